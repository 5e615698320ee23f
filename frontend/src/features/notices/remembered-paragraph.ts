let last = { notice: "", key: "" };

// rememberedParagraph knows which paragraph of a notice was worked on last.
export const rememberedParagraph = {
  keep: (notice: string, key: string) => {
    last = { notice, key };
  },
  at: (notice: string): string => (last.notice === notice ? last.key : ""),
};
