import type { app } from "@/bridge/models";
import { Facts } from "@/ui/facts";
import { formatMonth, formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./month.module.css";
import own from "./notices.module.css";

const good = "GENUINE";

type Props = { found: app.NoticeCheck; byCode: boolean };

// CheckFound is what a check came to, in words first, and what the seal says. A code
// vouches for less than a file; what is genuine may have been corrected since.
export function CheckFound({ found, byCode }: Props) {
  const { notices } = useWords();
  const words = notices.checks;
  const { verdict, kind, number, month, page, pages, totals, fingerprint, sentence, corrections } = found;
  const verdicts: Record<string, string> = words.verdicts;
  return (
    <div className={verdict === good ? own.matches : own.fails} role="status">
      <h2>{verdict === good && byCode ? words.CODE : (verdicts[verdict] ?? verdict)}</h2>
      {!byCode && <p>{sentence}</p>}
      {corrections.map((told) => (
        <p key={told}>
          <strong>{told}</strong>
        </p>
      ))}
      {kind && verdict !== "UNSEALED" && (
        <Facts
          rows={[
            [words.kind, notices.kinds[kind] ?? kind],
            [words.number, number],
            [words.month, month && formatMonth(month)],
            [words.page, page > 0 && words.pageOf(page, pages)],
            [words.totals, totals.map(formatNumber).join(" · ")],
            [words.keyOf, fingerprint],
          ]}
        />
      )}
      {byCode && verdict === good && <p className={classes.soft}>{words.pageOnly}</p>}
    </div>
  );
}
