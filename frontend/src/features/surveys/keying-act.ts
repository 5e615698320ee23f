import { burstOf, isForeign } from "./keying-burst";
import { struck } from "./keying-keys";
import { answered, begin, furthest, type KeyingAct, type KeyingState, moved, without } from "./keying-state";
import { noAnswer } from "./walk";

// keyingAct gives the state after an act.
export function keyingAct(state: KeyingState, act: KeyingAct): KeyingState {
  if (act.act === "sit") return begin(act.seat);
  if (act.act === "say") return told(state, act);
  if (act.act === "refuse") return { ...state, refused: { why: act.why, key: "" } };
  if (act.act === "reject") return { ...rejected(state, act.question), said: act.sentence };
  if (act.act === "words") {
    const strokes = state.strokes + act.strokes;
    const typed = { ...state, strokes, refused: undefined, wish: undefined };
    return answered(typed, act.words.trim() || noAnswer);
  }
  const burst = burstOf(state, act.key, act.quick === true);
  const strokes = state.strokes + 1;
  if (isForeign(burst)) return { ...burst.before, wish: undefined, burst, refused: { why: "scan", key: "" } };
  // The digit that a scanner sends after others is no reason to void a sheet.
  if (state.panel === "void" && act.quick && /^\d+$/.test(state.burst?.text ?? ""))
    return { ...state, strokes, wish: undefined, burst, refused: { why: "reason", key: act.key } };
  const fresh = { ...state, strokes, refused: undefined, wish: undefined, stray: "", burst };
  return struck(fresh, act.key, act.quick ? state.stray : "");
}

function rejected(state: KeyingState, code: string): KeyingState {
  const left = without(state, code);
  return moved(left, furthest(left));
}

function told(state: KeyingState, say: Extract<KeyingAct, { act: "say" }>): KeyingState {
  const at = say.question ? state.asked.findIndex((ask) => ask.code === say.question) : -1;
  const here = at < 0 ? state : moved(state, at);
  return {
    ...here,
    said: say.sentence,
    doubts: say.doubts ?? [],
    blank: say.blank ?? false,
    wish: undefined,
  };
}
