import { useEffect, useRef, useState } from "react";
import { SuggestField } from "@/ui/suggest-field";
import { TextField } from "@/ui/text-field";
import { useMe } from "@/ui/use-me";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { usePlaces } from "./load-piles";

type Props = { month: string; code: string; initial?: string; name?: string; next: number };

// PilePlace asks where the forms came from and names the pile after it, as long as
// nobody named it otherwise.
export function PilePlace({ month, code, initial, name, next }: Props) {
  const words = useWords().keying;
  const counter = useMe().counter.name;
  const { data: issued } = usePlaces(month);
  const [typed, setTyped] = useState("");
  const place = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const proposal = (at: string) => words.pileName(String(next).padStart(2, "0"), at);
  const proposed = useRef(proposal(initial ?? counter));
  const propose = (at: string) => {
    const input = box.current;
    if (name === undefined && input && input.value === proposed.current) input.value = proposal(at);
    proposed.current = proposal(at);
  };
  const places = (issued?.counts ?? [])
    .filter((one) => one.questionnaire === code)
    .filter((one) => one.place.toLowerCase().includes(typed.toLowerCase()));
  const take = (at: string) => {
    if (place.current) place.current.value = at;
    propose(at);
  };
  // Forms of one place only: that is where they came back.
  const only = places.length === 1 && typed === "" ? places[0]?.place : undefined;
  useEffect(() => {
    const input = place.current;
    if (only && initial === undefined && input && input.value === input.defaultValue) {
      input.value = only;
      propose(only);
    }
  });
  return (
    <>
      <SuggestField
        ref={place}
        name="place"
        label={words.fields.place}
        hint={words.fields.placeHint}
        initial={initial ?? counter}
        selectOnFocus
        suggestions={places.map((one) => ({
          key: `${one.version} ${one.place}`,
          group: words.fields.places,
          text: one.place,
          detail: words.fields.issued(formatNumber(one.count)),
          value: one.place,
        }))}
        onType={(text) => {
          setTyped(text === initial || text === counter ? "" : text);
          propose(text.trim());
        }}
        onTake={take}
      />
      <TextField
        ref={box}
        name="name"
        label={words.fields.name}
        hint={words.fields.nameHint}
        initial={name ?? proposed.current}
        required
      />
    </>
  );
}
