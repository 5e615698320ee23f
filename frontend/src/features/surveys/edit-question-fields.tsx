import { CheckField } from "@/ui/check-field";
import { SelectField } from "@/ui/select-field";
import { TextField } from "@/ui/text-field";
import { useWords } from "@/words/use-words";
import classes from "./edit.module.css";
import { type DraftForm, type DraftQuestion, isChosen, isScored } from "./edit-draft";
import { EditOptions } from "./edit-options";
import { EditSkips } from "./edit-skips";

type Props = {
  draft: DraftForm;
  question: DraftQuestion;
  path: string;
  onKind: () => void;
  onChange: (to: (question: DraftQuestion) => DraftQuestion) => void;
};

// EditQuestionFields are the fields of a question, as far as its kind asks.
export function EditQuestionFields({ draft, question, path, onKind, onChange }: Props) {
  const words = useWords().formEditor.question;
  const { kind, was, code } = question;
  const renamed = was !== "" && code.trim() !== was;
  return (
    <>
      <TextField
        name={`${path}text`}
        label={words.text}
        initial={question.text}
        kind="lines"
        rows={2}
        required
      />
      <div className={classes.pair}>
        <SelectField
          name={`${path}kind`}
          label={words.kind}
          initial={kind}
          choices={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))}
          onChange={onKind}
        />
        <TextField
          name={`${path}code`}
          label={words.code}
          hint={renamed ? words.codeChanged(was) : words.codeHint}
          initial={code}
          required
        />
      </div>
      {isChosen(kind) && <EditOptions question={question} path={path} onChange={onChange} />}
      <Bounds question={question} path={path} />
      {isScored(kind) && (
        <TextField
          name={`${path}index`}
          label={words.index}
          hint={words.indexHint}
          initial={question.index}
          width={240}
        />
      )}
      <CheckField name={`${path}must`} label={words.must} initial={question.must} />
      {kind === "TEXT" && (
        <CheckField name={`${path}personal`} label={words.personal} initial={question.personal} />
      )}
      {isChosen(kind) && <EditSkips draft={draft} question={question} path={path} onChange={onChange} />}
    </>
  );
}

function Bounds({ question, path }: { question: DraftQuestion; path: string }) {
  const words = useWords().formEditor.question;
  const field = (name: "min" | "max" | "lines", label: string, hint?: string) => (
    <TextField
      name={path + name}
      label={label}
      hint={hint}
      initial={question[name]}
      inputMode="numeric"
      width={180}
    />
  );
  if (question.kind === "NUMBER")
    return (
      <div className={classes.pair}>
        {field("min", words.min)}
        {field("max", words.max)}
      </div>
    );
  if (question.kind === "MULTIPLE") return field("max", words.most, words.mostHint);
  if (question.kind === "TEXT") return field("lines", words.lines);
  return null;
}
