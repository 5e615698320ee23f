import { bridge } from "@/bridge/bridge";
import type { office, ward } from "@/bridge/models";
import { caseInput } from "./case-input";
import type { Values } from "./visit-values";

// A case to be received, and whether somebody typed its fee.
export type Wanted = { input: office.CaseInput; feeTyped: boolean; feePaid: boolean };

export const wanted = (values: Values): Wanted => ({
  input: caseInput(values).input,
  feeTyped: values.feeTyped === "yes",
  feePaid: values.feePaid === "on",
});

// receiveCases takes one case in by itself, several as one visit: all or none.
export async function receiveCases(all: Wanted[]): Promise<ward.Case[]> {
  const inputs = await Promise.all(all.map(priced));
  const [only, ...others] = inputs;
  return only && others.length === 0
    ? [await bridge.intake.Receive(only)]
    : bridge.intake.ReceiveVisit(inputs);
}

// Somebody who types fast saves before the fee has come: then it is asked for, so
// that what is saved is by the rule and not what stood there a moment ago.
async function priced({ input, feeTyped, feePaid }: Wanted): Promise<office.CaseInput> {
  if (feeTyped || !input.procedureCode) return input;
  const preview = await bridge.intake.Preview(input);
  if (!preview.deadline.due) return input;
  return { ...input, fee: preview.fee, feePaid: feePaid ? preview.fee : 0 };
}
