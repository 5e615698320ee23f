import { KeyButton } from "@/ui/key-button";
import { useWords } from "@/words/use-words";
import { gapPlace } from "./report-gap";
import classes from "./reports.module.css";

// GapLine says that a report differs from what was posted, and goes to where it says how.
export function GapLine() {
  const words = useWords().reports.gap;
  return (
    <p className={classes.warn}>
      {words.told}{" "}
      <KeyButton
        size="compact-sm"
        variant="default"
        keys="C"
        onPress={() => document.getElementById(gapPlace)?.focus()}
      >
        {words.show}
      </KeyButton>
    </p>
  );
}
