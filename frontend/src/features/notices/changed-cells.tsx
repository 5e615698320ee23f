import { createContext, use } from "react";

const Changed = createContext<ReadonlyMap<string, number>>(new Map());

// ChangedCells tells the figures inside which of them have changed, and what they were.
export const ChangedCells = Changed.Provider;

// useChanged gives what a figure was before, undefined when it has not changed.
export const useChanged = (cell: string): number | undefined => use(Changed).get(cell);
