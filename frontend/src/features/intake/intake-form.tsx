import { useCallback, useEffect, useRef, useState } from "react";
import type { AppError } from "@/bridge/app-error";
import { bridge } from "@/bridge/bridge";
import type { app, office, ward } from "@/bridge/models";
import { Form } from "@/ui/form";
import { readForm } from "@/ui/read-form";
import { say } from "@/ui/status-line";
import { useAct } from "@/ui/use-act";
import { useDraft } from "@/ui/use-draft";
import { useWords } from "@/words/use-words";
import { CaseFields, type CaseFieldsHandle } from "./case-fields";
import { caseInput } from "./case-input";
import classes from "./intake.module.css";
import { IntakeButtons } from "./intake-buttons";
import { IntakeSummary } from "./intake-summary";
import { receiveCases, wanted } from "./receive-cases";
import { RefuseFields } from "./refuse-fields";
import { useVisit } from "./use-visit";
import { visitErrors } from "./visit-errors";
import { VisitList } from "./visit-list";
import type { Values } from "./visit-values";
import { WhoFields } from "./who-fields";

type Props = {
  initial: Values; // what a draft kept, or what the next one begins with
  restored: boolean; // a draft kept it
  toProcedure: boolean; // who is here is known already
  begin?: app.ProcedureHit; // a procedure chosen elsewhere
  onDone: (cases: ward.Case[], saved: Values[]) => void; // received, or refused
};

// IntakeForm is the conversation at the counter from top to bottom: who is
// here, what for, which papers, where the result goes.
export function IntakeForm({ initial, restored, toProcedure: atProcedure, begin, onDone }: Props) {
  const words = useWords().intake;
  const form = useRef<HTMLFormElement>(null);
  const fields = useRef<CaseFieldsHandle>(null);
  const visit = useVisit(form, initial);
  const [openName, setOpenName] = useState(initial.procedureCode ?? "");
  const draft = useDraft(form, {
    screen: "intake",
    without: ["card"],
    onFailure: (sentence) => say(words.draftFailed(sentence)),
  });
  const saved = useRef<Values[]>([]); // what was sent, as it stood in the form
  const done = (cases: ward.Case[]) => {
    void draft.drop();
    onDone(cases, saved.current);
  };
  const sent = useRef<number[][]>([]);
  const papers = useRef<ward.Paper[][]>([]);
  const receive = useAct(receiveCases, done);
  const [refusing, setRefusing] = useState(Boolean(initial.reason));
  const reason = useRef(initial.reason ?? ""); // typed, and gone back from
  const refuse = useAct(
    ({ input, why }: { input: office.CaseInput; why: string }) => bridge.intake.Refuse(input, why),
    (refused) => done([refused]),
  );

  const [refusal, setRefusal] = useState<AppError | null>(null);
  const badCount = words.paper.badCount;
  const [bad, setBad] = useState<number[]>([]);
  const refused = refusing ? refuse.refusal : receive.refusal;
  const latest = useRef(visit);
  useEffect(() => {
    latest.current = visit;
  });
  useEffect(() => {
    if (!refused) {
      setRefusal(null);
      setBad([]);
      return;
    }
    const found = visitErrors(refused, sent.current, latest.current.open, papers.current, badCount);
    if (found.open !== latest.current.open) turnTo.current(found.open);
    setRefusal(found.refusal);
    setBad(found.bad);
  }, [refused, badCount]);

  const turn = (at: number) => {
    setOpenName(visit.slots[at]?.values.procedureCode ?? "");
    visit.turn(at);
  };
  const turnTo = useRef(turn);
  useEffect(() => {
    turnTo.current = turn;
  });
  const toProcedure = useRef(false); // another procedure was opened by the person
  // biome-ignore lint/correctness/useExhaustiveDependencies: the fields of another one stand there now
  useEffect(() => {
    if (toProcedure.current) fields.current?.toProcedure();
    toProcedure.current = false;
    form.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [visit.key, visit.slots.length]);
  const move = (act: () => void) => {
    toProcedure.current = true;
    setRefusal(null);
    act();
  };
  const add = () => {
    if (!openName) return fields.current?.toProcedure(); // the one that is open comes first
    move(() => {
      setOpenName("");
      visit.add();
    });
  };
  const remove = (at: number) =>
    move(() => {
      const next = at === visit.open ? Math.min(at, visit.slots.length - 2) : -1;
      const left = visit.slots.filter((_, other) => other !== at);
      if (next >= 0) setOpenName(left[next]?.values.procedureCode ?? "");
      setBad([]);
      visit.remove(at);
    });

  const start = useRef((hit: app.ProcedureHit) => fields.current?.choose(hit));
  useEffect(() => {
    if (begin) start.current(begin);
  }, [begin]);
  const known = useRef(atProcedure);
  useEffect(() => {
    if (known.current) fields.current?.toProcedure();
    known.current = false;
  }, []);
  const onPreview = useCallback((preview: app.Preview) => fields.current?.takeFee(preview), []);
  const save = () => {
    if (!form.current) return;
    const all = visit.now();
    saved.current = all;
    sent.current = all.map((values) => caseInput(values).sent);
    const cases = all.map(wanted);
    papers.current = cases.map(({ input }) => input.papers);
    if (!refusing) receive.run(cases);
    else if (cases[0])
      refuse.run({ input: cases[0].input, why: (readForm(form.current).reason ?? "").trim() });
  };
  // Who begins with the procedure goes on with the person.
  const hasName = () => Boolean(form.current && readForm(form.current)["applicant.name"]?.trim());
  const back = () => {
    reason.current = form.current ? (readForm(form.current).reason ?? "") : "";
    setRefusing(false);
  };
  return (
    <Form
      ref={form}
      className={classes.form}
      onSave={save}
      onBack={refusing ? back : undefined}
      refusal={refusal}
      label={words.title}
    >
      <input type="hidden" name="visit" value={visit.kept} />
      <div className={classes.left}>
        {restored && <p className={classes.restored}>{words.restored}</p>}
        <h2>{words.who}</h2>
        <WhoFields
          form={form}
          initial={initial}
          onKnown={() => fields.current?.toNext()}
          onProcedure={(hit) => fields.current?.choose(hit, !hasName())}
        />
        <h2>{words.what}</h2>
        <VisitList
          slots={visit.slots}
          open={visit.open}
          openName={openName}
          bad={bad}
          onTurn={(at) => move(() => turn(at))}
          onRemove={remove}
        />
        <CaseFields key={visit.key} ref={fields} form={form} initial={visit.initial} onName={setOpenName} />
      </div>
      <IntakeSummary form={form} first={visit.open === 0} refusing={refusing} onPreview={onPreview}>
        {refusing ? (
          <RefuseFields reason={reason.current} saving={refuse.running} onBack={back} />
        ) : (
          <IntakeButtons
            count={visit.slots.length}
            saving={receive.running}
            printNow={initial.printNow !== ""}
            onAdd={add}
            onRefuse={() => setRefusing(true)}
          />
        )}
      </IntakeSummary>
    </Form>
  );
}
