import { Link } from "wouter";
import { KeyButton } from "@/ui/key-button";
import { useWords } from "@/words/use-words";
import classes from "./settings.module.css";

type Props = { codes: string[]; title: string; none: string; running: boolean; onForget: () => void };

// KeepingList is the opinions that would be forgotten.
export function KeepingList({ codes, title, none, running, onForget }: Props) {
  const words = useWords().keeping;
  if (codes.length === 0) return <p role="status">{none}</p>;
  return (
    <>
      <p role="status" className={classes.warn}>
        {title}
      </p>
      <ul className={classes.codes} aria-label={words.list}>
        {codes.map((code) => (
          <li key={code}>
            <Link href={`/feedback/${encodeURIComponent(code)}`}>{code}</Link>
          </li>
        ))}
      </ul>
      <div>
        <KeyButton color="red.9" keys="Alt+D" loading={running} onPress={onForget}>
          {words.forget(codes.length)}
        </KeyButton>
      </div>
    </>
  );
}
