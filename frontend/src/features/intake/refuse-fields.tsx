import { KeyButton } from "@/ui/key-button";
import { TextField } from "@/ui/text-field";
import { useWords } from "@/words/use-words";
import classes from "./visit.module.css";

type Props = { reason: string; saving: boolean; onBack: () => void };

// RefuseFields stand in the place of the buttons while a dossier is being refused.
export function RefuseFields({ reason, saving, onBack }: Props) {
  const words = useWords().intake.refuse;
  return (
    <div className={classes.buttons}>
      <p>{words.hint}</p>
      <TextField
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        initial={reason}
        kind="lines"
        rows={4}
        autoFocus
      />
      <KeyButton type="submit" keys="Ctrl+Enter" loading={saving} fullWidth size="md">
        {words.save}
      </KeyButton>
      <KeyButton variant="default" size="xs" keys="Escape" onPress={onBack}>
        {words.back}
      </KeyButton>
    </div>
  );
}
