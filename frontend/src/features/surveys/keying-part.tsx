import { useEffect, useMemo, useRef, useState } from "react";
import { useLocation } from "wouter";
import { DataTable } from "@/ui/data-table";
import { KeyButton } from "@/ui/key-button";
import { RefusalLine } from "@/ui/refusal-line";
import { today } from "@/ui/today";
import { useMe } from "@/ui/use-me";
import { formatMonth } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { HalfKeyed } from "./half-keyed";
import { usePiles } from "./load-piles";
import { useQuestionnaires } from "./load-surveys";
import { pileColumns } from "./pile-columns";
import { PileForm } from "./pile-form";
import classes from "./surveys.module.css";
import { nextMonth } from "./whole-month";

// The month that was looked at last, so that one comes back to it.
let lastMonth = "";

// KeyingPart lists the piles of filled forms, month by month, and opens new ones.
export function KeyingPart() {
  const words = useWords();
  const { keying, surveys, common } = words;
  const [, go] = useLocation();
  const may = useMe().officer.role !== "LEADER";
  const [month, setMonth] = useState(lastMonth || today().slice(0, 7));
  const [opening, setOpening] = useState(false);
  const { data: piles, error } = usePiles(month);
  const { data: forms } = useQuestionnaires();
  const table = useRef<HTMLDivElement>(null);
  const columns = useMemo(() => pileColumns(words, forms ?? []), [words, forms]);
  const there = Boolean(piles);
  const look = (at: string) => {
    lastMonth = at;
    setMonth(at);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another month is another list
  useEffect(() => {
    if (there && !opening) table.current?.focus();
  }, [there, opening, month]);
  const open = (id: string) => go(`/surveys/pile/${encodeURIComponent(id)}`);
  if (opening && forms && piles)
    return (
      <PileForm
        month={month}
        forms={forms}
        next={piles.length + 1}
        usual={piles[0]?.questionnaire}
        onSaved={(pile) => open(pile.id)}
        onBack={() => setOpening(false)}
      />
    );
  return (
    <div className={classes.register}>
      <div className={classes.acts}>
        <KeyButton size="xs" variant="default" keys="ArrowLeft" onPress={() => look(nextMonth(month, -1))}>
          {surveys.before}
        </KeyButton>
        <KeyButton size="xs" variant="default" keys="ArrowRight" onPress={() => look(nextMonth(month, 1))}>
          {surveys.after}
        </KeyButton>
        <h2>{keying.month(formatMonth(month))}</h2>
        {may && (
          <KeyButton size="xs" keys="N" disabled={!piles || !forms} onPress={() => setOpening(true)}>
            {keying.open}
          </KeyButton>
        )}
        <span className={classes.soft}>{keying.keysOfList}</span>
      </div>
      <HalfKeyed />
      <RefusalLine error={error} />
      {!piles && !error && <p>{common.loading}</p>}
      {piles && (
        <DataTable
          key={month}
          ref={table}
          label={keying.piles}
          columns={columns}
          rows={piles}
          rowId={(one) => one.id}
          onOpen={(one) => open(one.id)}
          empty={may ? keying.none : keying.noneToRead}
        />
      )}
    </div>
  );
}
