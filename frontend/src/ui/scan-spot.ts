type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

// A Spot is a place that has the focus, and what stood there.
export type Spot = {
  element: Element | null;
  value: string;
  checked: boolean;
  selection?: [number, number];
};

// spotNow remembers the place that has the focus now.
export function spotNow(): Spot {
  const element = document.activeElement;
  if (!isField(element)) return { element, value: "", checked: false };
  const checked = element instanceof HTMLInputElement && element.checked;
  return { element, value: element.value, checked, selection: selectionOf(element) };
}

// takesText says that keys pressed here write something.
export function takesText(element: Element | null): boolean {
  if (element instanceof HTMLTextAreaElement) return true;
  if (!(element instanceof HTMLInputElement)) return false;
  return !/^(checkbox|radio|button|submit|file|range|color)$/.test(element.type);
}

// putBack makes the place what it was, and gives it the focus again. The page
// hears of it as of typing.
export function putBack({ element, value, checked, selection }: Spot): void {
  if (!(element instanceof HTMLElement) || !element.isConnected) return;
  if (document.activeElement !== element) element.focus();
  if (!isField(element)) return;
  if (element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type)) {
    if (element.checked !== checked) element.click();
    return;
  }
  if (element.value !== value) {
    setValue(element, value);
    element.dispatchEvent(
      new Event(element instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }),
    );
  }
  if (selection && !(element instanceof HTMLSelectElement)) element.setSelectionRange(...selection);
}

// arrived gives what was written into the place since it was remembered.
export function arrived({ element, value }: Spot): string {
  if (!isField(element)) return "";
  const now = element.value;
  let head = 0;
  while (head < value.length && head < now.length && value[head] === now[head]) head++;
  let tail = 0;
  const most = Math.min(value.length, now.length) - head;
  while (tail < most && value.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return now.slice(head, now.length - tail);
}

// writeHere types text into the place that has the focus, as the keyboard would.
export function writeHere(text: string): void {
  writeAt(document.activeElement, text);
}

// writeAt types text into a place that may have lost the focus, and leaves the focus where it is.
export function writeAt(element: Element | null, text: string): void {
  if (!text || !takesText(element)) return;
  if (element === document.activeElement && document.execCommand?.("insertText", false, text)) return;
  const field = element as HTMLInputElement;
  const [from, to] = selectionOf(field) ?? [field.value.length, field.value.length];
  setValue(field, field.value.slice(0, from) + text + field.value.slice(to));
  if (selectionOf(field)) field.setSelectionRange(from + text.length, from + text.length);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

const isField = (element: Element | null): element is Field =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement;

// Some kinds of fields (numbers, e-mail) have no selection to tell.
function selectionOf(element: Field): [number, number] | undefined {
  if (element instanceof HTMLSelectElement || element.selectionStart === null) return undefined;
  return [element.selectionStart, element.selectionEnd ?? element.selectionStart];
}

// React notices a value only when it is set past its own watch on the element.
function setValue(element: Field, value: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), "value")?.set?.call(element, value);
}
