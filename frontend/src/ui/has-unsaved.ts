// hasUnsaved says whether something was typed or chosen in a form inside root
// that is not saved yet.
export function hasUnsaved(root: ParentNode): boolean {
  return [...root.querySelectorAll("form")].some((form) => [...form.elements].some(changed));
}

function changed(field: Element): boolean {
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  if (!(field instanceof HTMLInputElement) || field.type === "hidden") return false;
  if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
  return field.value !== field.defaultValue;
}
