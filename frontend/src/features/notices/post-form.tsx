import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";
import { DateField } from "@/ui/date-field";
import { KeptForm } from "@/ui/kept-form";
import { TextField } from "@/ui/text-field";
import { today } from "@/ui/today";
import { useMe } from "@/ui/use-me";
import { useWords } from "@/words/use-words";
import { draftName } from "./draft-name";
import { readAt } from "./read-at";

type Props = { view: office.NoticeView; onClose: () => void };

// PostForm records where a signed copy was put up, when and by whom. With no time it
// is now.
export function PostForm({ view, onClose }: Props) {
  const words = useWords().notices.posting;
  const me = useMe().officer;
  return (
    <KeptForm
      draft={draftName(view.id, "post")}
      title={words.postTitle}
      save={words.save}
      call={bridge.notices.Post}
      read={({ place = "", at = "", by = "" }) => ({
        id: view.id,
        place: place.trim(),
        at: readAt(at),
        by: by.trim(),
      })}
      told={(_, { place }) => words.saved(place)}
      onClose={onClose}
    >
      <TextField name="place" label={words.place} initial={view.content.profile.postedAt} autoFocus />
      <DateField name="at" label={words.at} hint={words.atHint} time today={today()} />
      <TextField name="by" label={words.by} initial={me.name} />
    </KeptForm>
  );
}
