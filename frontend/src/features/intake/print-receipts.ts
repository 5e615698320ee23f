import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";

// paperOf is what a case just received or refused is given on.
export const paperOf = ({ id, state }: ward.Case) => ({
  kind: state === "REJECTED_AT_INTAKE" ? ("refusal" as const) : ("receipt" as const),
  caseId: id,
  month: "",
  layout: "",
});

// printReceipts prints the papers of all of them when a printer is there, wherever
// the person has gone meanwhile, and gives what to say. Where there is none they
// wait to be looked at: a viewer that opens for every case would be in the way.
export async function printReceipts(cases: ward.Case[]): Promise<string> {
  const { printer, none } = await bridge.papers.PrintStatus();
  if (!printer || none) return "";
  let told = "";
  for (const one of cases) told = (await bridge.papers.Print(paperOf(one))).sentence;
  return told;
}
