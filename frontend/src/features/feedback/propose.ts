import { feedbackSignals } from "@/words/feedback-signals";
import { fold } from "@/words/fold";

export type Proposal = {
  kind: string;
  class: string;
  other: "" | "COMPLAINT" | "DENUNCIATION"; // it looks like something that is not kept here
};

type Signal = keyof typeof feedbackSignals;

// propose guesses from the words of an opinion what it is. It only ever proposes:
// the person at the desk decides.
export function propose(content: string): Proposal {
  const text = plain(content.normalize("NFC").toLowerCase());
  const bare = fold(text) === text; // typed without accents
  const hits = (signal: Signal) =>
    feedbackSignals[signal].filter((word) => holds(text, word) || (bare && holds(text, longFold(word))))
      .length;
  const has = (signal: Signal) => hits(signal) > 0;
  const about = (["CONDUCT", "FACILITIES", "REGULATION"] as const)
    .map((name) => ({ name, count: hits(name) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)[0];
  return {
    kind: has("PETITION") ? "PETITION" : has("SUGGESTION") ? "SUGGESTION" : "REPORT",
    class: has("CONDUCT") ? "CONDUCT" : (about?.name ?? "OTHER"),
    other: has("DENUNCIATION") ? "DENUNCIATION" : has("COMPLAINT") ? "COMPLAINT" : "",
  };
}

const plain = (text: string) => ` ${text.replace(/[^\p{L}\p{M}\d]+/gu, " ").trim()} `;
const holds = (text: string, word: string) => word !== "" && text.includes(` ${word} `);

// Without accents a short word means too many things.
const longFold = (word: string) => (word.includes(" ") ? fold(word) : "");
