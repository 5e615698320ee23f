import type { app } from "@/bridge/models";
import { Facts } from "@/ui/facts";
import { formatDate, formatMoment } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./handover.module.css";

// Obstacle says why a result cannot be handed over, and what the person at the
// counter wants to know then: who has it, or who holds it.
export function Obstacle({ page }: { page: app.HandoverPage }) {
  const { handover: words, common } = useWords();
  const { handover, heldBy, dueAt } = page.case;
  const receiver = handover?.proxy
    ? words.proxyWas(handover.receiver.name, handover.authorisation)
    : handover?.receiver.name;
  return (
    <>
      <div role="alert" className={classes.obstacle}>
        <strong>{words.obstacleTitle}.</strong> {page.obstacle}
      </div>
      <div className={classes.past}>
        {handover ? (
          <Facts
            rows={[
              [words.receiverWas, receiver],
              [words.given, handover.documents.map((one) => one.name).join("\n")],
              [words.postNumber, handover.posting?.number],
              [words.postedOn, handover.posting && formatDate(handover.posting.on)],
              [common.ways.address, handover.posting?.address],
            ]}
          />
        ) : (
          <Facts
            rows={[
              [words.held, heldBy],
              [words.dueAt, formatMoment(dueAt)],
            ]}
          />
        )}
      </div>
    </>
  );
}
