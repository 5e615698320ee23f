import { useRef, useState } from "react";
import { SuggestField } from "@/ui/suggest-field";
import { useWords } from "@/words/use-words";
import classes from "./feedback.module.css";
import { useOfficers } from "./load-officers";
import { offerOfficers } from "./offer-officers";

type Props = { initial?: string }; // ids, as the form holds them

// AboutField names the officers that an opinion is about. The form holds their ids
// in the hidden field "about".
export function AboutField({ initial = "" }: Props) {
  const words = useWords().feedback.intake;
  const officers = useOfficers();
  const [ids, setIds] = useState(() => initial.split(" ").filter(Boolean));
  const [text, setText] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const hidden = useRef<HTMLInputElement>(null);
  const set = (next: string[]) => {
    setIds(next);
    if (hidden.current) hidden.current.value = next.join(" ");
    hidden.current?.dispatchEvent(new Event("input", { bubbles: true }));
    input.current?.focus();
  };
  const nameOf = (id: string) => officers.find((one) => one.id === id)?.name ?? id;
  return (
    <div>
      <input ref={hidden} type="hidden" name="about" defaultValue={ids.join(" ")} />
      <SuggestField
        name="officer"
        label={words.officer}
        hint={words.officerHint}
        suggestions={offerOfficers(officers, text, ids)}
        eager
        ref={input}
        onType={setText}
        onTake={({ id }) => {
          if (input.current) input.current.value = "";
          setText("");
          set([...ids, id]);
        }}
      />
      {ids.length > 0 && (
        <ul className={classes.chips}>
          {ids.map((id) => (
            <li key={id}>
              {nameOf(id)}
              <button
                type="button"
                aria-label={words.removeOfficer(nameOf(id))}
                onClick={() => set(ids.filter((one) => one !== id))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
