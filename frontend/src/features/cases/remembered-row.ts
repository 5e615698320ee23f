// Where the list stood when a case was opened from it, so that coming back
// finds the same row. Only the last list is remembered.
let last = { address: "", row: -1 };

// rememberedRow keeps and gives the row of the list at an address.
export const rememberedRow = {
  keep: (address: string, row: number) => {
    last = { address, row };
  },
  at: (address: string): number => (last.address === address ? last.row : -1),
  address: (): string => last.address,
};
