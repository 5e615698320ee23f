import { useMemo, useState } from "react";
import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";
import { DataTable } from "@/ui/data-table";
import { KeyButton } from "@/ui/key-button";
import { RefusalLine } from "@/ui/refusal-line";
import { useAct } from "@/ui/use-act";
import { useMe } from "@/ui/use-me";
import { useSaved } from "@/ui/use-saved";
import { useWords } from "@/words/use-words";
import { pileSheetColumns } from "./pile-sheet-columns";
import { PileVoid } from "./pile-void";
import classes from "./surveys.module.css";

type Props = { pile: office.SheetBatchRow; sheets: office.SheetRow[] };

// PileSheets lists the sheets of a pile; a chosen one can be taken out of what
// counts, and back in.
export function PileSheets({ pile, sheets }: Props) {
  const words = useWords().keying;
  const [row, setRow] = useState(0);
  const [voiding, setVoiding] = useState(false);
  const may = useMe().officer.role !== "LEADER" && !pile.closed;
  const saved = useSaved();
  const columns = useMemo(() => pileSheetColumns(words), [words]);
  const chosen = sheets[Math.min(row, sheets.length - 1)];
  const unvoid = useAct(
    (sheet: office.SheetRow) =>
      bridge.keying.Void({
        sheet: { batch: pile.id, position: sheet.position, reason: "", note: "" },
        which: 0,
      }),
    (_, sheet) => saved(words.pile.unvoided(sheet.position)),
  );
  const change = () => (chosen?.voided ? unvoid.run(chosen) : setVoiding(true));
  return (
    <section className={classes.register} aria-label={words.pile.sheets}>
      <RefusalLine error={unvoid.refusal} />
      <DataTable
        label={words.pile.sheets}
        columns={columns}
        rows={sheets}
        rowId={(one) => one.id}
        onRow={setRow}
        empty={may ? words.pile.none : undefined}
      />
      {may && chosen && (
        <div className={classes.acts}>
          <KeyButton size="xs" variant="default" keys="V" onPress={change}>
            {chosen.voided ? words.pile.unvoid : words.pile.void}
          </KeyButton>
          <span className={classes.soft}>
            {words.sheetOf(chosen.position, pile.count)} · {words.pile.keys}
          </span>
        </div>
      )}
      {voiding && chosen && <PileVoid pile={pile} sheet={chosen} onClose={() => setVoiding(false)} />}
    </section>
  );
}
