import { useRef, useState } from "react";
import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import type { DataSelection } from "@/ui/data-selection";
import type { FeedbackAddress } from "@/ui/feedback-path";
import { useMe } from "@/ui/use-me";
import { useWords } from "@/words/use-words";
import { type Chosen, chosenFeedback, useChosen } from "./chosen-feedback";
import { programFilter } from "./read-filter";

const most = 100; // that one act is done with

type List = { rows: ward.FeedbackRow[]; first: number; total: number };

// useSelection lets opinions of the list be ticked; undefined for who may only read.
export function useSelection(address: FeedbackAddress, list: List) {
  const words = useWords().feedback.list;
  const { id, role } = useMe().officer;
  const chosen = useChosen(id);
  const before = useRef<Chosen>(chosen); // what a stretch is added to
  const [error, setError] = useState<unknown>();
  const keep = (all: Chosen) => chosenFeedback.set(new Map([...all].slice(0, most)), id);
  const add = (rows: ward.FeedbackRow[]) =>
    keep(new Map([...before.current, ...rows.map((row) => [row.id, row] as const)]));
  // Rows that are not here are asked for; an answer that comes late is let go.
  const asked = useRef(0);
  const ask = async (from: number, to: number) => {
    const ticket = ++asked.current;
    try {
      const limit = Math.min(to + 1 - from, most);
      const { rows } = await bridge.feedback.List({ ...programFilter(address), offset: from, limit });
      if (ticket === asked.current) add(rows);
    } catch (failed) {
      setError(failed);
    }
  };
  const whole = list.total > 0 && chosen.size >= Math.min(list.total, most);
  const selection: DataSelection<ward.FeedbackRow> = {
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
      if (whole) return chosenFeedback.clear();
      before.current = chosen;
      void ask(0, list.total - 1);
    },
    whole,
  };
  const may = role === "CLERK" || role === "ADMINISTRATOR";
  return { chosen, selection: may ? selection : undefined, error };
}
