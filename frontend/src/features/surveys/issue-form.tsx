import { useRef } from "react";
import { bridge } from "@/bridge/bridge";
import type { office, ward } from "@/bridge/models";
import { DateField } from "@/ui/date-field";
import { Form } from "@/ui/form";
import { FormButtons } from "@/ui/form-buttons";
import { readForm } from "@/ui/read-form";
import { TextField } from "@/ui/text-field";
import { today } from "@/ui/today";
import { useAct } from "@/ui/use-act";
import { useMe } from "@/ui/use-me";
import { useSaved } from "@/ui/use-saved";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { readIssue } from "./read-issue";
import { serialText } from "./serial-text";
import classes from "./surveys.module.css";

type Props = {
  row: office.QuestionnaireRow;
  onIssued: (forms: ward.IssuedForms) => void;
  onBack: () => void;
};

// IssueForm asks how many forms are given out where, and registers them.
export function IssueForm({ row, onIssued, onBack }: Props) {
  const words = useWords().surveys;
  const counter = useMe().counter.name;
  const form = useRef<HTMLFormElement>(null);
  const saved = useSaved();
  const issue = useAct(
    (input: office.IssueInput) => bridge.surveys.Issue(input),
    (forms) => {
      const [from, to] = [serialText(forms.series, forms.first), serialText(forms.series, forms.last)];
      saved(words.saved(formatNumber(forms.last - forms.first + 1), from, to));
      onIssued(forms);
    },
  );
  const save = () => form.current && issue.run(readIssue(readForm(form.current), row.code));
  return (
    <Form
      ref={form}
      className={classes.issue}
      label={words.issueTitle(row.short)}
      onSave={save}
      onBack={onBack}
      refusal={issue.refusal}
    >
      <h2>{words.issueTitle(row.short)}</h2>
      <p className={classes.soft}>{words.issueHint}</p>
      <TextField
        name="count"
        label={words.count}
        hint={words.countHint}
        inputMode="numeric"
        width={240}
        required
        autoFocus
      />
      <TextField name="place" label={words.place} hint={words.placeHint} initial={counter} required />
      <DateField name="date" label={words.date} initial={today()} today={today()} width={220} />
      <FormButtons save={words.save} saving={issue.running} onBack={onBack} />
    </Form>
  );
}
