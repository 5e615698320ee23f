import { Link } from "wouter";
import type { ward } from "@/bridge/models";
import { StateBadge } from "@/ui/state-badge";
import { useWords } from "@/words/use-words";
import turnClasses from "./turns.module.css";
import { useVisitCases } from "./visit-cases";

// CaseVisit are the other cases that came in on the same visit.
export function CaseVisit({ one }: { one: ward.Case }) {
  const words = useWords().turns.details;
  const { data: others } = useVisitCases(one);
  if (!others || others.length === 0) return null;
  return (
    <section>
      <h2>{words.visit}</h2>
      <ul className={turnClasses.plain}>
        {others.map((other) => (
          <li key={other.id}>
            <Link href={`/cases/${encodeURIComponent(other.id)}`}>{other.code}</Link> {other.procedure}{" "}
            <StateBadge state={other.state} />
          </li>
        ))}
      </ul>
    </section>
  );
}
