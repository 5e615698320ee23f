import { useWords } from "@/words/use-words";

// HandoverPage is still to be built.
export default function HandoverPage() {
  return <p>{useWords().shell.soon}</p>;
}
