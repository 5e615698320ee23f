import type { ward } from "@/bridge/models";
import { today } from "@/ui/today";
import { parseCount } from "@/words/parse-count";
import { parseDate } from "@/words/parse-date";
import { readSteps } from "./step-lines";

// readProcedure makes a version of a procedure out of what stands in the form.
// Amounts that the unit or the basis does not ask for are not in it.
export function readProcedure(v: Record<string, string>, code?: string): ward.Procedure {
  const text = (name: string) => (v[name] ?? "").trim();
  const lines = text("papers").split("\n");
  return {
    code: code ?? text("code"),
    validFrom: parseDate(text("validFrom"), today()) ?? text("validFrom"),
    validTo: "",
    name: text("name"),
    field: text("field"),
    limit: {
      unit: text("limit.unit"),
      amount: parseCount(text("limit.amount")),
      after15: v["limit.after15"] === "on",
    },
    steps: readSteps(text("steps")),
    limitNote: text("limitNote"),
    fee: {
      basis: text("fee.basis"),
      amount: parseCount(text("fee.amount")),
      fromPage3: parseCount(text("fee.fromPage3")),
      most: parseCount(text("fee.most")),
      note: text("fee.note"),
    },
    papers: lines.map((line) => line.trim()).filter(Boolean),
    result: text("result"),
    source: text("source"),
    verified: v.verified === "on",
    verifiedNote: text("verifiedNote"),
  };
}
