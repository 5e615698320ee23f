import { useState } from "react";
import { RefusalLine } from "@/ui/refusal-line";
import { useWords } from "@/words/use-words";
import { useLatest } from "./result-load";
import { ResultPeriod } from "./result-period";

// ResultPart is what the survey forms say, of the month that was asked for or else the
// newest that has piles.
export function ResultPart({ month }: { month?: string }) {
  const { common } = useWords();
  const { data: latest, error } = useLatest();
  const [chosen, setChosen] = useState<{ from: string; to: string }>();
  if (!latest) return error ? <RefusalLine error={error} /> : <p>{common.loading}</p>;
  const first = month ?? latest;
  const period = chosen ?? { from: first, to: first };
  return <ResultPeriod {...period} onPeriod={(from, to) => setChosen({ from, to })} />;
}
