import { useEffect, useRef, useState } from "react";
import { bridge } from "@/bridge/bridge";
import type { app, ward } from "@/bridge/models";
import type { Scan } from "@/ui/scan-burst";
import { SuggestField, type Suggestion } from "@/ui/suggest-field";
import { useAct } from "@/ui/use-act";
import { useScan } from "@/ui/use-scan";
import { formatDate } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { useProcedures } from "./find-procedures";
import { useVisits } from "./find-visits";
import classes from "./intake.module.css";
import { placeTyped } from "./place-typed";
import { waitingCard } from "./waiting-card";

type Found = { visit: app.Visit } | { hit: app.ProcedureHit };

type Props = {
  onPerson: (person: ward.Person) => void;
  onCard: (card: app.CardReading, at: Element | null) => void; // read, with what is doubtful of it
  onProcedure: (hit: app.ProcedureHit) => void;
  onText: (field: "name" | "personalId" | "phone", text: string) => void;
};

const quiet = 300; // ms after a card was pasted or typed

// CardField takes anything: what a scanner reads from an identity card (wherever
// on this screen it types), a name, a phone, an identity number or a procedure.
export function CardField({ onPerson, onCard, onProcedure, onText }: Props) {
  const words = useWords().intake.card;
  const [text, setText] = useState("");
  const [told, setTold] = useState("");
  const [doubts, setDoubts] = useState<string[]>([]);
  const [raw, setRaw] = useState(""); // what the scanner typed
  const input = useRef<HTMLInputElement>(null);
  const { visits, settled: visitsSettled } = useVisits(text);
  const { hits, settled: hitsSettled } = useProcedures(text, text !== "" && !text.includes("|"));

  const empty = () => {
    if (input.current) input.current.value = "";
    setText("");
  };
  const read = useAct(
    (card: Pick<Scan, "text" | "raw" | "at">) => {
      setRaw(card.raw);
      return bridge.intake.ReadCard(card.text);
    },
    (card, { at }) => {
      if (input.current?.value.includes("|")) empty();
      setTold(`${words.read(card.person.name, formatDate(card.birthDate))} ${words.compare}`);
      setDoubts(card.warnings.map((warning) => warning.sentence));
      onCard(card, at);
    },
  );
  const readCard = read.run;
  useScan("card", (scan) => {
    readCard(scan);
    return true;
  });
  useEffect(() => {
    const waiting = waitingCard.take();
    if (waiting) readCard(waiting);
  }, [readCard]);

  // A card that was pasted or typed by hand.
  useEffect(() => {
    if (text.split("|").length < 6) return;
    const timer = setTimeout(() => readCard({ text, raw: text, at: input.current }), quiet);
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
    if (plain.includes("|")) read.run({ text: plain, raw: plain, at: input.current });
    else {
      empty();
      onText(placeTyped(plain), plain);
    }
    return true;
  };
  // Digits alone are a favourite's number key, or the end of somebody's number.
  const digits = /^\d+$/.test(text.replace(/[\s.]/g, ""));
  const favourite = /^[1-9]$/.test(text);
  const offered = favourite
    ? hits.filter((hit) => hit.favourite === Number(text))
    : digits && visits.length > 0
      ? []
      : hits;
  const suggestions: Suggestion<Found>[] = text
    ? [
        ...visits.map((visit) => ({
          key: `${visit.lastCode} ${visit.person.name}`,
          group: words.people,
          text: [visit.person.name, visit.person.personalId, visit.person.phone].filter(Boolean).join(" · "),
          detail: words.visit(visit.caseCount, formatDate(visit.lastAt), visit.more),
          value: { visit },
        })),
        ...offered.slice(0, 4).map((hit) => ({
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
        eager={favourite || (digits && text.length > 2) ? "one" : undefined}
        onNothing={() => onEnter(input.current?.value ?? "")}
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
        {raw && (refused || doubts.length > 0) && (
          <span className={classes.raw}>
            {words.raw} <code>{raw}</code>
          </span>
        )}
      </output>
    </div>
  );
}
