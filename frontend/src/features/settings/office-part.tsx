import type { app, ward } from "@/bridge/models";
import { Facts } from "@/ui/facts";
import { RefusalLine } from "@/ui/refusal-line";
import { useMe } from "@/ui/use-me";
import { formatDate } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { useOffice } from "./load-office";
import classes from "./settings.module.css";

// OfficePart is the office as it was set up: as it appears on paper, its hours
// and its counters.
export function OfficePart() {
  const { data: sheet, error } = useOffice();
  return (
    <>
      <RefusalLine error={error} />
      {sheet && <OfficeSheet sheet={sheet} />}
    </>
  );
}

function OfficeSheet({ sheet }: { sheet: app.OfficeSheet }) {
  const { settings, session } = useWords();
  const words = settings.office;
  const labels = session.setUp.fields;
  const me = useMe();
  const { profile: p, hours, counters } = sheet;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard
    <section className={classes.office} tabIndex={0} aria-label={settings.parts.office}>
      <div>
        <h2>{words.onPaper}</h2>
        <Facts
          rows={[
            [labels.committee, p.committee],
            [labels.superior, p.superior],
            [labels.oneStop, p.oneStop],
            [labels.slipSymbol, p.slipSymbol],
            [labels.noticeMark, p.noticeMark],
            [labels.unitCode, p.unitCode],
            [labels.place, p.place],
          ]}
        />
        <h2>{words.contact}</h2>
        <Facts
          rows={[
            [labels.address, p.address],
            [labels.phone, p.phone],
            [labels.hotline, p.hotline],
            [labels.email, p.email],
          ]}
        />
        <h2>{words.hours}</h2>
        {hours.map((one) => (
          <HoursFacts key={one.validFrom} hours={one} />
        ))}
        <h2>{words.counters}</h2>
        <Facts
          rows={counters.map((counter) => [
            counter.name,
            [words.counterLetter(counter.letter), counter.origin === me.counter.origin && words.here]
              .filter(Boolean)
              .join(", "),
          ])}
        />
      </div>
      <div>
        <h2>{words.signing}</h2>
        <Facts
          rows={[
            [labels.signerForm, p.signerForm],
            [labels.signerTitle, p.signerTitle],
            [labels.signerName, p.signerName],
            [labels.bases, p.bases.join("\n")],
            [labels.recipients, p.recipients.join("\n")],
            [labels.postedAt, p.postedAt],
            [words.period, words.cutoff(p.cutoffDay)],
          ]}
        />
        <p className={classes.soft}>{words.readOnly}</p>
      </div>
    </section>
  );
}

function HoursFacts({ hours }: { hours: ward.Hours }) {
  const words = useWords().settings.office;
  return (
    <Facts
      rows={[
        [words.validFrom, formatDate(hours.validFrom)],
        [words.weekdays, spansText(hours.spans)],
        [words.saturday, hours.saturday.length > 0 && words.saturdayNote(spansText(hours.saturday))],
      ]}
    />
  );
}

const spansText = (spans: ward.Span[]) => spans.map(({ from, to }) => `${from}–${to}`).join(", ");
