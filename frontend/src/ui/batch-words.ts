// BatchWords are the words of one act for several things, whatever they are.
export type BatchWords = {
  preview: string;
  previewHint: string;
  noneWill: string;
  back: string;
  undo: string;
  undoTitle: string;
  undoHint: (count: string) => string;
  undoDone: (count: string) => string;
  undoWithin: string;
  printSlips: (what: string) => string;
};

type Count = (count: string) => string;

// batchTitles are the titles of the lines of a batch at each of its steps.
export const batchTitles = (words: Record<"will" | "did" | "undone" | "refused" | "notUndone", Count>) => ({
  fill: { good: words.will, bad: words.refused },
  seen: { good: words.will, bad: words.refused },
  done: { good: words.did, bad: words.refused },
  undone: { good: words.undone, bad: words.notUndone },
});
