// Where the list stood when a case was opened from it, so that coming back
// finds the same list and row. Only the last list is remembered.
let last = { path: "", row: -1 };

// rememberedRow keeps and gives the row of the list at a path ("/cases/where/…").
export const rememberedRow = {
  keep: (path: string, row: number) => {
    last = { path, row };
  },
  at: (path: string): number => (last.path === path ? last.row : -1),
  path: (): string => last.path,
};
