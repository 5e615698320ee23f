import { Link } from "wouter";
import type { ward } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import classes from "./feedback.module.css";

// ItemGroup are the opinions that say the same.
export function ItemGroup({ alike }: { alike: ward.FeedbackRow[] }) {
  const words = useWords().feedback;
  if (alike.length === 0) return null;
  return (
    <section>
      <h2>{words.page.group}</h2>
      <ul className={classes.list}>
        {alike.map((row) => (
          <li key={row.id}>
            <Link href={`/feedback/${encodeURIComponent(row.id)}`}>{row.code}</Link> {row.subject}
            <span className={classes.soft}> · {words.state[row.state]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
