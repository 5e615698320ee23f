import { useMemo, useRef, useState } from "react";
import type { ward } from "@/bridge/models";
import { SuggestField } from "@/ui/suggest-field";
import { fold } from "@/words/fold";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { cellName } from "./cell-name";
import { cellsOf } from "./cells-of";

const most = 12;

type Props = { content: ward.NoticeContent; initial: string };

// CellField takes a figure by a few words of its line and column.
export function CellField({ content, initial }: Props) {
  const all = useWords();
  const words = all.notices.review;
  const [typed, setTyped] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const cells = useMemo(
    () =>
      cellsOf(content).map(({ cell, value }) => {
        const name = cellName(cell, content, all);
        return { cell, name, key: fold(name), value };
      }),
    [content, all],
  );
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  const found = cells.filter(({ key }) => wanted.every((word) => key.includes(word))).slice(0, most);
  return (
    <SuggestField
      name="cell"
      label={words.cell}
      hint={words.cellHint}
      initial={initial}
      suggestions={(typed ? found : []).map(({ cell, name, value }) => ({
        key: cell,
        group: "",
        text: name,
        detail: formatNumber(value),
        value: name,
      }))}
      nothing={words.cellNothing}
      eager
      ref={input}
      onType={setTyped}
      onTake={(name) => {
        if (input.current) input.current.value = name;
        setTyped("");
      }}
    />
  );
}
