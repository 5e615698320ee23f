import { KeyButton } from "@/ui/key-button";
import { useShortcut } from "@/ui/use-shortcut";
import { useWords } from "@/words/use-words";
import classes from "./edit.module.css";

type Props = {
  canRestore: boolean;
  whole: boolean; // the form as a whole is open: nothing to copy or to delete
  onQuestion: () => void;
  onGroup: () => void;
  onTwin: () => void;
  onRemove: () => void;
  onRestore: () => void;
  onMove: (by: 1 | -1) => void;
  onStep: (by: 1 | -1) => void;
};

// EditToolbar is what can be done to the outline.
export function EditToolbar(props: Props) {
  const words = useWords().formEditor.acts;
  const { canRestore, whole, onMove, onStep } = props;
  useShortcut("Alt+ArrowUp", () => onMove(-1));
  useShortcut("Alt+ArrowDown", () => onMove(1));
  useShortcut("Ctrl+ArrowUp", () => onStep(-1));
  useShortcut("Ctrl+ArrowDown", () => onStep(1));
  return (
    <div className={classes.acts}>
      <KeyButton size="xs" variant="default" keys="Alt+T" onPress={props.onQuestion}>
        {words.question}
      </KeyButton>
      <KeyButton size="xs" variant="default" keys="Alt+P" onPress={props.onGroup}>
        {words.group}
      </KeyButton>
      <KeyButton size="xs" variant="default" keys="Alt+B" disabled={whole} onPress={props.onTwin}>
        {words.twin}
      </KeyButton>
      <KeyButton size="xs" variant="default" keys="Alt+X" disabled={whole} onPress={props.onRemove}>
        {words.remove}
      </KeyButton>
      {canRestore && (
        <KeyButton size="xs" variant="default" keys="Alt+Z" onPress={props.onRestore}>
          {words.restore}
        </KeyButton>
      )}
    </div>
  );
}
