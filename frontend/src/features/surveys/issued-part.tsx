import { useEffect, useMemo, useRef, useState } from "react";
import type { ward } from "@/bridge/models";
import { DataTable } from "@/ui/data-table";
import { KeyButton } from "@/ui/key-button";
import { RefusalLine } from "@/ui/refusal-line";
import { today } from "@/ui/today";
import { useMe } from "@/ui/use-me";
import { formatMonth } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { FormsPaper } from "./forms-paper";
import { issuedColumns } from "./issued-columns";
import { IssuedCounts } from "./issued-counts";
import { useIssued, useQuestionnaires } from "./load-surveys";
import classes from "./surveys.module.css";
import { nextMonth } from "./whole-month";

// IssuedPart is the register of the forms that were given out, month by month.
export function IssuedPart() {
  const { surveys: words, common } = useWords();
  const may = useMe().officer.role !== "LEADER";
  const [month, setMonth] = useState(today().slice(0, 7));
  const [open, setOpen] = useState<ward.IssuedForms | null>(null);
  const { data: register, error } = useIssued(month);
  const { data: forms } = useQuestionnaires();
  const table = useRef<HTMLDivElement>(null);
  const columns = useMemo(() => issuedColumns(words, forms ?? []), [words, forms]);
  const there = Boolean(register);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another month is another list
  useEffect(() => {
    if (there && !open) table.current?.focus();
  }, [there, open, month]);
  if (open) return <FormsPaper forms={open} back={words.backIssued} onBack={() => setOpen(null)} />;
  return (
    <div className={classes.register}>
      <div className={classes.acts}>
        <KeyButton
          size="xs"
          variant="default"
          keys="ArrowLeft"
          onPress={() => setMonth(nextMonth(month, -1))}
        >
          {words.before}
        </KeyButton>
        <KeyButton
          size="xs"
          variant="default"
          keys="ArrowRight"
          onPress={() => setMonth(nextMonth(month, 1))}
        >
          {words.after}
        </KeyButton>
        <h2>{words.month(formatMonth(month))}</h2>
        {may && <span className={classes.soft}>{words.issuedKeys}</span>}
      </div>
      <RefusalLine error={error} />
      {!register && !error && <p>{common.loading}</p>}
      {register && (
        <div className={classes.issued}>
          <DataTable
            key={month}
            ref={table}
            label={words.issuedList}
            columns={columns}
            rows={register.issued}
            rowId={(one) => one.id}
            onOpen={may ? setOpen : undefined}
            empty={words.issuedNone}
          />
          <IssuedCounts register={register} forms={forms ?? []} />
        </div>
      )}
    </div>
  );
}
