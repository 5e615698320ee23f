import { useState } from "react";
import { AppError } from "@/bridge/app-error";
import { bridge } from "@/bridge/bridge";
import type { app, ward } from "@/bridge/models";
import { CheckField } from "@/ui/check-field";
import { DateField } from "@/ui/date-field";
import { TextField } from "@/ui/text-field";
import { today } from "@/ui/today";
import { useAct } from "@/ui/use-act";
import { useSaved } from "@/ui/use-saved";
import { formatDate } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { daysAfter } from "./days-after";
import { EditForm } from "./edit-form";
import { FeeFields } from "./fee-fields";
import { LimitFields } from "./limit-fields";
import { readProcedure } from "./read-procedure";
import { stepLines } from "./step-lines";

type Props = {
  of?: ward.Procedure; // a new procedure when there is none
  known: app.ProcedureLine[];
  onClose: () => void;
};

// ProcedureForm publishes a new version of a procedure, or a new procedure. What
// was in force before it is never rewritten.
export function ProcedureForm({ of, known, onClose }: Props) {
  const { settings, common } = useWords();
  const words = settings.rulebook;
  const w = words.fields;
  const saved = useSaved();
  const [twice, setTwice] = useState<AppError>();
  const publish = useAct(bridge.catalogue.PublishProcedure, ({ name, validFrom }) => {
    saved(words.published(name, formatDate(validFrom)));
    onClose();
  });
  const save = (values: Record<string, string>) => {
    const made = readProcedure(values, of?.code);
    const taken = !of && known.some(({ procedure }) => procedure.code === made.code);
    setTwice(
      taken ? new AppError({ code: "invalid", field: "code", sentence: words.known(made.code) }) : undefined,
    );
    if (!taken) publish.run(made);
  };
  // Tomorrow, or a version that has not begun yet, which may still be put right.
  const begun = known
    .filter(({ procedure }) => procedure.code === of?.code)
    .map((one) => one.procedure.validFrom);
  const first = [daysAfter(today(), 1), ...begun].sort().at(-1);
  return (
    <EditForm
      title={of ? words.versionTitle(of.code) : words.add}
      hint={of ? words.versionHint : words.addHint}
      save={common.save}
      saving={publish.running}
      refusal={twice ?? publish.refusal}
      onSave={save}
      onClose={onClose}
    >
      {!of && <TextField name="code" label={words.code} hint={w.codeHint} width={250} autoFocus />}
      <DateField
        name="validFrom"
        label={words.validFrom}
        initial={first}
        today={today()}
        width={250}
        autoFocus={Boolean(of)}
      />
      <TextField name="name" label={words.name} initial={of?.name} kind="lines" rows={2} />
      <TextField name="field" label={words.field} initial={of?.field} />
      <LimitFields limit={of?.limit} />
      <TextField
        name="steps"
        label={w.steps}
        hint={w.stepsHint}
        initial={stepLines(of?.steps)}
        kind="lines"
        rows={3}
      />
      <TextField name="limitNote" label={words.limitNote} initial={of?.limitNote} kind="lines" rows={2} />
      <FeeFields fee={of?.fee} />
      <TextField name="fee.note" label={words.feeNote} initial={of?.fee.note} kind="lines" rows={2} />
      <TextField
        name="papers"
        label={words.papers}
        hint={w.papersHint}
        initial={of?.papers.join("\n")}
        kind="lines"
        rows={5}
      />
      <TextField name="result" label={words.result} initial={of?.result} />
      <TextField name="source" label={words.source} hint={w.sourceHint} initial={of?.source} />
      <CheckField name="verified" label={w.verified} initial={of?.verified ?? true} />
      <TextField
        name="verifiedNote"
        label={w.verifiedNote}
        initial={of?.verifiedNote}
        kind="lines"
        rows={2}
      />
    </EditForm>
  );
}
