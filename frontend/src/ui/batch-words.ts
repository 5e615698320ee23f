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
