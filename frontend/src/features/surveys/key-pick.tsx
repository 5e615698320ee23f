import type { ward } from "@/bridge/models";
import classes from "./keying.module.css";

type Props = { ask: ward.Question; typed: string; chosen: number };

// KeyPick lists the answers of a question, to be chosen by the arrows.
export function KeyPick({ ask, typed, chosen }: Props) {
  return (
    <ol className={classes.pick}>
      {ask.options?.map((one, at) => (
        <li key={one.key} data-chosen={at === chosen || undefined} aria-current={at === chosen}>
          <b>{one.key}</b> {one.label} {typed.includes(one.key) && "✓"}
        </li>
      ))}
    </ol>
  );
}
