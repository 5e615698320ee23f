import { useState } from "react";
import { AppError } from "@/bridge/app-error";
import type { ward } from "@/bridge/models";
import { parseDate } from "@/words/parse-date";
import { useWords } from "@/words/use-words";
import { today } from "./today";

// useDays reads the fields "from" and "to" of a form; what is no day is refused there.
export function useDays() {
  const words = useWords().common.date;
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const read = (values: Record<string, string>): ward.Period | undefined => {
    const from = parseDate(values.from ?? "", today());
    const to = parseDate(values.to ?? "", today());
    const fields = Object.entries({ from, to })
      .filter(([, day]) => !day)
      .map(([field]) => ({ field, key: "date", sentence: words.bad }));
    setRefusal(fields.length > 0 ? new AppError({ code: "invalid", fields }) : null);
    return from && to ? { from, to } : undefined;
  };
  return { refusal, read };
}
