import type { ward } from "@/bridge/models";
import { caseForms, type FormKind } from "./case-forms";

// The numbers of the official forms, by which a case lists what was printed.
const numbers: Record<string, string> = {
  receipt: "01",
  supplement: "02",
  refusal: "03",
  apology: "04",
  stop: "05",
  control: "06",
};

// voidForms gives the papers of a case that were printed and are not valid any
// more, because the case was corrected after it.
export function voidForms(one: ward.Case): FormKind[] {
  const gone = one.prints.filter((print) => print.void).map((print) => print.form);
  const name = (kind: FormKind) =>
    kind === "transfer" ? `transfer/${one.steps.at(-1)?.at}` : (numbers[kind] ?? kind);
  return caseForms.map(({ kind }) => kind).filter((kind) => gone.includes(name(kind)));
}
