import { useState } from "react";
import { bridge } from "@/bridge/bridge";
import type { app } from "@/bridge/models";
import { SelectField } from "@/ui/select-field";
import { TextField } from "@/ui/text-field";
import { useAct } from "@/ui/use-act";
import { useSaved } from "@/ui/use-saved";
import { parseCount } from "@/words/parse-count";
import { useWords } from "@/words/use-words";
import { EditForm } from "./edit-form";
import { printerChoices, trayChoices } from "./print-choices";

type Props = {
  setting?: app.PrintSetting; // none: one printer for every kind of paper
  printers: app.Printer[];
  onClose: () => void;
};

const sheets = ["A5_PAIR", "A5", "A4"];

// PrintForm chooses once where a kind of paper is printed and how it lies on the
// sheet, or one printer for all.
export function PrintForm({ setting, printers, onClose }: Props) {
  const words = useWords().print;
  const s = words.settings;
  const saved = useSaved();
  const kind = setting ? (words.kinds[setting.kind] ?? setting.kind) : "";
  const [printer, setPrinter] = useState(setting?.printer ?? "");
  const choices = printerChoices(printers, setting?.printer ?? "", s);
  const label = (value: string) => choices.find((one) => one.value === value)?.label ?? value;
  const save = useAct(
    (to: app.PrintSetting) =>
      setting ? bridge.papers.SetPrinter(to) : bridge.papers.SetPrinterForAll(to.printer, to.tray),
    (_, to) => {
      saved(setting ? s.saved(kind, label(to.printer)) : s.savedAll(label(to.printer)));
      onClose();
    },
  );
  const onSave = (values: Record<string, string>) =>
    save.run({
      kind: setting?.kind ?? "",
      printer: values.printer ?? "",
      tray: values.tray ?? "",
      layout: values.layout ?? setting?.layout ?? "",
      copies: parseCount(values.copies),
    });
  return (
    <EditForm
      title={setting ? kind : s.allTitle}
      hint={setting ? s.scope : `${s.allHint} ${s.scope}`}
      save={s.save}
      saving={save.running}
      refusal={save.refusal}
      onSave={onSave}
      onClose={onClose}
    >
      <SelectField
        name="printer"
        label={s.printer}
        choices={choices}
        initial={setting?.printer}
        onChange={setPrinter}
        autoFocus
      />
      <SelectField
        key={printer} // another printer has other trays
        name="tray"
        label={s.tray}
        choices={trayChoices(
          printers,
          printer,
          printer === setting?.printer ? (setting?.tray ?? "") : "",
          words,
        )}
        initial={printer === setting?.printer ? setting?.tray : ""}
      />
      {setting?.slip && (
        <SelectField
          name="layout"
          label={s.layout}
          choices={sheets.map((value) => ({ value, label: words.layouts[value] ?? value }))}
          initial={setting.layout || sheets[0]}
        />
      )}
      {setting && (
        <TextField
          name="copies"
          label={s.copies}
          hint={s.copiesHint}
          initial={String(setting.copies)}
          inputMode="numeric"
          maxLength={2}
        />
      )}
    </EditForm>
  );
}
