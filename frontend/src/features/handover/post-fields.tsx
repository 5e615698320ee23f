import { useState } from "react";
import type { ward } from "@/bridge/models";
import { ChoiceField } from "@/ui/choice-field";
import { DateField } from "@/ui/date-field";
import { TextField } from "@/ui/text-field";
import { today } from "@/ui/today";
import { useWords } from "@/words/use-words";
import classes from "./handover.module.css";

// PostFields are what stands for a signature when the result goes by post: whom it
// is sent to and where, the number of the item and the day.
export function PostFields({ one }: { one: ward.Case }) {
  const words = useWords().handover;
  const address = one.resultAddress || one.applicant.address;
  const [who, setWho] = useState("APPLICANT");
  const person = who === "AUTHORIZER" ? one.authorizer : one.applicant;
  return (
    <div className={classes.proxy}>
      {one.authorizer && (
        <ChoiceField
          name="who"
          label={words.sentTo}
          initial={who}
          onChange={setWho}
          enterSkip
          choices={["APPLICANT", "AUTHORIZER"].map((value) => ({ value, label: words.whos[value] ?? value }))}
        />
      )}
      <div className={classes.known}>
        <strong>{person?.name}</strong>
        <span>{[person?.personalId || words.noId, person?.phone].filter(Boolean).join(" · ")}</span>
      </div>
      <TextField name="postNumber" label={words.postNumber} hint={words.postNumberHint} autoFocus />
      <DateField name="postedOn" label={words.postedOn} initial={today()} today={today()} />
      <TextField name="postAddress" label={words.postAddress} initial={address} />
    </div>
  );
}
