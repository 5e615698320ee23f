import { type RefObject, useState } from "react";
import { readForm } from "@/ui/read-form";
import { ownValues, sharedValues, type Values } from "./visit-values";

// A procedure of the visit. The values of the open one stand in the form.
export type Slot = { key: string; values: Values };

// useVisit keeps the procedures that a person has come for. One is open in the
// form, the others are put aside; what was typed for them is in the draft too
// (kept). initial is what the fields of the open one begin with.
export function useVisit(form: RefObject<HTMLFormElement | null>, restored: Values) {
  const [visit, setVisit] = useState(() => read(restored));
  const { slots, open } = visit;

  // Every slot as it stands now, with what is in the form.
  const now = (): Values[] => {
    const values = form.current ? readForm(form.current) : {};
    return slots.map((slot, at) => ({
      ...sharedValues(values),
      ...(at === open ? ownValues(values) : slot.values),
    }));
  };
  const turnTo = (at: number, next: Slot[]) => {
    const values = form.current ? sharedValues(readForm(form.current)) : {};
    setVisit({ slots: next, open: at, initial: { ...values, ...next[at]?.values } });
  };
  const put = (): Slot[] => {
    const all = now();
    return slots.map((slot, at) => ({ ...slot, values: ownValues(all[at] ?? {}) }));
  };
  return {
    slots,
    open,
    key: slots[open]?.key ?? "",
    initial: visit.initial,
    kept: slots.length > 1 ? JSON.stringify({ open, slots: slots.map((slot) => slot.values) }) : "",
    now,
    add: () => turnTo(slots.length, [...put(), newSlot({})]),
    turn: (at: number) => {
      if (at !== open) turnTo(at, put());
    },
    remove: (at: number) => {
      const left = put().filter((_, other) => other !== at);
      if (at !== open) setVisit({ ...visit, slots: left, open: at < open ? open - 1 : open });
      else turnTo(Math.min(at, left.length - 1), left);
    },
  };
}

let count = 0;

function newSlot(values: Values): Slot {
  count += 1;
  return { key: `${count}`, values };
}

// A draft of a visit that cannot be read is the draft of its open procedure.
function read(restored: Values): { slots: Slot[]; open: number; initial: Values } {
  const { visit = "", ...initial } = restored;
  try {
    const { open, slots } = JSON.parse(visit) as { open: number; slots: Values[] };
    if (slots[open]) return { slots: slots.map(newSlot), open, initial };
  } catch {
    // Only one procedure.
  }
  return { slots: [newSlot({})], open: 0, initial };
}
