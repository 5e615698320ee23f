import type { app, ward } from "@/bridge/models";
import { Facts } from "@/ui/facts";
import { formatDate, formatMoment, formatMoney } from "@/words/formats";
import { useWords } from "@/words/use-words";
import type { Words } from "@/words/vi";
import { CasePapers } from "./case-papers";
import { CaseResults } from "./case-results";
import { CaseTurns } from "./case-turns";
import classes from "./cases.module.css";

type Props = { page: app.CasePage; onSlip: (step: number) => void };

// CaseDetails is all that is known about a case.
export function CaseDetails({ page, onSlip }: Props) {
  const { cases, common } = useWords();
  const words = cases.page;
  const one = page.case;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard
    <section className={classes.details} tabIndex={0} aria-label={words.details}>
      <section>
        <h2>{words.applicant}</h2>
        <PersonFacts person={one.applicant} />
      </section>
      {one.authorizer && (
        <section>
          <h2>{words.authorizer}</h2>
          <PersonFacts person={one.authorizer} />
          <Facts rows={[[words.authorisation, one.authorisation]]} />
        </section>
      )}
      <section>
        <h2>{words.request}</h2>
        <Facts
          rows={[
            [words.subject, one.subject === one.procedure.name ? "" : one.subject],
            [words.procedure, `${one.procedure.name} (${one.procedure.code})`],
            [words.field, one.procedure.field],
            [words.limit, page.limit],
            [words.channel, common.channel[one.channel] ?? one.channel],
            [words.received, `${formatMoment(one.receivedAt)}, ${one.receivedBy}, ${one.counter}`],
            [words.held, one.heldBy],
            [words.resultPlace, resultText(one, common.ways)],
            [words.fee, feeText(one, words)],
            [common.fees.by, groundText(one, common.fees)],
            [words.note, one.note],
          ]}
        />
      </section>
      <CaseTurns page={page} onSlip={onSlip} />
      <CasePapers papers={one.papers} sets={one.sets} />
      {one.results.length > 0 && <CaseResults title={words.results} documents={one.results} />}
      {one.sentBack.map((handover) => (
        <HandoverFacts key={handover.at} handover={handover} />
      ))}
      {one.handover && <HandoverFacts handover={one.handover} />}
    </section>
  );
}

function PersonFacts({ person }: { person: ward.Person }) {
  const words = useWords().common.person;
  const organisation = person.kind === "ORGANISATION";
  return (
    <Facts
      rows={[
        [organisation ? words.organisationName : words.name, person.name],
        [organisation ? words.taxCode : words.personalId, person.personalId],
        [words.address, person.address],
        [words.phone, person.phone],
        [words.email, person.email],
      ]}
    />
  );
}

function HandoverFacts({ handover }: { handover: ward.Handover }) {
  const { cases, common } = useWords();
  const words = cases.page;
  const ways = common.ways;
  const { receiver, proxy, authorisation } = handover;
  const seen = [
    handover.receiptReturned && words.receiptReturned,
    handover.identityShown && words.identityShown,
  ].filter(Boolean);
  return (
    <section>
      <h2>{words.handover}</h2>
      <Facts
        rows={[
          [words.handover, words.handedOver(formatMoment(handover.at), handover.by)],
          [words.receiver, proxy ? words.proxy(receiver.name, authorisation) : receiver.name],
          [words.seen, seen.join(", ")],
          [ways.item, handover.posting && itemText(handover.posting, ways)],
          [ways.address, handover.posting?.address],
          [words.fee, handover.feePaid > 0 && words.paid(formatMoney(handover.feePaid))],
          [words.note, handover.note],
        ]}
      />
    </section>
  );
}

type Ways = Words["common"]["ways"];

function resultText({ resultWay, resultPlace, resultAddress }: ward.Case, words: Ways): string {
  if (resultWay === "POST") return words.post(resultAddress);
  return resultPlace || (resultWay === "ONLINE" ? words.online : "");
}

function groundText({ feeGround, feeCut, pages, copies }: ward.Case, words: Words["common"]["fees"]): string {
  const reduced = feeCut > 0 && feeCut < 100;
  const ground = feeGround && (reduced ? words.reduced(feeCut, feeGround) : words.exempt(feeGround));
  return [words.counted(pages, copies), ground].filter(Boolean).join(", ");
}

// ItemFacts are a result that went by post, and what became of it.
function itemText({ number, on, outcome = "", endedOn = "" }: ward.Posting, words: Ways): string {
  const ended = words.outcomes[outcome]?.(formatDate(endedOn)) ?? words.waiting;
  return `${words.itemSent(number, formatDate(on))}, ${ended}`;
}

type FeeWords = {
  free: string;
  unpaid: string;
  paid: (amount: string) => string;
  owed: (amount: string) => string;
};

function feeText({ fee, feePaid }: ward.Case, words: FeeWords): string {
  if (fee === 0 && feePaid === 0) return words.free;
  if (feePaid === 0) return `${formatMoney(fee)}, ${words.unpaid}`;
  const parts = [formatMoney(fee), words.paid(formatMoney(feePaid))];
  return [...parts, ...(fee > feePaid ? [words.owed(formatMoney(fee - feePaid))] : [])].join(", ");
}
