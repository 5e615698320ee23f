import { useWords } from "@/words/use-words";
import classes from "./keying.module.css";
import type { KeyingDesk } from "./keying-desk";
import { useDesk } from "./use-desk";

// KeySaid says why a key was refused, or what the program said.
export function KeySaid({ desk }: { desk: KeyingDesk }) {
  const words = useWords().keying;
  const said = useDesk(desk, ({ state, busy, unsaved }) => {
    const { refused } = state;
    const sentence = refused ? words.refused[refused.why]?.(refused.key) : state.said;
    return sentence || (busy && unsaved > 0 ? words.leaving : "");
  });
  return (
    <p role="alert" className={classes.said}>
      {said}
    </p>
  );
}
