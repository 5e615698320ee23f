import { useWords } from "@/words/use-words";

// SettingsPage is still to be built.
export default function SettingsPage() {
  return <p>{useWords().shell.soon}</p>;
}
