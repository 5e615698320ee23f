import { useWords } from "@/words/use-words";

// CasesPage is still to be built.
export default function CasesPage() {
  return <p>{useWords().shell.soon}</p>;
}
