import type { app } from "@/bridge/models";
import type { Words } from "@/words/vi";

type Print = Words["print"];
type Choice = { value: string; label: string };

// trayName words a tray as its printer calls it: tray-2 by its number.
export function trayName(tray: string, words: Print): string {
  const number = /^tray-(\d+)$/.exec(tray)?.[1];
  return number ? words.tray(number) : (words.trays[tray] ?? tray);
}

// defaultOf gives the printer that "" means, if the computer has one.
export const defaultOf = (printers: app.Printer[]): app.Printer | undefined =>
  printers.find((one) => one.default) ?? (printers.length === 1 ? printers[0] : undefined);

// printerChoices are the computer's default and its printers, and the one that is
// set, which may be switched off today.
export function printerChoices(printers: app.Printer[], set: string, words: Print["settings"]): Choice[] {
  const usual = defaultOf(printers)?.name;
  const here = printers.map(({ name }) => ({ value: name, label: name }));
  const gone = set && !printers.some(({ name }) => name === set);
  return [
    { value: "", label: usual ? words.defaultNow(usual) : words.default },
    ...here,
    ...(gone ? [{ value: set, label: words.notHere(set) }] : []),
  ];
}

// trayChoices are the trays of a printer, and the one that is set.
export function trayChoices(printers: app.Printer[], printer: string, set: string, words: Print): Choice[] {
  const one = printer ? printers.find(({ name }) => name === printer) : defaultOf(printers);
  const trays = (one?.trays ?? []).filter(Boolean);
  const all = !set || trays.includes(set) ? trays : [...trays, set];
  return ["", ...all].map((value) => ({ value, label: trayName(value, words) }));
}
