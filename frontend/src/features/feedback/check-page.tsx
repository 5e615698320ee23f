import { useLocation, useParams } from "wouter";
import { KeyButton } from "@/ui/key-button";
import { Page } from "@/ui/page";
import { RefusalLine } from "@/ui/refusal-line";
import { useMe } from "@/ui/use-me";
import { formatMoment, formatMonth } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { CheckChart } from "./check-chart";
import { CheckForm } from "./check-form";
import { CheckTable } from "./check-table";
import classes from "./feedback.module.css";
import own from "./feedback-month.module.css";
import { useChecklist, useSelfChecks } from "./load-check";
import { useCurrentMonth } from "./load-month";
import { shiftMonth } from "./shift-month";

// CheckPage is the friendly office: the month's self-check of conduct and order,
// beside how satisfied citizens were and what they said, month by month.
export default function CheckPage() {
  const { feedback, common } = useWords();
  const { data: current, error } = useCurrentMonth();
  const asked = useParams<{ month?: string }>().month ?? "";
  if (current) return <Shown month={asked || current} current={current} />;
  return (
    <Page title={feedback.check.title}>
      {error ? <RefusalLine error={error} /> : <p>{common.loading}</p>}
    </Page>
  );
}

function Shown({ month, current }: { month: string; current: string }) {
  const { feedback, common } = useWords();
  const words = feedback.check;
  const [, go] = useLocation();
  const { role } = useMe().officer;
  const leads = role === "LEADER" || role === "ADMINISTRATOR";
  const { data: checklist, error } = useChecklist();
  const { data: months, error: failed } = useSelfChecks(current);
  const asked = useSelfChecks(month);
  const check = asked.data?.find((one) => one.month === month)?.check;
  const show = (by: number) => go(`/feedback/check/${shiftMonth(month, by)}`, { replace: true });
  const actions = (
    <>
      <KeyButton size="xs" variant="default" keys="Alt+ArrowLeft" onPress={() => show(-1)}>
        {words.before}
      </KeyButton>
      <KeyButton
        size="xs"
        variant="default"
        keys="Alt+ArrowRight"
        disabled={month >= current}
        onPress={() => show(1)}
      >
        {words.after}
      </KeyButton>
      <KeyButton size="xs" variant="default" keys="Escape" onPress={() => go("/feedback")}>
        {feedback.page.list}
      </KeyButton>
    </>
  );
  return (
    <Page title={`${words.title}, ${words.month(formatMonth(month)).toLowerCase()}`} fill actions={actions}>
      <RefusalLine error={error ?? failed ?? asked.error} />
      <div className={own.check}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it by keys */}
        <section className={own.scroll} tabIndex={0} aria-label={words.title}>
          <p className={classes.soft}>
            {check ? words.by(check.byName, formatMoment(check.at)) : words.notYet}
          </p>
          {!leads && <p>{words.onlyLeader}</p>}
          {leads && checklist && asked.data ? (
            <CheckForm key={month} month={month} checklist={checklist} check={check} />
          ) : (
            leads && <p>{common.loading}</p>
          )}
        </section>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it by keys */}
        <section className={own.scroll} tabIndex={0} aria-label={words.table}>
          {months && (
            <>
              <CheckChart months={months} />
              <CheckTable months={months} />
            </>
          )}
        </section>
      </div>
    </Page>
  );
}
