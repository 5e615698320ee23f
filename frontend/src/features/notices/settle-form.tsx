import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";
import { KeptForm } from "@/ui/kept-form";
import { TextField } from "@/ui/text-field";
import { useWords } from "@/words/use-words";
import { draftName } from "./draft-name";

type Props = { view: office.NoticeView; remark: string; onClose: () => void };

// SettleForm says what was done about a remark.
export function SettleForm({ view, remark, onClose }: Props) {
  const words = useWords().notices.review;
  const text = view.remarks.find((one) => one.id === remark)?.text;
  return (
    <KeptForm
      draft={draftName(view.id, "settle", remark)}
      title={words.settleTitle}
      hint={text}
      save={words.settleSave}
      call={bridge.notices.SettleRemark}
      read={({ note = "" }) => ({ id: view.id, remark, note: note.trim() })}
      told={() => words.settled}
      onClose={onClose}
    >
      <TextField name="note" label={words.note} hint={words.textHint} kind="lines" rows={2} autoFocus />
    </KeptForm>
  );
}
