import type { office } from "@/bridge/models";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./case-import.module.css";

// ImportCounts says in one line what would become of the file.
export function ImportCounts({ report }: { report: office.CaseImportReport }) {
  const words = useWords().caseImport;
  const { rows, added, moved, same, byHand, notReceived, skipped, older } = report;
  const parts = [
    words.counts(formatNumber(rows), formatNumber(added), formatNumber(moved), formatNumber(same)),
    older > 0 && words.older(formatNumber(older)),
    byHand > 0 && words.byHand(formatNumber(byHand)),
    notReceived > 0 && words.notReceived(formatNumber(notReceived)),
    skipped > 0 && words.bad(formatNumber(skipped)),
  ].filter(Boolean);
  return (
    <p role="status" className={skipped > 0 ? classes.warn : classes.told}>
      {parts.join(" · ")}
      {added + moved === 0 && skipped === 0 && ` · ${words.nothing}`}
    </p>
  );
}
