const silent = /^(Shift|Control|Alt|AltGraph|Meta|CapsLock|NumLock|Tab|Dead|Unidentified|F\d+)$/;

// keyPressed names a key as the keying screen knows it, undefined for one that is
// not its own. The number pad gives digits whether or not Num Lock is on, and an
// input method that wants to make a letter of a digit is passed by.
export function keyPressed(event: KeyboardEvent): string | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const digit =
    /^Numpad(\d)$/.exec(event.code) ?? (event.key === "Process" && /^Digit(\d)$/.exec(event.code));
  if (digit) return digit[1];
  if (silent.test(event.key) || event.key === "Process") return undefined;
  if (event.code === "NumpadDecimal" || event.key === ",") return ".";
  return event.key;
}
