import { useRef, useState } from "react";
import { bridge } from "@/bridge/bridge";
import type { office, ward } from "@/bridge/models";
import { Form } from "@/ui/form";
import { FormButtons } from "@/ui/form-buttons";
import { readForm } from "@/ui/read-form";
import { SelectField } from "@/ui/select-field";
import { TextField } from "@/ui/text-field";
import { useAct } from "@/ui/use-act";
import { useSaved } from "@/ui/use-saved";
import { formatMonth } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { PileAbout } from "./pile-about";
import { PilePlace } from "./pile-place";
import { PileTotals } from "./pile-totals";
import { readPile } from "./read-pile";
import classes from "./surveys.module.css";

type Props = {
  month: string;
  forms: office.QuestionnaireRow[];
  next?: number; // which pile of the month a new one is
  usual?: string; // the form of the pile opened last
  pile?: office.SheetBatchRow; // to be put right; undefined opens a new one
  onSaved: (pile: ward.SheetBatch) => void;
  onBack: () => void;
};

// PileForm opens a pile of filled forms, or puts right what was noted of one.
export function PileForm({ month, forms, next = 1, usual, pile, onSaved, onBack }: Props) {
  const words = useWords().keying;
  const fields = words.fields;
  const inForce = forms.filter((one) => one.inForce);
  const begin = inForce.find((one) => one.code === usual) ?? inForce[0];
  const [code, setCode] = useState(pile?.questionnaire ?? begin?.code ?? "");
  const [mode, setMode] = useState(pile?.mode ?? "ONCE");
  const version = pile?.version ?? inForce.find((one) => one.code === code)?.version ?? 0;
  const begun = pile !== undefined && pile.keyed > 0;
  const form = useRef<HTMLFormElement>(null);
  const saved = useSaved();
  const save = useAct(
    (input: office.SheetBatchInput) =>
      pile ? bridge.keying.RecountBatch(input) : bridge.keying.OpenBatch(input),
    (done) => {
      saved(pile ? words.recounted(done.name) : words.opened(done.name));
      onSaved(done);
    },
  );
  const send = () => {
    if (!form.current) return;
    const values = readForm(form.current);
    if (begun) Object.assign(values, { mode: pile.mode, share: String(pile.share ?? 0) });
    save.run(readPile(values, { id: pile?.id ?? "", questionnaire: code, version }));
  };
  const title = pile ? words.recountTitle(pile.name) : words.openTitle;
  return (
    <Form
      ref={form}
      className={classes.pileForm}
      label={title}
      onSave={send}
      onBack={onBack}
      refusal={save.refusal}
    >
      <div className={classes.whole}>
        <h2>{title}</h2>
        {!pile && <p className={classes.soft}>{words.openHint}</p>}
      </div>
      {pile && <TextField name="reason" label={fields.reason} required autoFocus />}
      {!pile && (
        <SelectField
          name="questionnaire"
          label={fields.questionnaire}
          choices={inForce.map((one) => ({ value: one.code, label: one.short }))}
          initial={code}
          autoFocus
          onChange={setCode}
        />
      )}
      <TextField
        name="month"
        label={fields.month}
        hint={fields.monthHint}
        initial={formatMonth(pile?.month ?? month)}
        inputMode="numeric"
        required
      />
      <PilePlace month={month} code={code} initial={pile?.place} name={pile?.name} next={next} />
      <TextField
        name="count"
        label={fields.count}
        hint={fields.countHint}
        initial={pile && String(pile.count)}
        inputMode="numeric"
        required
      />
      {!begun && (
        <SelectField
          name="mode"
          label={fields.mode}
          choices={Object.entries(words.modes).map(([value, label]) => ({ value, label }))}
          initial={mode}
          onChange={setMode}
        />
      )}
      {!begun && mode === "SAMPLED" && (
        <TextField
          name="share"
          label={fields.share}
          hint={fields.shareHint}
          initial={String(pile?.share || 20)}
          inputMode="numeric"
        />
      )}
      <PileAbout pile={pile} />
      <PileTotals code={code} version={version} totals={pile?.totals} />
      <div className={classes.whole}>
        <FormButtons save={words.save} saving={save.running} onBack={onBack} />
      </div>
    </Form>
  );
}
