import { useEffect, useRef } from "react";
import { useLocation, useParams } from "wouter";
import { KeyButton } from "@/ui/key-button";
import { Page } from "@/ui/page";
import { RefusalLine } from "@/ui/refusal-line";
import { useWords } from "@/words/use-words";
import classes from "./settle.module.css";
import { SettleHistory } from "./settle-history";
import { useDifferences, usePile, useTakeAway, useVersion } from "./settle-load";
import { SettleSheet } from "./settle-sheet";

// SettlePage goes through the sheets of a pile whose two entries differ, with the
// papers in hand.
export default function SettlePage() {
  const { settle: words, common } = useWords();
  const [, go] = useLocation();
  const pile = decodeURIComponent(useParams<{ pile: string }>().pile);
  const { data: page } = usePile(pile);
  const { data: sheets, error } = useDifferences(pile);
  const { data: form } = useVersion(page?.row.questionnaire, page?.row.version);
  const takeAway = useTakeAway(pile);
  const none = useRef<HTMLParagraphElement>(null);
  const leave = () => go(`/surveys/pile/${encodeURIComponent(pile)}`);
  const sheet = sheets?.[0];
  const done = sheets?.length === 0;
  useEffect(() => {
    if (done) none.current?.focus();
  }, [done]);
  return (
    <Page title={page ? words.title(page.row.name) : words.titleShort} fill>
      <RefusalLine error={error} />
      <div className={classes.columns}>
        {sheet && form && (
          <SettleSheet
            key={sheet.sheet.id}
            form={form}
            of={sheet}
            left={sheets.length}
            onDone={() => takeAway(sheet.sheet.id)}
            onLeave={leave}
          />
        )}
        {sheets && !sheet && (
          <div className={classes.side}>
            <p ref={none} tabIndex={-1} className={classes.none}>
              {words.none}
            </p>
            <KeyButton variant="default" keys="Escape" onPress={leave}>
              {words.back}
            </KeyButton>
          </div>
        )}
        {!sheets && !error && <p>{common.loading}</p>}
        {form && <SettleHistory pile={pile} form={form} waiting={page?.sheets ?? []} />}
      </div>
    </Page>
  );
}
