import { useEffect, useState } from "react";
import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { RefusalLine } from "@/ui/refusal-line";
import { useWords } from "@/words/use-words";
import { AnnouncePreview } from "./announce-preview";
import { CalendarYear } from "./calendar-year";
import { CallList } from "./call-list";
import { DayForm } from "./day-form";
import { ListButtons } from "./list-buttons";
import classes from "./settings.module.css";
import { useAnnounce } from "./use-announce";
import { YearForm } from "./year-form";

type Props = {
  year: ward.CalendarYear;
  next: number;
  onAddYear: () => void;
  onDirty: (dirty: boolean) => void;
};
type Open = { part: "day"; at: number } | { part: "year" } | { part: "call" };

// CalendarEditor changes a year day by day. Nothing is announced before it has
// been shown which cases move.
export function CalendarEditor({ year, next, onAddYear, onDirty }: Props) {
  const { settings } = useWords();
  const words = settings.calendar;
  const [open, setOpen] = useState<Open>();
  const announce = useAnnounce(
    bridge.catalogue.AnnounceYear,
    (made: ward.CalendarYear) => words.published(made.year),
    (moved) => moved > 0 && setOpen({ part: "call" }),
  );
  const { shown } = announce;
  const dirty = Boolean(shown);
  useEffect(() => onDirty(dirty), [dirty, onDirty]);
  const draft = byDate(shown?.value ?? year);
  const begin = (what: Open) => {
    announce.forget();
    setOpen(what);
  };
  const close = () => {
    announce.forget();
    setOpen(undefined);
  };
  const put = (at: number, ...day: ward.Day[]) => {
    const days = [...draft.days.slice(0, at), ...day, ...draft.days.slice(at + 1)];
    announce.show({ ...draft, days }, close);
  };
  const form = open?.part === "day" || open?.part === "year";
  const side = Boolean(open || shown);
  return (
    <>
      <div className={classes.bar}>
        <KeyButton size="xs" keys="Alt+T" onPress={() => begin({ part: "day", at: draft.days.length })}>
          {words.add}
        </KeyButton>
        <KeyButton size="xs" variant="default" keys="Alt+G" onPress={() => begin({ part: "year" })}>
          {words.state}
        </KeyButton>
        <KeyButton size="xs" variant="default" keys="Alt+L" onPress={() => begin({ part: "call" })}>
          {settings.announce.call}
        </KeyButton>
        <ListButtons kind="days" name={settings.parts.calendar} />
        <KeyButton size="xs" variant="default" disabled={Boolean(shown)} onPress={onAddYear}>
          {words.addYear(next)}
        </KeyButton>
      </div>
      <RefusalLine error={open ? null : announce.refusal} />
      <div className={classes.split} data-open={form ? "details" : side ? "list" : undefined}>
        <div className={classes.column}>
          {shown && <p className={classes.warn}>{words.draft}</p>}
          <CalendarYear
            year={draft}
            before={shown && year}
            narrow={side}
            onChange={(at) => begin({ part: "day", at })}
            onRemove={(at) => put(at)}
          />
        </div>
        {open?.part === "day" && (
          <DayForm
            key={open.at}
            year={draft.year}
            at={open.at}
            day={draft.days[open.at]}
            showing={announce.showing}
            refusal={announce.refusal}
            onSave={(day) => put(open.at, day)}
            onClose={close}
          />
        )}
        {open?.part === "year" && (
          <YearForm
            year={draft}
            showing={announce.showing}
            refusal={announce.refusal}
            onSave={(change) => announce.show({ ...draft, ...change }, close)}
            onClose={close}
          />
        )}
        {open?.part === "call" && <CallList of={String(year.year)} onClose={close} />}
        {!open && shown && (
          <AnnouncePreview
            preview={shown.preview}
            applying={announce.applying}
            refusal={announce.applyRefusal}
            back={settings.announce.discard}
            onApply={announce.apply}
            onBack={announce.drop}
          />
        )}
      </div>
    </>
  );
}

const byDate = (year: ward.CalendarYear): ward.CalendarYear => ({
  ...year,
  days: [...year.days].sort((a, b) => a.date.localeCompare(b.date)),
});
