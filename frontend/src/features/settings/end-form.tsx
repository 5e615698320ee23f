import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { DateField } from "@/ui/date-field";
import { today } from "@/ui/today";
import { useAct } from "@/ui/use-act";
import { useSaved } from "@/ui/use-saved";
import { formatDate } from "@/words/formats";
import { parseDate } from "@/words/parse-date";
import { useWords } from "@/words/use-words";
import { EditForm } from "./edit-form";

type Props = { of: ward.Procedure; onClose: () => void };

// EndForm gives a version of a procedure its last day in force.
export function EndForm({ of, onClose }: Props) {
  const { settings, common } = useWords();
  const words = settings.rulebook;
  const saved = useSaved();
  const end = useAct(
    (last: string) => bridge.catalogue.EndProcedure(of.code, of.validFrom, last),
    (_, last) => {
      saved(words.ended(of.name, formatDate(last)));
      onClose();
    },
  );
  return (
    <EditForm
      title={words.endTitle(of.code)}
      hint={words.endHint}
      save={common.save}
      saving={end.running}
      refusal={end.refusal}
      onSave={({ validTo = "" }) => end.run(parseDate(validTo, today()) ?? validTo)}
      onClose={onClose}
    >
      <p>{of.name}</p>
      <DateField
        name="validTo"
        label={words.lastDay}
        initial={of.validTo || today()}
        today={today()}
        width={250}
        autoFocus
      />
    </EditForm>
  );
}
