// keptMark marks a form whose text is kept as a draft (useDraft).
export const keptMark = "data-kept";

// hasUnsaved says whether something was typed or chosen in a form inside root
// that is neither saved nor kept as a draft: leaving would lose it.
export function hasUnsaved(root: ParentNode): boolean {
  return [...root.querySelectorAll(`form:not([${keptMark}])`)].some((form) =>
    [...(form as HTMLFormElement).elements].some(changed),
  );
}

function changed(field: Element): boolean {
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  if (!(field instanceof HTMLInputElement) || field.type === "hidden") return false;
  if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
  return field.value !== field.defaultValue;
}
