import { useWords } from "@/words/use-words";
import type { ManyDone } from "./do-many";
import classes from "./feedback.module.css";

// ManyFailed lists what could not be done, with the reasons.
export function ManyFailed({ result }: { result: ManyDone | undefined }) {
  const words = useWords().feedback.many;
  if (!result || result.failed.length === 0) return null;
  return (
    <div role="alert" className={classes.warn}>
      <p>{words.some(result.done.length, result.done.length + result.failed.length)}</p>
      <ul>
        {result.failed.map(({ code, why }) => (
          <li key={code}>{words.failed(code, why)}</li>
        ))}
      </ul>
    </div>
  );
}
