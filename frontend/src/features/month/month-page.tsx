import { useWords } from "@/words/use-words";

// MonthPage is still to be built.
export default function MonthPage() {
  return <p>{useWords().shell.soon}</p>;
}
