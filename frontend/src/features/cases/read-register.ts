import type { office } from "@/bridge/models";

// A register stands in the address, and in a reference to its paper, as
// "2026-10-01~2026-11-15", with "~" and a field when it is kept for one.
export const registerText = ({ from, to, field }: office.RegisterQuery): string =>
  [from, to, ...(field ? [field] : [])].join("~");

// readRegister reads such a text; undefined when it is none.
export function readRegister(text: string): office.RegisterQuery | undefined {
  const [from = "", to = "", field = ""] = text.split("~");
  const day = /^\d{4}-\d{2}-\d{2}$/;
  return day.test(from) && day.test(to) ? { from, to, field } : undefined;
}
