import type { Burst, KeyingState } from "./keying-state";

// A scanner types like a keyboard. The number of a form begins with a letter and goes
// to its own box (keying-keys.ts); what begins with a digit (an identity card, the bars
// on a box) would be taken for answers. No person keys ten digits without a break, and
// a date has eight.
const foreignScan = /^\d{10}|^\d{3,}[\d*+./#]*\|/;

// burstOf adds a key to the keys that came without a break.
export function burstOf(state: KeyingState, key: string, quick: boolean): Burst {
  const text = key.length === 1 ? key : "";
  if (quick && state.burst) return { ...state.burst, text: state.burst.text + text };
  return { text, before: { ...state, burst: undefined } };
}

// isForeign says that these keys are what a scanner read, and no answers.
export const isForeign = ({ text, before }: Burst): boolean =>
  before.panel !== "serial" && foreignScan.test(text);
