import { Dialog } from "@/ui/dialog";
import { KeyButton } from "@/ui/key-button";
import { useWords } from "@/words/use-words";
import classes from "./edit.module.css";
import { type Template, templates } from "./edit-templates";

type Props = { onChoose: (template: Template) => void; onClose: () => void };

// EditAdd asks which kind of question to add: one key each.
export function EditAdd({ onChoose, onClose }: Props) {
  const { formEditor, common } = useWords();
  const words = formEditor.templates;
  return (
    <Dialog title={words.title} onClose={onClose}>
      <div className={classes.choices}>
        {templates.map((one, at) => (
          <KeyButton key={one} variant="default" keys={String(at + 1)} onPress={() => onChoose(one)}>
            {words[one]}
          </KeyButton>
        ))}
        <KeyButton variant="subtle" keys="Escape" onPress={onClose}>
          {common.cancel}
        </KeyButton>
      </div>
    </Dialog>
  );
}
