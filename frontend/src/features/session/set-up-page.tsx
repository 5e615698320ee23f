import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, startTransition, useEffect, useRef, useState } from "react";
import { AppError } from "@/bridge/app-error";
import { bridge } from "@/bridge/bridge";
import { meQuery } from "@/bridge/me";
import type { office } from "@/bridge/models";
import { toAppError } from "@/bridge/to-app-error";
import { Form } from "@/ui/form";
import { HeaderPreview } from "@/ui/header-preview";
import { KeyButton } from "@/ui/key-button";
import { PlainPage } from "@/ui/plain-page";
import { readForm } from "@/ui/read-form";
import { useWords } from "@/words/use-words";
import { checkStep } from "./check-step";
import { CounterStep } from "./counter-step";
import { LanguageLink } from "./language-link";
import { NoticeStep } from "./notice-step";
import { OfficeStep } from "./office-step";
import { PersonStep } from "./person-step";
import classes from "./session.module.css";
import { setUpInput } from "./set-up-values";

// SetUpPage is the first start: it names the office and makes the first
// administrator, step by step.
export default function SetUpPage() {
  const words = useWords().session.setUp;
  const proposal = useQuery({
    queryKey: ["proposal"],
    queryFn: () => bridge.setUp.Proposal(),
    staleTime: Infinity,
  });
  return (
    <PlainPage title={words.title} wide>
      <p>{words.lead}</p>
      {proposal.data && <SetUpForm proposal={proposal.data} />}
      <LanguageLink />
    </PlainPage>
  );
}

const steps = [OfficeStep, NoticeStep, CounterStep, PersonStep];

function SetUpForm({ proposal }: { proposal: office.SetUpInput }) {
  const words = useWords().session.setUp;
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [step, setStep] = useState(0);
  const [profile, setProfile] = useState(proposal.profile);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [bad, setBad] = useState<number[]>([]); // steps with something to put right
  const [running, setRunning] = useState(false);
  const last = step === steps.length - 1;

  useEffect(() => {
    form.current?.querySelector<HTMLElement>(`[data-step="${step}"] input:not([type=hidden])`)?.focus();
  }, [step]);

  // The step of the form that a field stands in.
  const stepOf = (name: string) => {
    const field = form.current?.elements.namedItem(name);
    return field instanceof Element ? field.closest<HTMLElement>("[data-step]")?.dataset.step : undefined;
  };
  // One refusal and the step it belongs to change together, so that the jump
  // to the field finds it on screen.
  const refuse = (error: AppError) => {
    const places = error.fields.flatMap(({ field }) => stepOf(field) ?? []).map(Number);
    const first = [...places].sort((a, b) => a - b)[0];
    if (first !== undefined && !places.includes(step)) setStep(first);
    setBad([...new Set(places)]);
    setRefusal(error);
  };
  const create = async (values: Record<string, string>) => {
    setRunning(true);
    try {
      client.setQueryData(meQuery.queryKey, await bridge.setUp.Create(setUpInput(values)));
    } catch (thrown) {
      refuse(toAppError(thrown));
    } finally {
      setRunning(false);
    }
  };
  const onward = () => {
    if (!form.current || running) return;
    // Leaving a field fills in what follows from it.
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
    const values = readForm(form.current);
    const fields = checkStep(step, values, words);
    if (fields.length > 0) return refuse(new AppError({ code: "invalid", fields }));
    if (last) return void create(values);
    setBad(bad.filter((at) => at !== step));
    setRefusal(null);
    setStep(step + 1);
  };
  const onInput = (event: FormEvent<HTMLFormElement>) => {
    const values = readForm(event.currentTarget);
    startTransition(() => setProfile(setUpInput(values).profile));
  };
  return (
    <div className={classes.columns}>
      <Form ref={form} onSave={onward} refusal={refusal} onInput={onInput} label={words.title}>
        <ol className={classes.steps}>
          {words.steps.map((name, at) => (
            <li key={name} aria-current={at === step ? "step" : undefined}>
              {at + 1}. {name}
              {bad.includes(at) && <span className={classes.bad}> {words.bad}</span>}
            </li>
          ))}
        </ol>
        {steps.map((Step, at) => (
          <fieldset key={words.steps[at]} className={classes.step} data-step={at} hidden={at !== step}>
            <Step proposal={proposal} />
          </fieldset>
        ))}
        <div className={classes.buttons}>
          <KeyButton type="submit" keys="Ctrl+Enter" loading={running}>
            {last ? words.create : words.next}
          </KeyButton>
          {step > 0 && (
            <KeyButton variant="default" keys="Alt+ArrowLeft" onPress={() => setStep(step - 1)}>
              {words.previous}
            </KeyButton>
          )}
        </div>
      </Form>
      <HeaderPreview profile={profile} />
    </div>
  );
}
