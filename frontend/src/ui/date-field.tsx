import type { FocusEvent } from "react";
import { useState } from "react";
import { formatDate, formatTime } from "@/words/formats";
import { parseDate } from "@/words/parse-date";
import { parseMoment } from "@/words/parse-moment";
import { useWords } from "@/words/use-words";
import { TextField } from "./text-field";

type Props = {
  name: string;
  label: string;
  hint?: string;
  initial?: string; // "2026-09-05" or, with time, "2026-09-05T14:30"
  initialText?: string; // as it stood in the field, from a draft
  today: string; // fills a year that was not typed
  time?: boolean;
  required?: boolean;
  autoFocus?: boolean;
  width?: number | string;
  onValue?: (value: string) => void; // after leaving the field, when it can be read
};

// DateField takes a day (and a time) as people type it and shows it the way
// papers write it. The field holds what is shown; forms read it with parseDate
// or parseMoment. A day that does not exist is told at once and left as typed.
export function DateField({ initial = "", initialText, today, time, hint, onValue, ...rest }: Props) {
  const words = useWords().common.date;
  const [bad, setBad] = useState(false);
  const parse = time ? parseMoment : parseDate;
  const show = (value: string) =>
    time ? `${formatDate(value)} ${formatTime(value)}`.trim() : formatDate(value);
  const onBlur = (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    const value = parse(event.target.value, today);
    setBad(value === undefined);
    if (value === undefined) return;
    event.target.value = show(value);
    onValue?.(value);
  };
  return (
    <TextField
      {...rest}
      initial={initialText ?? show(initial)}
      hint={hint ?? words.hint}
      inputMode="numeric"
      onBlur={onBlur}
      onChange={() => bad && setBad(false)}
      error={bad ? (time ? words.badMoment : words.bad) : undefined}
    />
  );
}
