import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { useLocation } from "wouter";
import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";
import type { DataColumn } from "@/ui/data-column";
import { DataTable } from "@/ui/data-table";
import { KeyButton } from "@/ui/key-button";
import { RefusalLine } from "@/ui/refusal-line";
import { useAct } from "@/ui/use-act";
import { useMe } from "@/ui/use-me";
import { useSaved } from "@/ui/use-saved";
import { formatMoment, formatMonth } from "@/words/formats";
import { useWords } from "@/words/use-words";
import type { Words } from "@/words/vi";
import classes from "./result.module.css";

// ResultRemarks lists what citizens wrote; one key makes a remark a matter of feedback,
// once, another says that somebody considered it and nothing has to be done for it alone.
export function ResultRemarks({ remarks, children }: { remarks: office.Remark[]; children: ReactNode }) {
  const words = useWords().results;
  const { role } = useMe().officer;
  const may = role !== "LEADER";
  const reads = role !== "SURVEY_STAFF";
  const [, go] = useLocation();
  const [row, setRow] = useState(0);
  const table = useRef<HTMLDivElement>(null);
  const columns = useMemo(() => remarkColumns(words), [words]);
  const saved = useSaved();
  const note = useAct(
    ({ sheet, question }: office.Remark) => bridge.keying.NoteRemark(sheet, question),
    () => saved(words.noteSaved),
  );
  const consider = useAct(
    ({ sheet, question }: office.Remark) => bridge.keying.ConsiderRemark(sheet, question),
    () => saved(words.considerSaved),
  );
  useEffect(() => table.current?.focus(), []);
  const chosen = remarks[Math.min(row, remarks.length - 1)];
  return (
    <div className={classes.remarks}>
      <div className={classes.acts}>
        {may && (
          <KeyButton
            size="xs"
            keys="G"
            disabled={!chosen || Boolean(chosen.noted?.feedback)}
            loading={note.running}
            onPress={() => chosen && note.run(chosen)}
          >
            {words.note}
          </KeyButton>
        )}
        {may && (
          <KeyButton
            size="xs"
            variant="default"
            keys="X"
            disabled={!chosen || Boolean(chosen.noted)}
            loading={consider.running}
            onPress={() => chosen && consider.run(chosen)}
          >
            {words.consider}
          </KeyButton>
        )}
        <KeyButton
          size="xs"
          variant="default"
          keys="M"
          disabled={!chosen?.noted?.feedback || !reads}
          onPress={() => go(`/feedback/${encodeURIComponent(chosen?.noted?.feedback ?? "")}`)}
        >
          {words.toFeedback}
        </KeyButton>
        {children}
        {may && <span className={classes.soft}>{words.remarkKeys}</span>}
      </div>
      <RefusalLine error={note.refusal ?? consider.refusal} />
      <DataTable
        ref={table}
        label={words.remarkList}
        columns={columns}
        rows={remarks}
        rowId={(one) => `${one.sheet} ${one.question}`}
        onRow={setRow}
        empty={words.remarkNone}
      />
      {chosen && (
        <section className={classes.full} aria-label={words.chosen}>
          <p className={classes.soft}>
            {[chosen.text, words.pile(chosen.batch, chosen.position), notedText(chosen.noted, words)]
              .filter(Boolean)
              .join(" · ")}
          </p>
          <p>{chosen.words}</p>
        </section>
      )}
    </div>
  );
}

function remarkColumns(words: Words["results"]): DataColumn<office.Remark>[] {
  const { remarkColumns: columns } = words;
  return [
    { id: "month", header: columns.month, width: "80px", cell: (one) => formatMonth(one.month) },
    {
      id: "pile",
      header: columns.pile,
      width: "minmax(190px, 0.5fr)",
      cell: (one) => words.pile(one.batch, one.position),
    },
    { id: "question", header: columns.question, width: "140px", cell: (one) => one.text },
    { id: "words", header: columns.words, width: "minmax(240px, 1fr)", cell: (one) => one.words },
    {
      id: "noted",
      header: columns.noted,
      width: "230px",
      cell: ({ noted }) => notedText(noted, words),
    },
  ];
}

// notedText says what became of a remark, who said so and when.
const notedText = (noted: office.Remark["noted"], words: Words["results"]) =>
  noted &&
  words.noted(noted.considered ? words.considered : (noted.code ?? ""), noted.byName, formatMoment(noted.at));
