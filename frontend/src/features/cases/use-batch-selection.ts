import { useRef, useState } from "react";
import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import type { DataSelection } from "@/ui/data-selection";
import type { ListFilter } from "@/ui/list-filter";
import { say } from "@/ui/status-line";
import { useMe } from "@/ui/use-me";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { type Chosen, chosenCases, useChosen } from "./chosen-cases";

// batchLimit is how many cases one batch may hold.
export const batchLimit = 500;

type List = { rows: ward.CaseRow[]; first: number; total: number };

// useBatchSelection lets cases of the list be chosen for a batch; the selection is
// undefined for those who may do nothing to cases.
export function useBatchSelection(filter: ListFilter, list: List) {
  const words = useWords().batch;
  const { id, role } = useMe().officer;
  const chosen = useChosen(id);
  const before = useRef<Chosen>(chosen); // what a stretch is added to
  const keep = (all: Chosen, more = false) => {
    if (more || all.size > batchLimit) say(words.most(formatNumber(batchLimit)));
    chosenCases.set(new Map([...all].slice(0, batchLimit)), id);
  };
  const add = (rows: ward.CaseRow[], more = false) =>
    keep(new Map([...before.current, ...rows.map((row) => [row.id, row] as const)]), more);

  // Rows that are not here are asked for; an answer that comes late is let go.
  const asked = useRef(0);
  const [error, setError] = useState<unknown>();
  const ask = async (from: number, to: number) => {
    const ticket = ++asked.current;
    const { month: _, ...plain } = filter;
    try {
      const limit = Math.min(to + 1 - from, batchLimit);
      const { rows } = await bridge.cases.List({ ...plain, offset: from, limit });
      if (ticket === asked.current) add(rows, to - from >= batchLimit);
    } catch (failed) {
      setError(failed);
    }
  };
  const whole = list.total > 0 && chosen.size >= Math.min(list.total, batchLimit) && allIn(chosen, list);
  const selection: DataSelection<ward.CaseRow> = {
    has: (row) => chosen.has(row),
    name: (row) => words.choose(row.code),
    toggle: (row) => {
      const next = new Map(chosen);
      if (!next.delete(row.id)) next.set(row.id, row);
      keep(next);
    },
    extend: (from, to, fresh) => {
      if (fresh) before.current = chosen;
      const [low, high] = from < to ? [from, to] : [to, from];
      const here = low >= list.first && high < list.first + list.rows.length;
      if (here) asked.current++;
      if (here) add(list.rows.slice(low - list.first, high + 1 - list.first));
      else void ask(low, high);
    },
    all: () => {
      if (whole) return chosenCases.clear();
      before.current = chosen;
      void ask(0, list.total - 1);
    },
    whole,
  };
  const may = ["CLERK", "ADMINISTRATOR", "LEADER"].includes(role); // a leader for reasons of lateness
  return { chosen, selection: may ? selection : undefined, error };
}

const allIn = (chosen: Chosen, list: List) =>
  list.rows.slice(0, batchLimit).every((row) => chosen.has(row.id));
