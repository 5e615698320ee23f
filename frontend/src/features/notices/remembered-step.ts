import type { StepName } from "./step-names";

const places = new Map<string, { step: StepName; notice: string }>();

// rememberedStep knows where the page of each month stood, so that coming back from
// the records of a figure, or from another screen, finds it.
export const rememberedStep = {
  keep: (month: string, step: StepName, notice: string) => {
    places.set(month, { step, notice });
  },
  at: (month: string): { step?: StepName; notice?: string } => places.get(month) ?? {},
};
