import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import type { app } from "@/bridge/models";
import { moveRow } from "@/ui/move-row";
import { useWords } from "@/words/use-words";
import classes from "./printing.module.css";
import { QueueLine } from "./queue-line";

type Props = {
  jobs: app.PrintJob[];
  chosen: number; // in the list
  onChoose: (at: number) => void;
  onOpen: () => void;
};

// QueueList is the list of papers; the arrows choose one, Enter opens its case.
export function QueueList({ jobs, chosen, onChoose, onOpen }: Props) {
  const words = useWords().print.queue;
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => list.current?.focus(), []);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView?.({ block: "nearest" });
  }, [chosen]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveRow(event.key, chosen, jobs.length, 6);
    if (next !== undefined) onChoose(next);
    else if (event.key === "Enter") onOpen();
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      role="listbox"
      className={classes.list}
      tabIndex={0}
      aria-label={words.list}
      aria-activedescendant={jobs.length > 0 ? `${id}-${chosen}` : undefined}
      onKeyDown={onKeyDown}
    >
      {jobs.map((job, at) => (
        <QueueLine
          key={job.id}
          id={`${id}-${at}`}
          job={job}
          chosen={at === chosen}
          onChoose={() => onChoose(at)}
        />
      ))}
    </div>
  );
}
