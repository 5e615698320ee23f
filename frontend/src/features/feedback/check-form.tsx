import { useRef } from "react";
import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { DigitChoice } from "@/ui/digit-choice";
import { Form } from "@/ui/form";
import { KeyButton } from "@/ui/key-button";
import { readForm } from "@/ui/read-form";
import { TextField } from "@/ui/text-field";
import { useAct } from "@/ui/use-act";
import { useSaved } from "@/ui/use-saved";
import { formatMonth } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { named } from "./choices";
import classes from "./feedback.module.css";
import own from "./feedback-month.module.css";

type Props = { month: string; checklist: ward.SelfChecklist; check?: ward.SelfCheck };

const answers = ["GOOD", "PARTLY", "NOT", "NONE"];

// CheckForm is the month's self-check: a digit answers a question and goes on to the
// next. Filled in again, the last one counts.
export function CheckForm({ month, checklist, check }: Props) {
  const words = useWords().feedback.check;
  const form = useRef<HTMLFormElement>(null);
  const saved = useSaved();
  const act = useAct(bridge.feedback.SaveSelfCheck, () => saved(words.saved(formatMonth(month))));
  const items = checklist.groups.flatMap((group) => group.items);
  const given = (code: string) => check?.answers.find((one) => one.code === code)?.answer;
  const save = () => {
    const values = form.current ? readForm(form.current) : {};
    act.run({
      month,
      answers: items.map(({ code }) => ({ code, answer: values[`answers.${code}`] ?? "", note: "" })),
      note: (values.note ?? "").trim(),
    });
  };
  return (
    <Form ref={form} label={words.title} onSave={save} refusal={act.refusal}>
      <p className={classes.hint}>{words.hint}</p>
      {checklist.groups.map((group) => (
        <section key={group.title}>
          <h2>{group.title}</h2>
          {group.items.map(({ code, text }) => (
            <div key={code} className={own.question}>
              <DigitChoice
                name={`answers.${code}`}
                label={text}
                choices={named(answers, words.answers)}
                initial={given(code)}
                autoFocus={code === items[0]?.code}
              />
            </div>
          ))}
        </section>
      ))}
      <TextField name="note" label={words.note} kind="lines" rows={2} initial={check?.note} />
      <div className={classes.line}>
        <KeyButton type="submit" keys="Ctrl+Enter" loading={act.running}>
          {words.save}
        </KeyButton>
      </div>
    </Form>
  );
}
