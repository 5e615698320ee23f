import classes from "./keying.module.css";
import type { KeyingDesk } from "./keying-desk";
import { current } from "./keying-state";
import { useDesk } from "./use-desk";

// KeyPick lists the answers of a question, to be chosen by the arrows.
export function KeyPick({ desk }: { desk: KeyingDesk }) {
  const { typed, chosen, ...state } = useDesk(desk, (now) => now.state);
  return (
    <ol className={classes.pick}>
      {current({ typed, chosen, ...state })?.options?.map((one, at) => (
        <li key={one.key} data-chosen={at === chosen || undefined} aria-current={at === chosen}>
          <b>{one.key}</b> {one.label} {typed.includes(one.key) && "✓"}
        </li>
      ))}
    </ol>
  );
}
