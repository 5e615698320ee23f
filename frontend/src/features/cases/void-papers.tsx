import type { ward } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { useWords } from "@/words/use-words";
import type { FormKind } from "./case-forms";
import classes from "./turns.module.css";
import { voidForms } from "./void-forms";

type Props = { one: ward.Case; onPaper?: (kind: FormKind) => void };

// VoidPapers says which printed papers a correction has made void, and offers the
// new ones.
export function VoidPapers({ one, onPaper }: Props) {
  const { print: words, turns } = useWords();
  const kinds = voidForms(one);
  const [first] = kinds;
  if (!first) return null;
  return (
    <div className={classes.void}>
      <p>{words.replace(kinds.map((kind) => turns.forms[kind]).join(", "))}</p>
      <KeyButton
        size="xs"
        variant="default"
        keys="Alt+P"
        disabled={!onPaper}
        onPress={() => onPaper?.(first)}
      >
        {words.replaceNow}
      </KeyButton>
    </div>
  );
}
