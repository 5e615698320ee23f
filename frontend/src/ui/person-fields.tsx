import { useState } from "react";
import type { ward } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import { ChoiceField } from "./choice-field";
import classes from "./person-fields.module.css";
import { TextField } from "./text-field";

type Props = {
  prefix: string; // "applicant": the fields are applicant.name, applicant.phone…
  initial?: Partial<ward.Person>;
  required?: boolean;
};

// PersonFields are the fields of a person or an organisation.
export function PersonFields({ prefix, initial = {}, required }: Props) {
  const words = useWords().common.person;
  const [kind, setKind] = useState(initial.kind || "PERSON");
  const organisation = kind === "ORGANISATION";
  const at = (name: string) => `${prefix}.${name}`;
  return (
    <div className={classes.grid}>
      <div className={classes.third}>
        <ChoiceField
          name={at("kind")}
          label={words.kind}
          initial={kind}
          onChange={setKind}
          enterSkip
          choices={[
            { value: "PERSON", label: words.PERSON },
            { value: "ORGANISATION", label: words.ORGANISATION },
          ]}
        />
      </div>
      <div className={classes.rest}>
        <TextField
          name={at("name")}
          label={organisation ? words.organisationName : words.name}
          initial={initial.name}
          required={required}
        />
      </div>
      <div className={classes.half}>
        <TextField
          name={at("personalId")}
          label={organisation ? words.taxCode : words.personalId}
          initial={initial.personalId}
          inputMode="numeric"
        />
      </div>
      <div className={classes.half}>
        <TextField name={at("phone")} label={words.phone} initial={initial.phone} inputMode="tel" />
      </div>
      <div className={classes.rest}>
        <TextField name={at("address")} label={words.address} initial={initial.address} />
      </div>
      <div className={classes.third}>
        <TextField name={at("email")} label={words.email} initial={initial.email} inputMode="email" />
      </div>
    </div>
  );
}
