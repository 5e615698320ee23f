import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";
import { KeptForm } from "@/ui/kept-form";
import { TextField } from "@/ui/text-field";
import { useWords } from "@/words/use-words";
import { draftName } from "./draft-name";
import { noticeName } from "./notice-name";

type Props = { view: office.NoticeView; onClose: () => void };

// ReturnForm sends a notice back to be changed.
export function ReturnForm({ view, onClose }: Props) {
  const { notices } = useWords();
  const words = notices.review;
  return (
    <KeptForm
      draft={draftName(view.id, "return")}
      title={words.returnTitle}
      hint={words.returnHint}
      save={words.returnSave}
      call={bridge.notices.Return}
      read={({ reason = "" }) => ({ id: view.id, reason: reason.trim() })}
      told={() => words.returned(noticeName(view, notices))}
      onClose={onClose}
    >
      <TextField name="reason" label={words.reason} hint={words.textHint} kind="lines" rows={3} autoFocus />
    </KeptForm>
  );
}
