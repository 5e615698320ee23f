import { useCallback, useEffect, useRef, useState } from "react";
import type { AppError } from "@/bridge/app-error";
import { bridge } from "@/bridge/bridge";
import type { app, ward } from "@/bridge/models";
import { CheckField } from "@/ui/check-field";
import { Form } from "@/ui/form";
import { PersonFields } from "@/ui/person-fields";
import { personValues } from "@/ui/person-values";
import { readForm } from "@/ui/read-form";
import { readPerson } from "@/ui/read-person";
import { say } from "@/ui/status-line";
import { TextField } from "@/ui/text-field";
import { useAct } from "@/ui/use-act";
import { useDraft } from "@/ui/use-draft";
import { writeForm } from "@/ui/write-form";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { CardField } from "./card-field";
import { caseInput } from "./case-input";
import { FavouriteSelect } from "./favourite-select";
import classes from "./intake.module.css";
import { IntakeSummary } from "./intake-summary";
import { PapersPart } from "./papers-part";
import { placeErrors } from "./place-errors";
import { ProcedureField } from "./procedure-field";
import { ResultPart } from "./result-part";
import { usePaperLines } from "./use-paper-lines";

type Props = {
  initial: Record<string, string>; // what a draft kept
  begin?: app.ProcedureHit; // a procedure chosen elsewhere
  onReceived: (received: ward.Case) => void;
};

// IntakeForm is the conversation at the counter from top to bottom: who is
// here, what for, which papers, where the result goes.
export function IntakeForm({ initial, begin, onReceived }: Props) {
  const words = useWords().intake;
  const form = useRef<HTMLFormElement>(null);
  const procedureInput = useRef<HTMLInputElement>(null);
  const toPapers = useRef(false); // a procedure was just chosen: its papers are next
  const feeTyped = useRef(Boolean(initial.fee));
  const [chosen, setChosen] = useState<Chosen>({
    code: initial["procedure.code"] ?? "",
    name: "",
    favourite: 0,
  });
  const [authorised, setAuthorised] = useState(initial.authorised === "on");
  const papers = usePaperLines(form, initial);
  const draft = useDraft(form, {
    screen: "intake",
    without: ["card"],
    onFailure: (sentence) => say(words.draftFailed(sentence)),
  });
  const sent = useRef<number[]>([]);
  const receive = useAct(bridge.intake.Receive, (received) => {
    void draft.drop();
    onReceived(received);
  });
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const refused = receive.refusal;
  useEffect(() => setRefusal(refused && placeErrors(refused, sent.current)), [refused]);

  const choose = (hit: app.ProcedureHit) => {
    const { code, name } = hit.procedure;
    setChosen({ code, name, favourite: hit.favourite });
    papers.replace(hit.procedure.papers);
    feeTyped.current = false;
    if (procedureInput.current) procedureInput.current.value = name;
    toPapers.current = true;
  };
  const start = useRef(choose);
  useEffect(() => {
    if (begin) start.current(begin);
  }, [begin]);
  // The parts that come and go have changed what stands in the form.
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are the reason to tell
  useEffect(() => {
    if (toPapers.current && form.current)
      focusOn(form.current, papers.lines[0] ? "papers.0.originals" : "sets");
    toPapers.current = false;
    form.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [chosen.code, authorised, papers.lines]);

  const takePerson = (person: ward.Person) => {
    if (!form.current) return;
    writeForm(form.current, personValues(person, "applicant"));
    if (person.name && person.personalId) procedureInput.current?.focus();
    else focusOn(form.current, "applicant.name");
  };
  const takeText = (field: string, text: string) => {
    if (!form.current) return;
    writeForm(form.current, { [`applicant.${field}`]: text });
    focusOn(form.current, field === "name" ? "applicant.personalId" : "applicant.name");
  };
  const onPreview = useCallback((preview: app.Preview) => {
    const fee = form.current?.elements.namedItem("fee");
    if (feeTyped.current || !(fee instanceof HTMLInputElement) || !preview.deadline.due) return;
    const text = formatNumber(preview.fee);
    if (fee.value !== text && form.current) writeForm(form.current, { fee: text });
  }, []);
  const save = () => {
    if (!form.current) return;
    const read = caseInput(readForm(form.current));
    sent.current = read.sent;
    receive.run(read.input);
  };
  return (
    <Form ref={form} className={classes.form} onSave={save} refusal={refusal} label={words.title}>
      <div className={classes.left}>
        {initial["applicant.name"] || initial["procedure.code"] ? (
          <p className={classes.restored}>{words.restored}</p>
        ) : null}
        <h2>{words.who}</h2>
        <CardField onPerson={takePerson} onProcedure={choose} onText={takeText} />
        <PersonFields prefix="applicant" initial={readPerson(initial, "applicant")} />
        <CheckField
          name="authorised"
          label={words.authorised}
          initial={authorised}
          onChange={setAuthorised}
          enterSkip
        />
        {authorised && (
          <div className={classes.inset}>
            <h3>{words.authorizer}</h3>
            <PersonFields prefix="authorizer" initial={readPerson(initial, "authorizer")} />
            <TextField
              name="authorisation"
              label={words.authorisation}
              hint={words.authorisationHint}
              initial={initial.authorisation}
            />
          </div>
        )}
        <h2>{words.what}</h2>
        <ProcedureField
          code={chosen.code}
          initialText={initial.procedureCode}
          input={procedureInput}
          onTake={choose}
          onUnchoose={() => setChosen({ code: "", name: "", favourite: 0 })}
        />
        {chosen.name && <FavouriteSelect {...chosen} />}
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
        <ResultPart
          initial={initial}
          onFeeTyped={() => {
            feeTyped.current = true;
          }}
        />
      </div>
      <IntakeSummary form={form} saving={receive.running} onPreview={onPreview} />
    </Form>
  );
}

type Chosen = { code: string; name: string; favourite: number };

function focusOn(form: HTMLFormElement, name: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLElement) field.focus();
}
