import { useEffect, useMemo, useRef, useState } from "react";
import type { ward } from "@/bridge/models";
import { DataTable } from "@/ui/data-table";
import { KeyButton } from "@/ui/key-button";
import { RefusalLine } from "@/ui/refusal-line";
import { useMe } from "@/ui/use-me";
import { useWords } from "@/words/use-words";
import { FormActs } from "./form-acts";
import { chosenForm } from "./form-chosen";
import { formColumns } from "./form-columns";
import { FormDetails } from "./form-details";
import { FormPreview } from "./form-preview";
import { FormsPaper } from "./forms-paper";
import { IssueForm } from "./issue-form";
import { useQuestionnaires } from "./load-surveys";
import classes from "./surveys.module.css";
import { WithReceipt } from "./with-receipt";

// FormsPart lists the survey forms with the blank form beside them, and gives
// numbered forms out.
export function FormsPart() {
  const { surveys: words, common } = useWords();
  const role = useMe().officer.role;
  const may = role !== "LEADER";
  const { data: rows, error } = useQuestionnaires();
  const [chosenRow, setRow] = useState<number>();
  const row = chosenRow ?? chosenForm.at(rows ?? []);
  const [issuing, setIssuing] = useState(false);
  const [issued, setIssued] = useState<ward.IssuedForms | null>(null);
  const table = useRef<HTMLDivElement>(null);
  const columns = useMemo(() => formColumns(words), [words]);
  const chosen = rows?.[Math.min(row, rows.length - 1)];
  const there = Boolean(rows);
  useEffect(() => {
    if (there && !issuing && !issued) table.current?.focus();
  }, [there, issuing, issued]);
  if (!rows) return error ? <RefusalLine error={error} /> : <p>{common.loading}</p>;
  return (
    <div className={classes.columns}>
      <div className={classes.side}>
        <div className={classes.acts}>
          {may && (
            <KeyButton
              size="xs"
              keys="N"
              disabled={!chosen?.inForce || issuing}
              onPress={() => {
                setIssued(null);
                setIssuing(true);
              }}
            >
              {words.issue}
            </KeyButton>
          )}
          {role === "ADMINISTRATOR" && <FormActs rows={rows} chosen={chosen} />}
          <span className={classes.soft}>{words.keys}</span>
        </div>
        <div className={classes.list}>
          <DataTable
            ref={table}
            label={words.list}
            columns={columns}
            rows={rows}
            row={row}
            rowId={(one) => `${one.code} ${one.version}`}
            onRow={(at) => {
              setRow(at);
              setIssuing(false);
              setIssued(null);
            }}
            empty={words.none}
          />
        </div>
        {chosen && <FormDetails row={chosen} />}
        {may && <WithReceipt rows={rows} />}
      </div>
      {issued && <FormsPaper forms={issued} back={words.back} onBack={() => setIssued(null)} />}
      {!issued && issuing && chosen && (
        <IssueForm
          key={chosen.code}
          row={chosen}
          onIssued={(forms) => {
            setIssuing(false);
            setIssued(forms);
          }}
          onBack={() => setIssuing(false)}
        />
      )}
      {!issued && !issuing && chosen && <FormPreview row={chosen} />}
    </div>
  );
}
