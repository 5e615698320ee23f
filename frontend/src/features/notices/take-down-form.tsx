import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";
import { DateField } from "@/ui/date-field";
import { KeptForm } from "@/ui/kept-form";
import { TextField } from "@/ui/text-field";
import { today } from "@/ui/today";
import { useMe } from "@/ui/use-me";
import { formatDate } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { draftName } from "./draft-name";
import { readAt } from "./read-at";

type Props = { view: office.NoticeView; posting: office.PostingView; onClose: () => void };

// TakeDownForm records that a copy was taken down, which is from the day after its
// thirtieth.
export function TakeDownForm({ view, posting, onClose }: Props) {
  const words = useWords().notices.posting;
  const me = useMe().officer;
  return (
    <KeptForm
      draft={draftName(view.id, "down", posting.id)}
      title={words.takeDownTitle(posting.place)}
      hint={words.takeDownHint(formatDate(posting.takeDownFrom))}
      save={words.takeSave}
      call={bridge.notices.TakeDown}
      read={({ at = "", by = "" }) => ({ id: view.id, posting: posting.id, at: readAt(at), by: by.trim() })}
      told={() => words.taken(posting.place)}
      onClose={onClose}
    >
      <DateField name="at" label={words.at} hint={words.atHint} time today={today()} autoFocus />
      <TextField name="by" label={words.takeBy} initial={me.name} />
    </KeptForm>
  );
}
