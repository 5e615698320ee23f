import { type RefObject, use, useEffect, useMemo, useState } from "react";
import type { app, ward } from "@/bridge/models";
import { cardValues } from "@/ui/card-values";
import { CheckField } from "@/ui/check-field";
import { FormContext } from "@/ui/form-context";
import { PersonFields } from "@/ui/person-fields";
import { personValues } from "@/ui/person-values";
import { readPerson } from "@/ui/read-person";
import { TextField } from "@/ui/text-field";
import { writeForm } from "@/ui/write-form";
import { useWords } from "@/words/use-words";
import { CardField } from "./card-field";
import { focusOn } from "./focus-on";
import classes from "./intake.module.css";
import type { Values } from "./visit-values";

type Props = {
  form: RefObject<HTMLFormElement | null>;
  initial: Values;
  onKnown: () => void; // the person is complete
  onProcedure: (hit: app.ProcedureHit) => void;
};

// WhoFields are who is here, and for whom.
export function WhoFields({ form, initial, onKnown, onProcedure }: Props) {
  const words = useWords().intake;
  const [authorised, setAuthorised] = useState(initial.authorised === "on");
  // The parts that come and go have changed what stands in the form.
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are the reason to tell
  useEffect(() => {
    form.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [authorised]);
  const takePerson = (person: ward.Person) => {
    if (!form.current) return;
    writeForm(form.current, personValues(person, "applicant"));
    if (person.name && person.personalId) onKnown();
    else focusOn(form.current, "applicant.name");
  };
  // A card goes to the person among whose fields it was scanned. What is doubtful
  // of it stands at its field until somebody types there.
  const [doubts, setDoubts] = useState<Record<string, string>>({});
  const takeCard = ({ person, warnings }: app.CardReading, at: Element | null) => {
    if (!form.current) return;
    const prefix = /^authorizer\./.test((at as HTMLInputElement | null)?.name ?? "")
      ? "authorizer"
      : "applicant";
    writeForm(form.current, cardValues(form.current, person, prefix));
    const found = warnings.map((one) => [one.field.replace(/^applicant/, prefix), one.sentence]);
    setDoubts(Object.fromEntries(found));
    const [first] = found;
    if (first?.[0]) focusOn(form.current, first[0]);
    else if (prefix === "applicant") onKnown();
    else focusOn(form.current, "authorisation");
  };
  const outer = use(FormContext);
  const state = useMemo(() => ({ errors: { ...doubts, ...outer.errors } }), [doubts, outer]);
  const settle = ({ target }: { target: EventTarget }) => {
    const { name } = target as HTMLInputElement;
    if (doubts[name]) setDoubts(({ [name]: _, ...left }) => left);
  };
  const takeText = (field: string, text: string) => {
    if (!form.current) return;
    writeForm(form.current, { [`applicant.${field}`]: text });
    focusOn(form.current, field === "name" ? "applicant.personalId" : "applicant.name");
  };
  return (
    <FormContext value={state}>
      <div className={classes.who} onInput={settle}>
        <CardField onPerson={takePerson} onCard={takeCard} onProcedure={onProcedure} onText={takeText} />
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
      </div>
    </FormContext>
  );
}
