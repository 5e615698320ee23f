// A span is a period as people name it: "2026-10", "2026-Q4", "2026-H2", "2026", or
// days, "2026-10-01~2026-11-15".
export type SpanKind = "month" | "quarter" | "half" | "year" | "days";

// spanKind tells which sort of span it is.
export function spanKind(span: string): SpanKind {
  if (span.includes("~")) return "days";
  if (/^\d{4}-Q[1-4]$/.test(span)) return "quarter";
  if (/^\d{4}-H[12]$/.test(span)) return "half";
  return /^\d{4}$/.test(span) ? "year" : "month";
}

const lengths: Record<SpanKind, number> = { month: 1, quarter: 3, half: 6, year: 12, days: 0 };
const pad = (month: number) => String(month).padStart(2, "0");

// spanMonths gives the first and the last reporting month of a span; of days, the
// month in which they end.
export function spanMonths(span: string): [string, string] {
  const kind = spanKind(span);
  if (kind === "days") {
    const last = span.split("~")[1]?.slice(0, 7) ?? "";
    return [last, last];
  }
  if (kind === "month") return [span, span];
  const year = span.slice(0, 4);
  const nth = kind === "year" ? 1 : Number(span.slice(6));
  const first = (nth - 1) * lengths[kind] + 1;
  return [`${year}-${pad(first)}`, `${year}-${pad(first + lengths[kind] - 1)}`];
}

// spanAt gives the span of a kind that a month lies in.
export function spanAt(kind: SpanKind, month: string): string {
  const year = month.slice(0, 4);
  const at = Number(month.slice(5, 7)) - 1;
  if (kind === "quarter") return `${year}-Q${Math.floor(at / 3) + 1}`;
  if (kind === "half") return `${year}-H${Math.floor(at / 6) + 1}`;
  return kind === "year" ? year : month;
}

// shiftSpan gives the span that lies a number of its own lengths later.
export function shiftSpan(span: string, by: number): string {
  const kind = spanKind(span);
  if (kind === "days") return span;
  const first = spanMonths(span)[0];
  const all = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 + by * lengths[kind];
  return spanAt(kind, `${Math.floor(all / 12)}-${pad((all % 12) + 1)}`);
}
