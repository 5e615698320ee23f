import type { ward } from "@/bridge/models";
import { StateBadge } from "@/ui/state-badge";
import { formatMoment } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./handover.module.css";

type Props = { id: string; row: ward.CaseRow; chosen: boolean; onOpen: () => void };

// FoundCase is one case that may be meant. A result that is ready is told in
// plain words, everything else by its state.
export function FoundCase({ id, row, chosen, onOpen }: Props) {
  const words = useWords().handover;
  const ready = row.state === "DONE";
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus
    // biome-ignore lint/a11y/useKeyWithClickEvents: the input handles the keys
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      data-ready={ready || undefined}
      className={classes.option}
      ref={chosen ? scrollTo : undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onOpen}
    >
      <span className={classes.code}>{row.code}</span>
      <span className={classes.name}>{row.applicant}</span>
      <span className={classes.state}>
        {ready ? <strong>{words.ready}</strong> : <StateBadge state={row.state} />}
      </span>
      <span className={classes.soft}>{row.personalId || row.phone}</span>
      <span className={classes.soft}>{row.procedure}</span>
      <span className={`${classes.state} ${classes.soft}`}>
        {ready || row.handedOverAt
          ? formatMoment(row.handedOverAt || row.finishedAt)
          : words.due(formatMoment(row.dueAt))}
      </span>
    </div>
  );
}

const scrollTo = (element: HTMLElement | null) => element?.scrollIntoView?.({ block: "nearest" });
