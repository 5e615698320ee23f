import type { ward } from "@/bridge/models";
import { TextField } from "@/ui/text-field";
import { useWords } from "@/words/use-words";
import classes from "./handover.module.css";

type Props = { one: ward.Case; who: string };

// ReceiverFields say who takes the result: somebody known from the case, to be
// compared with their paper, or somebody else with an authorisation.
export function ReceiverFields({ one, who }: Props) {
  const { handover: words, common } = useWords();
  if (who !== "PROXY") {
    const person = who === "AUTHORIZER" ? one.authorizer : one.applicant;
    const rest = [person?.personalId || words.noId, person?.phone, person?.address];
    return (
      <div className={classes.known}>
        <strong>{person?.name}</strong>
        <span>{rest.filter(Boolean).join(" · ")}</span>
      </div>
    );
  }
  return (
    <div className={classes.proxy}>
      <TextField name="receiver.name" label={common.person.name} autoFocus />
      <TextField name="receiver.personalId" label={common.person.personalId} inputMode="numeric" />
      <TextField name="receiver.phone" label={common.person.phone} inputMode="tel" />
      <TextField name="authorisation" label={words.authorisation} hint={words.authorisationHint} />
    </div>
  );
}
