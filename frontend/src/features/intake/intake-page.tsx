import { useWords } from "@/words/use-words";

// IntakePage is still to be built.
export default function IntakePage() {
  return <p>{useWords().shell.soon}</p>;
}
