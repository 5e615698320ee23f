import type { StepName } from "./step-names";

let last: { month: string; step?: StepName; notice?: string } = { month: "" };

// rememberedStep knows where the page of a month stood, so that coming back from the
// records of a figure finds it. Only the last month is remembered.
export const rememberedStep = {
  keep: (month: string, step: StepName, notice: string) => {
    last = { month, step, notice };
  },
  at: (month: string) => (last.month === month ? last : { month }),
};
