import type { ward } from "@/bridge/models";

type Values = Record<string, string>;

// readHours makes office hours out of what stands in a form.
export const readHours = (v: Values): ward.Hours => ({
  validFrom: v["hours.validFrom"] ?? "",
  spans: spans(v, "hours.spans", 2),
  saturday: spans(v, "hours.saturday", 1),
});

function spans(v: Values, name: string, most: number): ward.Span[] {
  return Array.from({ length: most }, (_, i) => ({
    from: clock(v[`${name}.${i}.from`]),
    to: clock(v[`${name}.${i}.to`]),
  })).filter((span) => span.from || span.to);
}

// clock writes "8h", "8:0" and "800" as "08:00"; what is no time stays as typed
// for the program to refuse.
function clock(typed = ""): string {
  const found = /^(\d{1,2})(?:[:h.]?(\d{1,2})?)$/i.exec(typed.trim());
  return found ? `${found[1]?.padStart(2, "0")}:${(found[2] ?? "0").padStart(2, "0")}` : typed.trim();
}
