import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";
import { KeptForm } from "@/ui/kept-form";
import { TextField } from "@/ui/text-field";
import { useWords } from "@/words/use-words";
import { draftName } from "./draft-name";

type Props = { view: office.NoticeView; drift: office.NoticeDrift; onClose: () => void };

// AcceptForm records that a change behind a frozen notice needs no correction.
export function AcceptForm({ view, drift, onClose }: Props) {
  const { posting: words, review } = useWords().notices;
  return (
    <KeptForm
      draft={draftName(view.id, "accept")}
      title={words.acceptTitle}
      hint={words.acceptHint}
      save={words.acceptSave}
      call={bridge.notices.Accept}
      read={({ reason = "" }) => ({ id: view.id, drift: drift.hash, reason: reason.trim() })}
      told={() => words.accepted}
      onClose={onClose}
    >
      <TextField
        name="reason"
        label={words.acceptReason}
        hint={review.textHint}
        kind="lines"
        rows={3}
        autoFocus
      />
    </KeptForm>
  );
}
