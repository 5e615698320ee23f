import type { Ref } from "react";
import type { office } from "@/bridge/models";
import { Form } from "@/ui/form";
import { KeyButton } from "@/ui/key-button";
import { SelectField } from "@/ui/select-field";
import { TextField } from "@/ui/text-field";
import { formatMoment, formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./case-import.module.css";

type Props = {
  report: office.CaseImportReport;
  ref: Ref<HTMLFormElement>;
  onChange: () => void;
  onAgain: () => void;
  onSave: () => void;
  refusal?: { sentence: string; fields: { field: string; sentence: string; key: string }[] } | null;
};

const must = ["officialCode", "receivedAt"];
const stateNames = [
  "REGISTERED",
  "ACCEPTED",
  "REJECTED_AT_INTAKE",
  "PROCESSING",
  "SUPPLEMENT_REQUESTED",
  "FEE_DUE",
  "WITHDRAWN",
  "STOPPED",
  "DONE",
  "RETURNED",
];

// MappingForm says which column of the file holds what, and what its words for
// states mean. What was guessed stands there already.
export function MappingForm({ report, ref, onChange, onAgain, onSave, refusal }: Props) {
  const { caseImport: words, common } = useWords();
  const headings = [
    { value: "", label: words.noColumn },
    ...report.headings.map((one) => ({ value: one, label: one })),
  ];
  const states = [
    { value: "", label: words.stateUnknown },
    ...stateNames.map((one) => ({ value: one, label: common.state[one] ?? one })),
  ];
  return (
    <Form
      ref={ref}
      label={words.mapping}
      onSave={onSave}
      onInput={onChange}
      refusal={refusal}
      className={classes.form}
    >
      <TextField name="source" label={words.source} hint={words.sourceHint} initial={report.source} />
      <TextField
        name="asOf"
        label={words.asOf}
        hint={report.newest ? words.asOfNewest(formatMoment(report.newest)) : words.asOfHint}
        initial={report.asOf && formatMoment(report.asOf)}
      />
      <h2>{words.mapping}</h2>
      <div className={classes.pairs}>
        {Object.entries(words.columns).map(([column, label]) => (
          <SelectField
            key={column}
            name={`columns.${column}`}
            label={must.includes(column) ? `${label} (${words.must})` : label}
            choices={headings}
            initial={report.columns[column] ?? ""}
          />
        ))}
      </div>
      {report.states.length > 0 && (
        <>
          <h2>{words.states}</h2>
          <div className={classes.pairs}>
            {report.states.map((one, at) => (
              <SelectField
                key={one.word}
                name={`states.${at}`}
                label={words.stateOf(one.word, formatNumber(one.count))}
                choices={states}
                initial={one.state}
              />
            ))}
          </div>
        </>
      )}
      <div>
        <KeyButton size="xs" variant="default" keys="Alt+D" onPress={onAgain}>
          {words.again}
        </KeyButton>
      </div>
    </Form>
  );
}
