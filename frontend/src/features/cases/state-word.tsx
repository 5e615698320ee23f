import { useWords } from "@/words/use-words";

// StateWord names a state in a list, where the standing beside it has the colour.
export function StateWord({ state }: { state: string }) {
  const words = useWords().common.state;
  return words[state] ?? state;
}
