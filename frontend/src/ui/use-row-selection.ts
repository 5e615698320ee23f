import { useRef, useState } from "react";
import { type Chosen, type ChosenRows, useChosen } from "./chosen-rows";
import type { DataSelection } from "./data-selection";

type Options<Row extends { id: string }> = {
  rows: ChosenRows<Row>;
  by: string; // the officer who chooses
  list: { rows: Row[]; first: number; total: number };
  most: number; // that one act is done with
  ask: (offset: number, limit: number) => Promise<Row[]>; // rows of the list that are not here
  name: (row: Row) => string;
  onMost?: () => void; // more were wanted
};

// useRowSelection lets rows of a list be ticked, a stretch of them or all, up to the most.
export function useRowSelection<Row extends { id: string }>(options: Options<Row>) {
  const { rows, by, list, most, ask, name, onMost } = options;
  const chosen = useChosen(rows, by);
  const before = useRef(chosen); // what a stretch is added to
  const keep = (all: Chosen<Row>, more = false) => {
    if (more || all.size > most) onMost?.();
    rows.set(new Map([...all].slice(0, most)), by);
  };
  const add = (some: Row[], more = false) =>
    keep(new Map([...before.current, ...some.map((row) => [row.id, row] as const)]), more);

  // Rows that are not here are asked for; an answer that comes late is let go.
  const asked = useRef(0);
  const [error, setError] = useState<unknown>();
  const fetch = async (from: number, to: number) => {
    const ticket = ++asked.current;
    try {
      const some = await ask(from, Math.min(to + 1 - from, most));
      if (ticket === asked.current) add(some, to - from >= most);
    } catch (failed) {
      setError(failed);
    }
  };
  const firsts = list.rows.slice(0, Math.max(most - list.first, 0)); // those that "all" would tick
  const whole =
    list.total > 0 && chosen.size >= Math.min(list.total, most) && firsts.every((row) => chosen.has(row.id));
  const selection: DataSelection<Row> = {
    has: (row) => chosen.has(row),
    name,
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
      else void fetch(low, high);
    },
    all: () => {
      if (whole) return rows.clear();
      before.current = chosen;
      void fetch(0, list.total - 1);
    },
    whole,
  };
  return { chosen, selection, error };
}
