import { CheckField } from "@/ui/check-field";
import { KeyButton } from "@/ui/key-button";
import { useWords } from "@/words/use-words";
import classes from "./visit.module.css";

type Props = {
  count: number; // procedures of the visit
  saving: boolean;
  printNow: boolean;
  onAdd: () => void;
  onRefuse: () => void;
};

// IntakeButtons are the ways out of the form: save, one more procedure, refuse.
export function IntakeButtons({ count, saving, printNow, onAdd, onRefuse }: Props) {
  const words = useWords().intake;
  return (
    <div className={classes.buttons}>
      <div className={classes.pair}>
        <KeyButton variant="default" size="xs" keys="Alt+N" onPress={onAdd}>
          {words.visit.add}
        </KeyButton>
        <KeyButton variant="default" size="xs" keys="Alt+C" disabled={count > 1} onPress={onRefuse}>
          {words.refuse.begin}
        </KeyButton>
      </div>
      <CheckField name="printNow" label={words.printNow} initial={printNow} enterSkip />
      <KeyButton type="submit" keys="Ctrl+Enter" loading={saving} fullWidth size="md">
        {count > 1 ? words.visit.save(count) : words.save}
      </KeyButton>
    </div>
  );
}
