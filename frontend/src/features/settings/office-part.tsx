import { useState } from "react";
import type { app, ward } from "@/bridge/models";
import { Facts } from "@/ui/facts";
import { KeyButton } from "@/ui/key-button";
import { RefusalLine } from "@/ui/refusal-line";
import { useMe } from "@/ui/use-me";
import { formatDate } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { CallList } from "./call-list";
import { HoursForm } from "./hours-form";
import { ImportDialog } from "./import-dialog";
import { ListButtons } from "./list-buttons";
import { useOffice } from "./load-office";
import { ProfileForm } from "./profile-form";
import classes from "./settings.module.css";
import { useRuns } from "./use-runs";

type Open = "profile" | "hours" | "call";

// OfficePart is the office: as it appears on paper, its hours and its counters.
// Administrators change them here.
export function OfficePart() {
  const words = useWords().settings;
  const { data: sheet, error } = useOffice();
  const runs = useRuns();
  const [open, setOpen] = useState<Open>();
  const [sheets, setSheets] = useState(false);
  const close = () => setOpen(undefined);
  if (!sheet) return <RefusalLine error={error} />;
  const hours = sheet.hours.at(-1);
  if (open === "profile") return <ProfileForm profile={sheet.profile} onClose={close} />;
  if (open === "hours" && hours)
    return <HoursForm hours={hours} onClose={close} onMoved={() => setOpen("call")} />;
  if (open === "call") return <CallList of="hours" onClose={close} />;
  return (
    <>
      {runs ? (
        <div className={classes.bar}>
          <KeyButton size="xs" keys="Alt+T" onPress={() => setOpen("profile")}>
            {words.office.edit}
          </KeyButton>
          <KeyButton size="xs" variant="default" keys="Alt+G" onPress={() => setOpen("hours")}>
            {words.office.editHours}
          </KeyButton>
          <KeyButton size="xs" variant="default" keys="Alt+L" onPress={() => setOpen("call")}>
            {words.announce.call}
          </KeyButton>
          <ListButtons kind="profile" name={words.parts.office} />
          <KeyButton size="xs" variant="default" keys="Alt+H" onPress={() => setSheets(true)}>
            {words.exchange.sheets}
          </KeyButton>
          {sheets && (
            <ImportDialog kind="sheets" name={words.exchange.sheetsName} onClose={() => setSheets(false)} />
          )}
        </div>
      ) : (
        <p className={classes.soft}>{words.office.readOnly}</p>
      )}
      <OfficeSheet sheet={sheet} />
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
            [words.units, p.units?.join("\n")],
            [words.surveyMin, words.surveyMinOf(p.surveyMin || 3)],
          ]}
        />
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
