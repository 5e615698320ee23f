import { type FocusEvent, useEffect, useMemo, useRef, useState } from "react";
import { useLocation } from "wouter";
import { bridge } from "@/bridge/bridge";
import { KeyButton } from "@/ui/key-button";
import { useAct } from "@/ui/use-act";
import { useSaved } from "@/ui/use-saved";
import { formatMoment } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { ChangedCells } from "./changed-cells";
import { ChangedFigures } from "./changed-figures";
import { FeedbackFigures } from "./feedback-figures";
import { FiguresTable } from "./figures-table";
import classes from "./month.module.css";
import { MonthNotes } from "./month-notes";
import type { StepProps } from "./month-steps";
import { mayDo } from "./notice-act";
import own from "./notices.module.css";
import { PeriodLine } from "./period-line";
import { RemarkForm } from "./remark-form";
import { SurveyFigures } from "./survey-figures";

// FiguresStep is every figure of a notice, with what has changed; each opens its
// records.
export function FiguresStep({ view }: StepProps) {
  const { notices: words } = useWords();
  const [, go] = useLocation();
  const { content } = view;
  const saved = useSaved();
  const seen = useAct(bridge.notices.MarkSeen, () => saved(words.figures.seenTold));
  useFirstSight(view.id, !view.approved && view.seenAt === "");
  const cell = useRef(""); // the figure that was looked at last
  const [about, setAbout] = useState<string>();
  const changed = useMemo(() => changesOf([...view.sinceSent, ...view.sinceSeen]), [view]);
  const look = (event: FocusEvent<HTMLElement>) => {
    cell.current = event.target.dataset.figure ?? cell.current;
  };
  return (
    <div className={own.middle}>
      <div className={own.tools}>
        <KeyButton
          size="xs"
          variant="default"
          keys="R"
          onPress={() => go(`/month/${view.month}/check/${view.id}`)}
        >
          {words.figures.reconcile}
        </KeyButton>
        {mayDo(view, "remark") && (
          <KeyButton size="xs" variant="default" keys="G" onPress={() => setAbout(cell.current)}>
            {words.figures.remark}
          </KeyButton>
        )}
        {view.sinceSeen.length > 0 && (
          <KeyButton size="xs" keys="X" loading={seen.running} onPress={() => seen.run(view.id)}>
            {words.figures.seen}
          </KeyButton>
        )}
        <span className={classes.soft}>
          {view.approved ? words.figures.frozen : words.figures.live(formatMoment(content.asOf))}
        </span>
      </div>
      {about !== undefined && (
        <RemarkForm
          view={view}
          target={about && `cell:${about}`}
          source="SCREEN"
          onClose={() => setAbout(undefined)}
        />
      )}
      <ChangedFigures view={view} />
      <ChangedCells value={changed}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: remembers which figure was looked at */}
        <div className={own.scroll} onFocus={look}>
          {content.procedures && (
            <>
              <PeriodLine figures={content.procedures.figures} />
              <FiguresTable
                address={view.id}
                month={view.month}
                figures={content.procedures.figures}
                view={view}
              />
              <MonthNotes figures={content.procedures.figures} />
            </>
          )}
          {content.feedback && <FeedbackFigures view={view} figures={content.feedback.figures} />}
          {content.survey && <SurveyFigures view={view} part={content.survey} />}
        </div>
      </ChangedCells>
    </div>
  );
}

// changesOf gives what each figure was before: when it was sent, unless this person
// has looked at it since.
const changesOf = (changes: { cell: string; old: number }[]) =>
  new Map(changes.map(({ cell, old }) => [cell, old]));

// Who has never looked at the figures is told of changes from now on.
function useFirstSight(id: string, first: boolean) {
  useEffect(() => {
    if (first) void bridge.notices.MarkSeen(id).catch(() => undefined);
  }, [id, first]);
}
