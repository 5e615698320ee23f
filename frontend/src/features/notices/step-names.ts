// The steps of closing a month, in their order. The key is the place.
export const stepNames = ["missing", "figures", "text", "review", "post"] as const;

export type StepName = (typeof stepNames)[number];
