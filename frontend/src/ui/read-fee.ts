import type { office, ward } from "@/bridge/models";
import { parseCount } from "@/words/parse-count";

type Fee = Pick<office.CaseInput, "pages" | "copies" | "feeGround" | "feeCut">;

// readFee gives what a fee hangs on, out of the fields that are there. A share that
// was not typed is refused rather than taken for all of it.
export function readFee(values: Record<string, string>, prefix = ""): Fee {
  const text = (name: string) => (values[`${prefix}${name}`] ?? "").trim();
  const relief = text("relief");
  return {
    pages: parseCount(text("pages")),
    copies: parseCount(text("copies")),
    feeGround: relief === "EXEMPT" || relief === "CUT" ? text("feeGround") : "",
    feeCut: relief === "EXEMPT" ? 100 : relief === "CUT" ? share(parseCount(text("feeCut"))) : 0,
  };
}

const share = (typed: number): number => (typed > 0 && typed < 100 ? typed : -1);

// feeValues gives the text for those fields.
export function feeValues({ pages, copies, feeGround, feeCut }: ward.Case): Record<string, string> {
  const cut = feeCut > 0 && feeCut < 100;
  return {
    pages: pages ? String(pages) : "",
    copies: copies ? String(copies) : "",
    relief: cut ? "CUT" : feeGround ? "EXEMPT" : "NONE",
    feeGround,
    feeCut: cut ? String(feeCut) : "",
  };
}
