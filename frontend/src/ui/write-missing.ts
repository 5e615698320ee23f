import type { RefObject } from "react";
import { readForm } from "./read-form";
import { writeForm } from "./write-form";

type Values = Record<string, string>;

const rounds = 4; // a field may show when another is filled in

// writeMissing puts text into a form, also into fields that show only when others
// are filled in. Fields are left as if a person had: a day, once left, is read.
export async function writeMissing(form: RefObject<HTMLFormElement | null>, wanted: Values): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    const missing = form.current && missingOf(form.current, wanted);
    if (!form.current || !missing || Object.keys(missing).length === 0) return;
    writeForm(form.current, missing);
    for (const name of Object.keys(missing)) leave(form.current.elements.namedItem(name));
    await new Promise((resolve) => setTimeout(resolve)); // what shows then is there
  }
}

function missingOf(form: HTMLFormElement, wanted: Values): Values {
  const now = readForm(form);
  return Object.fromEntries(Object.entries(wanted).filter(([name, value]) => (now[name] ?? "") !== value));
}

function leave(field: Element | RadioNodeList | null): void {
  if (field instanceof HTMLElement && field !== document.activeElement)
    field.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
}
