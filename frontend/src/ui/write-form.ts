// writeForm puts text into fields that are already on screen, as if it had been
// typed: boxes and radio buttons are clicked, and every field tells the form.
// Fields that are not there are left out.
export function writeForm(form: HTMLFormElement, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name);
    if (field instanceof RadioNodeList) pick(field, value);
    else if (field instanceof HTMLInputElement && field.type === "checkbox") {
      if (field.checked !== (value === "on")) field.click();
    } else if (isText(field)) {
      field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
}

const isText = (field: unknown): field is HTMLInputElement =>
  field instanceof HTMLInputElement ||
  field instanceof HTMLTextAreaElement ||
  field instanceof HTMLSelectElement;

function pick(group: RadioNodeList, value: string): void {
  for (const radio of group)
    if (radio instanceof HTMLInputElement && radio.value === value && !radio.checked) radio.click();
}
