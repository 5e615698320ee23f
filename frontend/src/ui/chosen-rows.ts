import { useSyncExternalStore } from "react";

export type Chosen<Row> = ReadonlyMap<string, Row>;

// ChosenRows are rows ticked to do something with together. They stay ticked while
// another list is searched, one of them is looked at, or the form of the act is open.
export class ChosenRows<Row extends { id: string }> {
  readonly #none: Chosen<Row> = new Map();
  readonly #listeners = new Set<() => void>();
  #chosen = this.#none;
  #owner = ""; // the officer who chose them

  set = (next: Chosen<Row>, by: string) => {
    this.#chosen = next;
    this.#owner = by;
    for (const listener of this.#listeners) listener();
  };

  clear = () => this.set(this.#none, "");

  of = (by: string): Chosen<Row> => (this.#owner === by ? this.#chosen : this.#none);

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

// useChosen gives what this officer has chosen.
export function useChosen<Row extends { id: string }>(rows: ChosenRows<Row>, by: string): Chosen<Row> {
  return useSyncExternalStore(rows.subscribe, () => rows.of(by));
}
