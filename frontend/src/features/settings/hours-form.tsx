import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { DateField } from "@/ui/date-field";
import { HoursFields } from "@/ui/hours-fields";
import { readHours } from "@/ui/read-hours";
import { today } from "@/ui/today";
import { formatDate } from "@/words/formats";
import { parseDate } from "@/words/parse-date";
import { useWords } from "@/words/use-words";
import { AnnouncePreview } from "./announce-preview";
import { daysAfter } from "./days-after";
import { EditForm } from "./edit-form";
import classes from "./settings.module.css";
import { useAnnounce } from "./use-announce";

type Props = { hours: ward.Hours; onClose: () => void; onMoved: () => void };

// HoursForm sets office hours from a day on, showing first which cases move.
export function HoursForm({ hours, onClose, onMoved }: Props) {
  const { settings } = useWords();
  const words = settings.office;
  const announce = useAnnounce(
    bridge.catalogue.SetHours,
    (made: ward.Hours) => words.hoursSaved(formatDate(made.validFrom)),
    (moved) => (moved > 0 ? onMoved() : onClose()),
  );
  const show = (values: Record<string, string>) => {
    const typed = values["hours.validFrom"] ?? "";
    announce.show({ ...readHours(values), validFrom: parseDate(typed, today()) ?? typed });
  };
  const { shown } = announce;
  return (
    <>
      <div hidden={Boolean(shown)} className={classes.narrow}>
        <EditForm
          title={words.hoursTitle}
          save={settings.announce.show}
          saving={announce.showing}
          refusal={announce.refusal}
          onSave={show}
          onClose={onClose}
        >
          <DateField
            name="hours.validFrom"
            label={words.validFrom}
            initial={daysAfter(today(), 1)}
            today={today()}
            width={250}
            autoFocus
          />
          <HoursFields hours={hours} />
        </EditForm>
      </div>
      {shown && (
        <AnnouncePreview
          preview={shown.preview}
          applying={announce.applying}
          refusal={announce.applyRefusal}
          back={settings.announce.back}
          onApply={announce.apply}
          onBack={announce.drop}
        />
      )}
    </>
  );
}
