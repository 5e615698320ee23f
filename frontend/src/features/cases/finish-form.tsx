import { useMemo, useRef, useState } from "react";
import { AppError } from "@/bridge/app-error";
import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { Fields } from "@/ui/fields";
import { Form } from "@/ui/form";
import { FormButtons } from "@/ui/form-buttons";
import { keptLines } from "@/ui/kept-lines";
import { KeyButton } from "@/ui/key-button";
import { moveErrors } from "@/ui/move-errors";
import { onCase } from "@/ui/on-case";
import { readForm } from "@/ui/read-form";
import { TextField } from "@/ui/text-field";
import { useAct } from "@/ui/use-act";
import { useKeptForm } from "@/ui/use-kept-form";
import { useLeave } from "@/ui/use-leave";
import { useSaved } from "@/ui/use-saved";
import { useWords } from "@/words/use-words";
import classes from "./cases.module.css";
import { draftOf } from "./draft-of";
import { readResults } from "./read-results";
import { ResultFields } from "./result-fields";

type Props = { one: ward.Case; onClose: () => void };

// FinishForm ends the clock of a case with the documents that are its result.
export function FinishForm({ one, onClose }: Props) {
  const { cases, common } = useWords();
  const words = cases.finish;
  const saved = useSaved();
  const form = useRef<HTMLFormElement>(null);
  const [rows, setRows] = useState([0]);
  const [bad, setBad] = useState<AppError | null>(null);
  const draft = useKeptForm(form, {
    screen: draftOf(one, "finish"),
    onKept: (kept) => setRows((now) => [0, ...keptLines(now, "results", kept).filter((row) => row > 0)]),
  });
  const { leave, question } = useLeave(form, () => {
    void draft.drop();
    onClose();
  });
  const finish = useAct(bridge.cases.Finish, (changed) => {
    void draft.drop();
    saved(words.saved(changed.code));
    onClose();
  });
  const save = () => {
    if (!form.current) return;
    const values = readForm(form.current);
    const { results, badDates } = readResults(values, rows);
    const fields = badDates.map((field) => ({ field, key: "date", sentence: common.date.bad }));
    setBad(fields.length > 0 ? new AppError({ code: "invalid", fields }) : null);
    if (fields.length === 0) finish.run({ ...onCase(one), results, note: (values.note ?? "").trim() });
  };
  const refused = useMemo(() => moveErrors(finish.refusal, toFirst), [finish.refusal]);
  return (
    <>
      <Form
        ref={form}
        className={classes.act}
        label={words.title}
        onSave={save}
        onBack={leave}
        refusal={bad ?? refused}
      >
        <h2>{words.title}</h2>
        <Fields>
          <p className={classes.soft}>{words.hint}</p>
          {rows.map((row, at) => (
            <ResultFields
              key={row}
              row={row}
              place={at + 1}
              name={at === 0 ? one.procedure.result : ""}
              onRemove={at > 0 ? () => setRows(rows.filter((other) => other !== row)) : undefined}
            />
          ))}
          <div>
            <KeyButton
              size="xs"
              variant="default"
              keys="Alt+T"
              onPress={() => setRows([...rows, (rows.at(-1) ?? 0) + 1])}
            >
              {words.add}
            </KeyButton>
          </div>
          <TextField name="note" label={words.note} kind="lines" rows={2} />
          <FormButtons save={words.save} saving={finish.running} onBack={leave} />
        </Fields>
      </Form>
      {question}
    </>
  );
}

// The program refuses the documents as a whole; their first field stands for them.
const toFirst = (field: string) => (field === "results" ? "results.0.name" : field);
