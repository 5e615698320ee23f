import { useRef, useState } from "react";
import { SuggestField } from "@/ui/suggest-field";
import { useWords } from "@/words/use-words";
import { useOfficers } from "./load-officers";
import { offerOfficers } from "./offer-officers";

type Props = { without?: string[]; autoFocus?: boolean };

// OfficerField is the officer who gets something to do. The form holds the id in
// "to" and the name in "toName"; a name that is no officer's gives no id.
export function OfficerField({ without = [], autoFocus }: Props) {
  const words = useWords().feedback.forms.assign;
  const officers = useOfficers();
  const [text, setText] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const hidden = useRef<HTMLInputElement>(null);
  const put = (id: string) => {
    if (hidden.current) hidden.current.value = id;
  };
  return (
    <div>
      <input ref={hidden} type="hidden" name="to" />
      <SuggestField
        name="toName"
        label={words.to}
        hint={words.toHint}
        suggestions={offerOfficers(officers, text, without)}
        nothing={words.none}
        eager
        ref={input}
        autoFocus={autoFocus}
        onType={(typed) => {
          setText(typed);
          put("");
        }}
        onTake={({ id, name }) => {
          if (input.current) input.current.value = name;
          setText(name);
          put(id);
        }}
      />
    </div>
  );
}
