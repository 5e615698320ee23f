import type { app, ward } from "@/bridge/models";
import { Facts } from "@/ui/facts";
import { formatMoment } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { CasePayments } from "./case-payments";
import { CaseReminders } from "./case-reminders";
import { CaseSteps } from "./case-steps";
import { CaseVisit } from "./case-visit";
import turnClasses from "./turns.module.css";

type Props = { page: app.CasePage; onSlip: (step: number) => void };

// CaseTurns are the turns that the life of a case has taken, each only when it has.
export function CaseTurns({ page, onSlip }: Props) {
  const one = page.case;
  const words = useWords().turns.details;
  return (
    <>
      {one.supplement && <Supplement asked={one.supplement} />}
      {one.extension && <Extended extension={one.extension} />}
      {one.lateness && <Explained lateness={one.lateness} />}
      {(one.payments.length > 0 || one.feeAsked) && <CasePayments one={one} />}
      {one.steps.length > 0 && <CaseSteps page={page} onSlip={onSlip} />}
      {one.reminders.length > 0 && <CaseReminders one={one} />}
      {one.visit && <CaseVisit one={one} />}
      {one.prints.length > 0 && (
        <section>
          <h2>{words.prints}</h2>
          <ul className={turnClasses.plain}>
            {one.prints.map((print) => (
              <li key={print.form}>
                {words.print(formName(print.form, words.forms), print.copies)}
                {print.void && <span className={turnClasses.late}> · {words.void}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Supplement({ asked }: { asked: ward.SupplementRequest }) {
  const { details: words, reason } = useWords().turns;
  const came = asked.doneAt ? words.asked(formatMoment(asked.doneAt), asked.doneBy ?? "") : words.waiting;
  return (
    <section>
      <h2>{words.supplement}</h2>
      <Facts
        rows={[
          [words.items, asked.items.map((item) => `– ${item}`).join("\n")],
          [reason, asked.reason],
          [words.recorded, words.asked(formatMoment(asked.at), asked.by)],
          [words.came, came],
        ]}
      />
    </section>
  );
}

function Extended({ extension }: { extension: ward.Extension }) {
  const { details: words, reason } = useWords().turns;
  return (
    <section>
      <h2>{words.extension}</h2>
      <Facts
        rows={[
          [words.dates, words.newDate(formatMoment(extension.from), formatMoment(extension.dueAt))],
          [reason, extension.reason],
          [words.recorded, words.asked(formatMoment(extension.at), extension.by)],
        ]}
      />
      {extension.late && <p className={turnClasses.late}>{words.late}</p>}
    </section>
  );
}

function Explained({ lateness }: { lateness: ward.Lateness }) {
  const { details, late: words } = useWords().turns;
  return (
    <section>
      <h2>{words.list}</h2>
      <Facts
        rows={[
          [words.reason, words.reasons[lateness.reason] ?? lateness.reason],
          [words.note, lateness.note],
          [details.recorded, details.asked(formatMoment(lateness.at), lateness.by)],
        ]}
      />
    </section>
  );
}

// formName names a printed form; every transfer has a slip of its own.
function formName(form: string, names: Record<string, string>): string {
  const [kind = "", at = ""] = form.split("/");
  return [names[kind] ?? form, formatMoment(at)].filter(Boolean).join(" ");
}
