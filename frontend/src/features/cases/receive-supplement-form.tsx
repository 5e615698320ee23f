import { useCallback, useRef, useState } from "react";
import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { keptLines } from "@/ui/kept-lines";
import { KeyButton } from "@/ui/key-button";
import { onCase } from "@/ui/on-case";
import { TextField } from "@/ui/text-field";
import { formatMoment } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { CorrectPapers } from "./correct-papers";
import { draftOf } from "./draft-of";
import { readBrought } from "./read-brought";
import { TurnForm } from "./turn-form";

type Props = { one: ward.Case; onClose: () => void };

// ReceiveSupplementForm takes in what was asked for. Each thing asked for is a
// line already; those that are counted go to the papers of the case.
export function ReceiveSupplementForm({ one, onClose }: Props) {
  const words = useWords().turns;
  const asked = (one.supplement?.items ?? []).map((name) => ({ name, originals: 0, copies: 0 }));
  const [lines, setLines] = useState(asked.map((_, at) => at));
  const sent = useRef<number[]>([]); // the line of each paper that was sent
  const move = useCallback(
    (field: string) =>
      field.replace(/^(papers\.)(\d+)/, (_, start, at) => `${start}${sent.current[Number(at)]}`),
    [],
  );
  const box = useRef<HTMLDivElement>(null);
  const all = () => {
    const originals = box.current?.querySelectorAll<HTMLInputElement>('[name$=".originals"]') ?? [];
    for (const field of originals) field.value ||= "1";
  };
  return (
    <TurnForm
      draft={draftOf(one, "receiveSupplement")}
      title={words.receive.title}
      hint={words.receive.hint}
      save={words.receive.save}
      call={bridge.turns.ReceiveSupplement}
      read={(values) => {
        const read = readBrought(values, lines);
        sent.current = read.sent;
        return { ...onCase(one), papers: read.papers, note: (values.note ?? "").trim() };
      }}
      told={(changed) => words.receive.saved(changed.code, formatMoment(changed.dueAt))}
      move={move}
      onClose={onClose}
      onKept={(kept) => setLines((now) => keptLines(now, "papers", kept))}
    >
      <div ref={box}>
        <CorrectPapers
          prefix="papers"
          title={words.receive.papers}
          papers={asked}
          lines={lines}
          onLines={setLines}
          autoFocus
        >
          <KeyButton size="xs" variant="default" keys="Alt+A" disabled={lines.length === 0} onPress={all}>
            {words.receive.all}
          </KeyButton>
        </CorrectPapers>
      </div>
      <TextField name="note" label={words.note} kind="lines" rows={2} />
    </TurnForm>
  );
}
