export type ScanKind = "card" | "slip";

const bars = 5; // a card's text has six fields at least
// The number of a case ("A-261123-0012") or of an opinion ("PA-A-26-0001"), and a character.
const slip = /^(?:[A-Z0-9]{1,3}-\d{6}|PA-[A-Z0-9]{1,3}-\d{2})-\d{4,}-[0-9A-Z]$/;
const cardHead = /^\d{0,12}$|^\d{12}\|/;
const slipHead = /^[A-Z0-9]{1,3}(-\d{0,6}|-\d{6}-\d*|-\d{6}-\d{4,}-[0-9A-Z]?)?$/;
const opinionHead = /^PA(-[A-Z0-9]{0,3}|-[A-Z0-9]{1,3}-(\d{0,2}|\d{2}-\d*|\d{2}-\d{4,}-[0-9A-Z]?))?$/;
const cardBegin = /^\d{12}\|/;
const cardHeadInside = /\d{12}\|/;

// kindOf says what a burst of keys is: the text of an identity card, the number
// of a slip with its check character, or nothing that we know. A damaged card is
// still a card: the program tells what is wrong with it.
export function kindOf(text: string): ScanKind | undefined {
  if (text.split("|").length > bars) return "card";
  return slip.test(slipNumber(text)) ? "slip" : undefined;
}

// mayBecome says that what came so far can still grow into something we know.
export function mayBecome(text: string): boolean {
  const number = slipNumber(text);
  return cardHead.test(text) || slipHead.test(number) || opinionHead.test(number);
}

// isSound says that nothing is missing at its beginning.
export const isSound = (text: string): boolean =>
  kindOf(text) === "slip" || (kindOf(text) === "card" && cardBegin.test(text));

// isWhole says that nothing more is expected: a card ends with the day it was
// issued on, a slip with its check character.
export function isWhole(text: string): boolean {
  return slip.test(slipNumber(text)) || (text.split("|").length > bars + 1 && /\|\d{8}$/.test(text));
}

// scanText is the text of a burst without what the field put before it.
export function scanText(text: string, kind: ScanKind): string {
  if (kind === "slip") return slipNumber(text);
  const head = cardHeadInside.exec(text);
  return (head ? text.slice(head.index) : text).trim();
}

// slipNumber undoes what caps lock and an input method (w typed as ư) make of
// the number of a slip.
const slipNumber = (text: string): string =>
  text.trim().toUpperCase().normalize("NFC").replaceAll("\u01AF", "W");
