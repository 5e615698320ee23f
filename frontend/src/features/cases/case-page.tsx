import { useWords } from "@/words/use-words";

// CasePage is still to be built.
export default function CasePage() {
  return <p>{useWords().shell.soon}</p>;
}
