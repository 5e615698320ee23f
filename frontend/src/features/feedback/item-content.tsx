import { Link } from "wouter";
import type { app } from "@/bridge/models";
import { Facts } from "@/ui/facts";
import { formatDate, formatMoment } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./feedback.module.css";
import { ItemSheet } from "./item-sheet";
import { NumberValue } from "./number-value";

// ItemContent is what was said, by whom, and what it is about.
export function ItemContent({ page }: { page: app.FeedbackPage }) {
  const words = useWords().feedback;
  const { item } = page;
  const { sender } = item;
  const handles = page.can.some((act) => ["askInfo", "draftAnswer", "sendAnswer", "correct"].includes(act));
  return (
    <>
      <section>
        <h2>{words.page.content}</h2>
        {item.content && <p className={classes.text}>{item.content}</p>}
        <Facts
          rows={[
            [words.page.channel, words.channel[item.channel]],
            [words.page.sheet, item.sheet && <ItemSheet sheet={item.sheet} />],
            [words.page.receivedAt, formatMoment(item.receivedAt)],
            [words.page.happenedOn, formatDate(item.happenedOn ?? "")],
            [words.page.about, (item.about ?? []).map(({ name }) => name).join(", ")],
            [
              words.page.case,
              item.caseId && (
                <Link href={`/cases/${encodeURIComponent(item.caseId)}`}>{item.caseCode || item.caseId}</Link>
              ),
            ],
            [
              words.page.assigned,
              item.assigned && [item.assigned.to.name, item.assigned.unit].filter(Boolean).join(", "),
            ],
            [words.page.forwarded, item.forwarded?.to],
            [words.page.asked, item.asked?.text],
            [words.page.given, item.asked && (item.asked.answer || words.page.noAnswerYet)],
          ]}
        />
      </section>
      {!page.hidden && !item.anonymised && (
        <section>
          <h2>{words.page.sender}</h2>
          {sender ? (
            <Facts
              rows={[
                [words.page.sender, sender.name],
                [words.page.phone, sender.phone && <NumberValue number={sender.phone} may={handles} />],
                [words.page.address, sender.address],
                [
                  words.page.personalId,
                  sender.personalId && <NumberValue number={sender.personalId} may={handles} />,
                ],
                [words.page.email, sender.email],
                [words.page.replyTo, item.replyTo],
              ]}
            />
          ) : (
            <p>{words.anonymous}</p>
          )}
          {page.visits.length > 0 && (
            <>
              <p className={classes.soft}>{words.page.visits}</p>
              <ul className={classes.list}>
                {page.visits.map((row) => (
                  <li key={row.id}>
                    <Link href={`/cases/${encodeURIComponent(row.id)}`}>{row.code}</Link> {row.procedure}
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
    </>
  );
}
