// The one place where keys become acts. Whoever wants a key registers it here;
// the newest registration of the uppermost layer wins (a dialog or the lock
// screen is a layer and silences everything under it).
//
// Typing is sacred: while an input method composes (isComposing, key code 229)
// nothing is looked at, and a key without Ctrl or Alt is never taken from
// somebody who is typing unless it is a function key, Escape or registered with
// typing: true. What edits text (Ctrl+Z and the like) stays with the field too.

export type Shortcut = {
  keys: string; // "F2", "Ctrl+K", "Alt+2", "Escape", "+"
  run: () => void;
  layer: number;
  typing?: boolean; // also while somebody types, although it is a plain key
};

const registered: Shortcut[] = [];
const layers: number[] = [0];
let nextLayer = 1;

// register adds a shortcut and gives the function that takes it away again.
export function register(shortcut: Shortcut): () => void {
  registered.push(shortcut);
  return () => {
    const at = registered.indexOf(shortcut);
    if (at >= 0) registered.splice(at, 1);
  };
}

// raiseLayer gives a new uppermost layer, and the function that lowers it.
export function raiseLayer(): [layer: number, lower: () => void] {
  const layer = nextLayer++;
  layers.push(layer);
  return [layer, () => layers.splice(layers.indexOf(layer), 1)];
}

// keysOf names what was pressed the way shortcuts are written. Digits with Alt
// are taken from the place of the key, because Alt changes the character on
// some layouts; on the number pad they spell a letter by its code, as scanners do.
export function keysOf(event: KeyboardEvent): string {
  const digit = /^Digit(\d)$/.exec(event.code);
  const byCode = event.altKey && event.code.startsWith("Numpad");
  const named = byCode ? event.code : event.altKey && digit?.[1] ? digit[1] : event.key;
  const key = named.length === 1 ? named.toUpperCase() : named;
  const modifiers = [
    (event.ctrlKey || event.metaKey) && "Ctrl",
    event.altKey && "Alt",
    event.shiftKey && key.length > 1 && "Shift",
  ];
  return [...modifiers.filter(Boolean), key].join("+");
}

// handle runs what is registered for the key, if anything.
export function handle(event: KeyboardEvent): void {
  if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
  const keys = keysOf(event);
  const top = layers.at(-1);
  const found = registered.findLast(
    (s) => s.keys === keys && s.layer === top && (s.typing || !takesTyping(event, keys)),
  );
  if (!found) return;
  event.preventDefault();
  event.stopPropagation();
  if (!event.repeat) found.run(); // a key held down acts once
}

function takesTyping(event: KeyboardEvent, keys: string): boolean {
  const edits = /^Ctrl\+[ACVXYZ]$/.test(keys);
  if (!edits && (/^F\d+$/.test(event.key) || event.key === "Escape" || /^(Ctrl|Alt)\+/.test(keys)))
    return false;
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

// listen starts listening on the window; the function it gives stops it.
export function listen(): () => void {
  window.addEventListener("keydown", handle);
  return () => window.removeEventListener("keydown", handle);
}
