import type { ward } from "@/bridge/models";
import { KeyLine } from "./key-line";
import type { KeyingDesk } from "./keying-desk";
import { shownAnswer } from "./shown-answer";
import { useDesk } from "./use-desk";
import { useWritten } from "./use-written";

type Props = { ask: ward.Question; number: number; desk: KeyingDesk };

// KeyRow is one line of the form that is being keyed, with its answer.
export function KeyRow({ ask, number, desk }: Props) {
  const { around } = desk.sight;
  const skipped = useDesk(desk, ({ state }) => !state.asked.includes(ask), around);
  const answer = ({ state }: KeyingDesk) => (skipped ? "" : shownAnswer(ask, state.answers[ask.code] ?? ""));
  const box = useWritten<HTMLSpanElement>(desk, answer, around);
  return <KeyLine ask={ask} number={number} skipped={skipped} box={box} />;
}
