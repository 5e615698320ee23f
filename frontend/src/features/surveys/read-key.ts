import type { ward } from "@/bridge/models";
import { noAnswer, twoMarks } from "./walk";

// What a key does at a question: it completes the answer (and leaves), adds to
// what is typed, or is refused with the name of a sentence.
export type Struck =
  | { does: "answers"; answer: string }
  | { does: "types"; typed: string }
  | { does: "refuses"; why: Refused }
  | { does: "nothing" };
export type Refused =
  | "key"
  | "range"
  | "date"
  | "twice"
  | "most"
  | "empty"
  | "nothingBefore"
  | "end"
  | "reason"
  | "scan"
  | "ahead";

const digit = /^\d$/;

// readKey reads one key at a question that is answered by keys. typed is what
// stands in its box, before the answer of the sheet keyed before this one.
export function readKey(ask: ward.Question, typed: string, key: string, before: string | undefined): Struck {
  if (key === noAnswer || key === twoMarks) return { does: "answers", answer: key };
  if (key === "*")
    return before ? { does: "answers", answer: before } : { does: "refuses", why: "nothingBefore" };
  if (key === "Backspace") return { does: "types", typed: typed.slice(0, -1) };
  if (key === "Enter") return typed ? closed(ask, typed) : { does: "refuses", why: "empty" };
  if (key.length !== 1) return { does: "nothing" };
  if (!digit.test(key)) return { does: "refuses", why: "key" };
  if (ask.kind === "NUMBER") return number(ask, typed + key);
  if (ask.kind === "DATE") return date(typed + key);
  return option(ask, typed, key);
}

// option takes a key of the paper; one mark leaves at once, several when no more
// can be given.
function option(ask: ward.Question, typed: string, key: string): Struck {
  const options = ask.options ?? [];
  if (!options.some((one) => one.key === key)) return { does: "refuses", why: "key" };
  if (ask.kind !== "MULTIPLE") return { does: "answers", answer: key };
  if (typed.includes(key)) return { does: "refuses", why: "twice" };
  const marks = options.filter((one) => (typed + key).includes(one.key)).map((one) => one.key);
  const full = marks.length === (ask.max || options.length);
  return full ? { does: "answers", answer: marks.join("") } : { does: "types", typed: marks.join("") };
}

// number leaves when no further digit fits.
function number(ask: ward.Question, text: string): Struck {
  const [min, max, value] = [ask.min ?? 0, ask.max ?? 0, Number(text)];
  if (value > max) return { does: "refuses", why: "range" };
  if (value * 10 > max || text.length === String(max).length) return closedNumber(value, min, max);
  return { does: "types", typed: text };
}

function closedNumber(value: number, min: number, max: number): Struck {
  if (value < min || value > max) return { does: "refuses", why: "range" };
  return { does: "answers", answer: String(value) };
}

const dayBegins = /^([0-2]\d?|3[01]?)?$/;
const monthBegins = /^(0\d?|1[0-2]?)?$/;
const yearBegins = /^(1|19\d{0,2}|2|20\d{0,2})?$/;

// date leaves after ddmmyyyy; what cannot become a day is refused at its key.
function date(text: string): Struck {
  const begins =
    dayBegins.test(text.slice(0, 2)) && monthBegins.test(text.slice(2, 4)) && yearBegins.test(text.slice(4));
  if (!begins) return { does: "refuses", why: "date" };
  if (text.length < 8) return { does: "types", typed: text };
  const [day, month, year] = [text.slice(0, 2), text.slice(2, 4), text.slice(4)];
  const made = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const iso = `${year}-${month}-${day}`;
  return made.toISOString().slice(0, 10) === iso
    ? { does: "answers", answer: iso }
    : { does: "refuses", why: "date" };
}

// closed ends an answer that could be longer.
function closed(ask: ward.Question, typed: string): Struck {
  if (ask.kind === "NUMBER") return closedNumber(Number(typed), ask.min ?? 0, ask.max ?? 0);
  if (ask.kind === "MULTIPLE") return { does: "answers", answer: typed };
  return { does: "refuses", why: ask.kind === "DATE" ? "date" : "key" };
}
