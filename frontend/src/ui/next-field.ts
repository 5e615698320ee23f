const reachable =
  'input:not([type="hidden"]):not([tabindex="-1"]), select, textarea, button[type="submit"], [data-enter-stop]';

// nextField gives the field after this one in the order of the page, or the
// form's save button after the last. Buttons of the other radios of a group
// are not fields of their own.
export function nextField(form: HTMLFormElement, from: Element): HTMLElement | undefined {
  const all = [...form.querySelectorAll<HTMLElement>(reachable)].filter(usable);
  const after = all.filter((one) => from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
  return after.find((one) => !sameGroup(one, from));
}

function usable(element: HTMLElement): boolean {
  return !element.matches(":disabled, [data-enter-skip]") && !element.closest("[hidden], [inert]");
}

function sameGroup(one: Element, other: Element): boolean {
  if (!(one instanceof HTMLInputElement) || one.type !== "radio") return false;
  if (other instanceof HTMLInputElement && other.type === "radio" && other.name === one.name) return true;
  return !one.checked && groupHasChecked(one);
}

function groupHasChecked(radio: HTMLInputElement): boolean {
  const group = radio.form?.elements.namedItem(radio.name);
  return group instanceof RadioNodeList && group.value !== "";
}
