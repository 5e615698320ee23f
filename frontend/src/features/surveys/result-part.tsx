import { useState } from "react";
import { RefusalLine } from "@/ui/refusal-line";
import { useWords } from "@/words/use-words";
import { useLatest } from "./result-load";
import { ResultPeriod } from "./result-period";

// ResultPart is what the survey forms say, of the newest month that has piles to
// begin with.
export function ResultPart() {
  const { common } = useWords();
  const { data: latest, error } = useLatest();
  const [chosen, setChosen] = useState<{ from: string; to: string }>();
  if (!latest) return error ? <RefusalLine error={error} /> : <p>{common.loading}</p>;
  const period = chosen ?? { from: latest, to: latest };
  return <ResultPeriod {...period} onPeriod={(from, to) => setChosen({ from, to })} />;
}
