import { useWords } from "@/words/use-words";
import classes from "./form-buttons.module.css";
import { KeyButton } from "./key-button";

type Props = { save: string; saving: boolean; onBack: () => void };

// FormButtons are the two ways out of a form. Ctrl+Enter works in its fields by
// the form itself, and Escape too.
export function FormButtons({ save, saving, onBack }: Props) {
  const words = useWords().common;
  return (
    <div className={classes.buttons}>
      <KeyButton type="submit" keys="Ctrl+Enter" loading={saving}>
        {save}
      </KeyButton>
      <KeyButton variant="default" keys="Escape" onPress={onBack}>
        {words.cancel}
      </KeyButton>
    </div>
  );
}
