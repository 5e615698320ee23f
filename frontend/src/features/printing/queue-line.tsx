import type { app } from "@/bridge/models";
import badge from "@/ui/badge.module.css";
import { useMe } from "@/ui/use-me";
import { formatShortMoment } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { namePaper } from "./name-paper";
import classes from "./printing.module.css";

type Props = { id: string; job: app.PrintJob; chosen: boolean; onChoose: () => void };

// QueueLine is one paper: which, when it was asked for, and what became of it.
export function QueueLine({ id, job, chosen, onChoose }: Props) {
  const words = useWords().print;
  const { now } = useMe();
  const state = job.stuck ? "stuck" : job.state === "done" ? "done" : "going";
  const colour = { stuck: badge.red, going: badge.grey, done: badge.green }[state];
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list itself has the focus
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list handles the keys
    <div id={id} role="option" className={classes.line} aria-selected={chosen} onClick={onChoose}>
      <span>
        <span className={`${badge.badge} ${colour}`}>{words.queue.states[state]}</span>
      </span>
      <span className={classes.what}>
        {namePaper(job, words)}
        <span className={classes.when}>
          {" · "}
          {formatShortMoment(job.at, now)}
          {job.printer && ` · ${words.queue.on(job.printer)}`}
        </span>
      </span>
      <span className={classes.why}>{job.sentence}</span>
    </div>
  );
}
