import { useState } from "react";
import type { ward } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { PaperPanel } from "@/ui/paper-panel";
import { SelectField } from "@/ui/select-field";
import { useWords } from "@/words/use-words";
import { useQuestionnaires } from "./load-surveys";
import { serialText } from "./serial-text";
import classes from "./surveys.module.css";

type Props = { forms: ward.IssuedForms; back: string; onBack: () => void };

// FormsPaper is a range of numbered forms, to be printed. Small forms lie two on a
// sheet unless there is A5 paper in the printer.
export function FormsPaper({ forms, back, onBack }: Props) {
  const words = useWords().surveys;
  const { data: rows } = useQuestionnaires();
  const [layout, setLayout] = useState("");
  const small = rows?.some(
    (one) => one.code === forms.questionnaire && one.version === forms.version && one.paper === "A5",
  );
  const label = words.range(serialText(forms.series, forms.first), serialText(forms.series, forms.last));
  return (
    <section className={classes.paper} aria-label={label}>
      <h2>{label}</h2>
      {small && (
        <SelectField
          name="layout"
          label={words.layout}
          choices={Object.entries(words.layouts).map(([value, text]) => ({ value, label: text }))}
          onChange={setLayout}
          width={320}
        />
      )}
      <PaperPanel
        key={`${forms.id} ${layout}`}
        paper={{ kind: "survey", caseId: "", month: forms.id, layout }}
        label={label}
      >
        <KeyButton size="xs" variant="default" keys="Escape" onPress={onBack}>
          {back}
        </KeyButton>
      </PaperPanel>
    </section>
  );
}
