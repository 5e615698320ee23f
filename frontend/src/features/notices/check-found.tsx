import type { app } from "@/bridge/models";
import { Facts } from "@/ui/facts";
import { formatMonth, formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./month.module.css";
import own from "./notices.module.css";

const good = "GENUINE";

// CheckFound is what a check came to, in words first, and what the seal says.
export function CheckFound({ found }: { found: app.NoticeCheck }) {
  const { notices } = useWords();
  const words = notices.checks;
  const { verdict, kind, number, month, page, pages, totals, fingerprint, sentence } = found;
  const ofPage = page > 0;
  const verdicts: Record<string, string> = words.verdicts;
  return (
    <div className={verdict === good ? own.matches : own.fails} role="status">
      <h2>{verdict === good && ofPage ? words.CODE : (verdicts[verdict] ?? verdict)}</h2>
      {!ofPage && <p>{sentence}</p>}
      {kind && verdict !== "UNSEALED" && (
        <Facts
          rows={[
            [words.kind, notices.kinds[kind] ?? kind],
            [words.number, number],
            [words.month, month && formatMonth(month)],
            [words.page, ofPage && words.pageOf(page, pages)],
            [words.totals, totals.map(formatNumber).join(" · ")],
            [words.keyOf, fingerprint],
          ]}
        />
      )}
      {ofPage && <p className={classes.soft}>{words.pageOnly}</p>}
    </div>
  );
}
