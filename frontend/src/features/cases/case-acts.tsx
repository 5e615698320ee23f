import { useLocation } from "wouter";
import type { app } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { useWords } from "@/words/use-words";
import type { CasePart } from "./case-part";
import classes from "./cases.module.css";

type Props = {
  page: app.CasePage;
  part: CasePart;
  off: boolean; // while a form is open
  onPart: (part: CasePart) => void;
};

// CaseActs are the things that can be done with a case now, by button and key.
export function CaseActs({ page, part, off, onPart }: Props) {
  const words = useWords().cases.page;
  const [, go] = useLocation();
  const { can } = page;
  const main = can.includes("handOver") ? "handOver" : "finish";
  const look = (name: string) => (name === main && !off ? "filled" : "default");
  const paper = (name: "receipt" | "slip", keys: string) => (
    <KeyButton
      size="xs"
      variant="default"
      keys={keys}
      disabled={off}
      aria-pressed={part === name}
      onPress={() => onPart(part === name ? "history" : name)}
    >
      {part === name ? words.closePaper : words[name]}
    </KeyButton>
  );
  return (
    <div role="toolbar" aria-label={words.acts} className={classes.acts}>
      {can.includes("transfer") && (
        <KeyButton
          size="xs"
          variant={look("transfer")}
          keys="C"
          disabled={off}
          onPress={() => onPart("transfer")}
        >
          {words.transfer}
        </KeyButton>
      )}
      {can.includes("finish") && (
        <KeyButton
          size="xs"
          variant={look("finish")}
          keys="X"
          disabled={off}
          onPress={() => onPart("finish")}
        >
          {words.finish}
        </KeyButton>
      )}
      {can.includes("handOver") && (
        <KeyButton
          size="xs"
          variant={look("handOver")}
          keys="T"
          disabled={off}
          onPress={() => go(`/handover/${encodeURIComponent(page.case.id)}`)}
        >
          {words.handOver}
        </KeyButton>
      )}
      {can.includes("correct") && (
        <KeyButton size="xs" variant="default" keys="S" disabled={off} onPress={() => onPart("correct")}>
          {words.correct}
        </KeyButton>
      )}
      <span className={classes.gap} />
      {paper("receipt", "G")}
      {page.case.handover && paper("slip", "B")}
    </div>
  );
}
