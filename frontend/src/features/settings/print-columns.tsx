import type { app } from "@/bridge/models";
import type { DataColumn } from "@/ui/data-column";
import type { Words } from "@/words/vi";
import { defaultOf, trayName } from "./print-choices";

// printColumns are where each kind of paper is printed; beside a form only the
// kind and the printer.
export function printColumns(
  printers: app.Printer[],
  words: Words["print"],
  narrow: boolean,
): DataColumn<app.PrintSetting>[] {
  const s = words.settings;
  const usual = defaultOf(printers)?.name;
  const printer = (name: string) => name || (usual ? s.defaultNow(usual) : s.default);
  const all: DataColumn<app.PrintSetting>[] = [
    {
      id: "paper",
      header: s.paper,
      width: "minmax(240px, 2fr)",
      cell: ({ kind }) => words.kinds[kind] ?? kind,
    },
    {
      id: "printer",
      header: s.printer,
      width: "minmax(160px, 2fr)",
      cell: (one) => printer(one.printer),
    },
    { id: "tray", header: s.tray, width: "minmax(110px, 1fr)", cell: ({ tray }) => trayName(tray, words) },
    {
      id: "layout",
      header: s.layout,
      width: "minmax(150px, 1fr)",
      cell: ({ slip, layout }) => (slip ? words.layouts[layout] : words.alwaysA4),
    },
    { id: "copies", header: s.copies, width: "80px", right: true, cell: ({ copies }) => copies },
  ];
  return narrow ? all.slice(0, 2) : all;
}
