import type { office, ward } from "@/bridge/models";

type Way = Pick<office.CaseInput, "resultWay" | "resultAddress" | "resultPlace">;

// readResultWay gives how the result is collected; counter is the place that
// stands on the receipt when it is the usual one.
export function readResultWay(values: Record<string, string>, counter: string, prefix = ""): Way {
  const text = (name: string) => (values[`${prefix}${name}`] ?? "").trim();
  const way = text("resultWay") || "COUNTER";
  if (way === "OTHER") return { resultWay: "COUNTER", resultAddress: "", resultPlace: text("resultPlace") };
  return {
    resultWay: way,
    resultAddress: way === "POST" ? text("resultAddress") : "",
    resultPlace: way === "COUNTER" ? counter : "",
  };
}

// resultWayValues gives the text for those fields.
export function resultWayValues(one: ward.Case, counter: string): Record<string, string> {
  const { resultWay, resultAddress, resultPlace } = one;
  const elsewhere = resultWay === "COUNTER" && resultPlace !== "" && resultPlace !== counter;
  return { resultWay: elsewhere ? "OTHER" : resultWay, resultAddress, resultPlace };
}
