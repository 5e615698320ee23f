import { useState } from "react";
import { KeyButton } from "@/ui/key-button";
import { formatDate } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { AcceptForm } from "./accept-form";
import { AcceptedChanges } from "./accepted-changes";
import { CorrectionNote } from "./correction-note";
import { DriftPanel } from "./drift-panel";
import classes from "./month.module.css";
import type { StepProps } from "./month-steps";
import { mayDo } from "./notice-act";
import own from "./notices.module.css";
import { PostForm } from "./post-form";
import { PostingList } from "./posting-list";
import { postingPaper } from "./posting-paper";
import { TakeDownForm } from "./take-down-form";

type Open = { form: "post" | "accept" } | { form: "takeDown"; posting: string };

// PostStep is where a signed copy hangs and since when, and what has changed behind
// the notice since it was approved.
export function PostStep({ view, month, onGo, onPaper }: StepProps) {
  const words = useWords().notices.posting;
  const [open, setOpen] = useState<Open>();
  const [record, setRecord] = useState(false); // a record of posting is shown
  const off = open !== undefined;
  const close = () => setOpen(undefined);
  const due = view.postings.find((one) => one.due);
  const taking = open?.form === "takeDown" && view.postings.find((one) => one.id === open.posting);
  const correction = month.notices.find((one) => one.corrects === view.id && !one.approved);
  const showRecord = (posting: string) => {
    onPaper(postingPaper(view, posting, words));
    setRecord(true);
  };
  const closeRecord = () => {
    onPaper(undefined);
    setRecord(false);
  };
  return (
    <div className={own.middle}>
      <div className={own.tools}>
        {mayDo(view, "post") && (
          <KeyButton
            size="xs"
            variant={view.postings.length > 0 ? "default" : "filled"}
            keys="N"
            disabled={off}
            onPress={() => setOpen({ form: "post" })}
          >
            {words.post}
          </KeyButton>
        )}
        {mayDo(view, "takeDown") && due && (
          <KeyButton
            size="xs"
            keys="V"
            disabled={off}
            onPress={() => setOpen({ form: "takeDown", posting: due.id })}
          >
            {words.takeDown}
          </KeyButton>
        )}
        {record && (
          <KeyButton size="xs" variant="default" keys="Escape" disabled={off} onPress={closeRecord}>
            {words.back}
          </KeyButton>
        )}
        <Punctual view={view} />
      </div>
      {open?.form === "post" && <PostForm view={view} onClose={close} />}
      {taking && <TakeDownForm view={view} posting={taking} onClose={close} />}
      {open?.form === "accept" && view.drift && <AcceptForm view={view} drift={view.drift} onClose={close} />}
      <div className={own.scroll}>
        {!view.approved && <p>{words.notApproved}</p>}
        {view.approved && view.postings.length === 0 && (
          <p>
            {words.nowhere} <span className={classes.soft}>{words.print}</span>
          </p>
        )}
        {view.drift && (
          <DriftPanel
            view={view}
            drift={view.drift}
            off={off}
            correction={correction}
            onGo={onGo}
            onAccept={() => setOpen({ form: "accept" })}
          />
        )}
        {view.postings.length > 0 && <PostingList view={view} off={off} onRecord={showRecord} />}
        <CorrectionNote view={view} month={month} onGo={onGo} />
        <AcceptedChanges view={view} />
      </div>
    </div>
  );
}

// Punctual says whether the notice hangs in time.
function Punctual({ view }: Pick<StepProps, "view">) {
  const words = useWords().notices.posting;
  if (!view.dueOn) return null;
  if (view.lateDays > 0) return <strong className={own.late}>{words.late(view.lateDays)}</strong>;
  if (view.postings.length > 0) return <span className={own.inTime}>{words.inTime}</span>;
  return <span className={classes.soft}>{words.dueOn(formatDate(view.dueOn))}</span>;
}
