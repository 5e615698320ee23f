// Which figure was opened last, so that coming back from its cases finds it.
let last = { address: "", cell: "" };

// rememberedFigure keeps and gives the cell ("row.column") of the table at an address.
export const rememberedFigure = {
  keep: (address: string, cell: string) => {
    last = { address, cell };
  },
  at: (address: string): string => (last.address === address ? last.cell : ""),
};
