import { type Ref, type RefObject, useEffect, useImperativeHandle, useRef, useState } from "react";
import type { app } from "@/bridge/models";
import { TextField } from "@/ui/text-field";
import { writeForm } from "@/ui/write-form";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { FavouriteSelect } from "./favourite-select";
import { focusOn } from "./focus-on";
import { PapersPart } from "./papers-part";
import { ProcedureField } from "./procedure-field";
import { ResultPart } from "./result-part";
import { usePaperLines } from "./use-paper-lines";
import type { Values } from "./visit-values";

// What others ask of the fields of a case.
export type CaseFieldsHandle = {
  choose: (hit: app.ProcedureHit, stay?: boolean) => void; // stay: the cursor is needed elsewhere
  takeFee: (preview: app.Preview) => void; // by the rule, unless somebody typed one
  toProcedure: () => void;
  toNext: () => void; // what is to be filled in when the person is known
};

type Props = {
  form: RefObject<HTMLFormElement | null>;
  initial: Values;
  onName: (name: string) => void; // another procedure was chosen
  ref: Ref<CaseFieldsHandle>;
};

// CaseFields are what a case is about: the procedure, its papers, its result.
export function CaseFields({ form, initial, onName, ref }: Props) {
  const words = useWords().intake;
  const procedureInput = useRef<HTMLInputElement>(null);
  const toPapers = useRef(false); // a procedure was just chosen: its papers are next
  const feeTyped = useRef<HTMLInputElement>(null); // a mark that the draft keeps
  const [chosen, setChosen] = useState<Chosen>({
    code: initial["procedure.code"] ?? "",
    name: "",
    favourite: 0,
    basis: initial["procedure.basis"] ?? "",
  });
  const papers = usePaperLines(form, initial);

  const markFee = (mark: string) => {
    if (feeTyped.current) feeTyped.current.value = mark;
  };
  const choose = (hit: app.ProcedureHit, stay = false) => {
    const { code, name, fee } = hit.procedure;
    setChosen({ code, name, favourite: hit.favourite, basis: fee.basis });
    onName(name);
    papers.replace(hit.procedure.papers);
    markFee("");
    if (procedureInput.current) procedureInput.current.value = name;
    toPapers.current = !stay;
  };
  const takeFee = (preview: app.Preview) => {
    const fee = form.current?.elements.namedItem("fee");
    if (feeTyped.current?.value || !(fee instanceof HTMLInputElement) || !preview.deadline.due) return;
    const text = formatNumber(preview.fee);
    if (fee.value !== text && form.current) writeForm(form.current, { fee: text });
  };
  const toFirstPaper = () =>
    form.current && focusOn(form.current, papers.lines[0] ? "papers.0.originals" : "sets");
  const toProcedure = () => procedureInput.current?.focus();
  const toNext = () => (chosen.code ? toFirstPaper() : toProcedure());
  useImperativeHandle(ref, () => ({ choose, takeFee, toProcedure, toNext }));
  // The parts that come and go have changed what stands in the form.
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are the reason to tell
  useEffect(() => {
    if (toPapers.current) toFirstPaper();
    toPapers.current = false;
    form.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [chosen.code, papers.lines]);
  return (
    <>
      <ProcedureField
        code={chosen.code}
        name={chosen.name || initial.procedureCode || ""}
        initialText={initial.procedureCode}
        input={procedureInput}
        onTake={choose}
        onUnchoose={() => {
          setChosen({ code: "", name: "", favourite: 0, basis: "" });
          onName("");
          papers.replace([]);
        }}
      />
      {chosen.name && <FavouriteSelect code={chosen.code} name={chosen.name} favourite={chosen.favourite} />}
      <TextField
        name="subject"
        label={words.subject}
        hint={words.subjectHint}
        initial={initial.subject}
        enterSkip
      />
      <h2>{words.papers}</h2>
      <PapersPart
        lines={papers.lines}
        sets={initial.sets ?? "1"}
        onAdd={papers.add}
        onRemove={papers.remove}
        onAll={papers.all}
      />
      <h2>{words.result}</h2>
      <input ref={feeTyped} type="hidden" name="feeTyped" defaultValue={initial.feeTyped ?? ""} />
      <input type="hidden" name="procedure.basis" value={chosen.basis} />
      <ResultPart form={form} initial={initial} basis={chosen.basis} onFeeTyped={() => markFee("yes")} />
    </>
  );
}

type Chosen = { code: string; name: string; favourite: number; basis: string };
