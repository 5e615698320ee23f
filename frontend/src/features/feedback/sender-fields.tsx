import { useState } from "react";
import { DigitChoice } from "@/ui/digit-choice";
import { PersonFields } from "@/ui/person-fields";
import { readPerson } from "@/ui/read-person";
import { useWords } from "@/words/use-words";
import { replyWays, spoken } from "./choices";

type Props = {
  initial: Record<string, string>;
  onAnonymous: (anonymous: boolean) => void;
};

// SenderFields are who sent it, or that nobody is named: one key says so. A scanned
// card fills them as it fills every person of a form.
export function SenderFields({ initial, onAnonymous }: Props) {
  const words = useWords().feedback.intake;
  const [anonymous, setAnonymous] = useState(initial.sentBy === "NOBODY");
  const choose = (value: string) => {
    setAnonymous(value === "NOBODY");
    onAnonymous(value === "NOBODY");
  };
  return (
    <>
      <DigitChoice
        name="sentBy"
        label={words.sender}
        initial={initial.sentBy || "NAMED"}
        choices={[
          { value: "NAMED", label: words.named },
          { value: "NOBODY", label: words.anonymous },
        ]}
        hint={anonymous ? words.anonymousHint : undefined}
        onChoose={choose}
      />
      {!anonymous && (
        <>
          <PersonFields prefix="sender" initial={readPerson(initial, "sender")} />
          <DigitChoice
            name="replyTo"
            label={words.replyTo}
            initial={initial.replyTo || replyWays[0]?.[1]}
            choices={spoken(words.replyWays)}
          />
        </>
      )}
    </>
  );
}
