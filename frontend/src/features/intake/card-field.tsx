import { useEffect, useRef, useState } from "react";
import { bridge } from "@/bridge/bridge";
import type { app, ward } from "@/bridge/models";
import { SuggestField, type Suggestion } from "@/ui/suggest-field";
import { useAct } from "@/ui/use-act";
import { formatDate } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { useProcedures } from "./find-procedures";
import { useVisits } from "./find-visits";
import classes from "./intake.module.css";
import { placeTyped } from "./place-typed";

type Found = { visit: app.Visit } | { hit: app.ProcedureHit };

type Props = {
  onPerson: (person: ward.Person) => void;
  onProcedure: (hit: app.ProcedureHit) => void;
  onText: (field: "name" | "personalId" | "phone", text: string) => void;
};

const quiet = 300; // ms without a key: the scanner has finished

// CardField takes anything: what a scanner reads from an identity card, a name,
// a phone, an identity number or a procedure.
export function CardField({ onPerson, onProcedure, onText }: Props) {
  const words = useWords().intake.card;
  const [text, setText] = useState("");
  const [told, setTold] = useState("");
  const [doubts, setDoubts] = useState<string[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const { visits, settled: visitsSettled } = useVisits(text);
  const { hits, settled: hitsSettled } = useProcedures(text, text !== "" && !text.includes("|"));

  const empty = () => {
    if (input.current) input.current.value = "";
    setText("");
  };
  const read = useAct(bridge.intake.ReadCard, ({ person, birthDate, warnings }) => {
    empty();
    setTold(`${words.read(person.name, formatDate(birthDate))} ${words.compare}`);
    setDoubts(warnings.map((warning) => warning.sentence));
    onPerson(person);
  });

  // A scanner types the whole card at once and may not press Enter.
  const readCard = read.run;
  useEffect(() => {
    if (text.split("|").length < 6) return;
    const timer = setTimeout(() => readCard(text), quiet);
    return () => clearTimeout(timer);
  }, [text, readCard]);

  // The next scan takes the place of what could not be read.
  const refused = read.refusal !== null;
  useEffect(() => {
    if (refused && input.current?.value.trim().includes("|")) input.current.select();
  }, [refused]);

  const take = (found: Found) => {
    empty();
    if ("hit" in found) return onProcedure(found.hit);
    setTold(words.taken(found.visit.person.name));
    setDoubts([]);
    onPerson(found.visit.person);
  };
  const onEnter = (typed: string): boolean => {
    const plain = typed.trim();
    if (!plain) return false;
    if (plain.includes("|")) read.run(plain);
    else {
      empty();
      onText(placeTyped(plain), plain);
    }
    return true;
  };
  const suggestions: Suggestion<Found>[] = text
    ? [
        ...visits.map((visit) => ({
          key: `${visit.lastCode} ${visit.person.name}`,
          group: words.people,
          text: [visit.person.name, visit.person.personalId, visit.person.phone].filter(Boolean).join(" · "),
          detail: words.visit(visit.caseCount, formatDate(visit.lastAt)),
          value: { visit },
        })),
        ...hits.slice(0, 4).map((hit) => ({
          key: hit.procedure.code,
          group: words.procedures,
          text: hit.procedure.name,
          detail: hit.limit,
          value: { hit },
        })),
      ]
    : [];
  return (
    <div>
      <SuggestField
        name="card"
        label={words.label}
        hint={words.hint}
        suggestions={suggestions}
        settled={visitsSettled && hitsSettled}
        autoFocus
        ref={input}
        error={read.refusal?.sentence}
        onType={(typed) => {
          setText(typed.trim());
          if (read.refusal) read.clear();
        }}
        onTake={take}
        onEnter={onEnter}
      />
      <output className={classes.told}>
        {told} {doubts.length > 0 && <span className={classes.doubt}>{doubts.join(" ")}</span>}
      </output>
    </div>
  );
}
