import { vi } from "@/words/vi";

// The kinds, classes, channels and outcomes in the order of the screen, which is
// the order of their digit keys.
export const kinds = ["SUGGESTION", "REPORT", "PETITION"];
export const classes = ["REGULATION", "CONDUCT", "FACILITIES", "OTHER"];
export const channels = ["COUNTER", "PHONE", "LETTER", "BOX", "SURVEY", "POST", "PORTAL"];
export const outcomes = ["ACCEPTED", "EXPLAINED", "REFUSED"];
export const verdicts = ["FOUNDED", "PARTLY", "UNFOUNDED"];
export const measureKinds = ["APOLOGY", "REMINDER", "TRAINING", "TRANSFER", "DISCIPLINE", "OTHER"];

// What is kept of how the sender wants the answer, and how it went out: words of the
// record, which papers print, in the language of the record whatever the screen's is.
export const replyWays = Object.entries(vi.feedback.intake.replyWays);

// spoken gives these ways with their words on this screen.
export const spoken = (words: Record<string, string>) =>
  replyWays.map(([code, value]) => ({ value, label: words[code] ?? value }));

// named gives choices with their words.
export const named = (values: string[], words: Record<string, string>) =>
  values.map((value) => ({ value, label: words[value] ?? value }));
