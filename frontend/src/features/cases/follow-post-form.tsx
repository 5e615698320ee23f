import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { ChoiceField } from "@/ui/choice-field";
import { DateField } from "@/ui/date-field";
import { onCase } from "@/ui/on-case";
import { TextField } from "@/ui/text-field";
import { today } from "@/ui/today";
import { parseDate } from "@/words/parse-date";
import { useWords } from "@/words/use-words";
import { draftOf } from "./draft-of";
import { TurnForm } from "./turn-form";

type Props = { one: ward.Case; onClose: () => void };

// FollowPostForm records what became of a result that went by post.
export function FollowPostForm({ one, onClose }: Props) {
  const turns = useWords().turns;
  const words = turns.post;
  return (
    <TurnForm
      draft={draftOf(one, "followPost")}
      title={words.title}
      hint={words.hint(one.handover?.posting?.number ?? "")}
      save={words.save}
      call={bridge.turns.FollowPost}
      read={({ outcome = "", on = "", note = "" }) => ({
        ...onCase(one),
        outcome,
        on: parseDate(on, today()) ?? on,
        note: note.trim(),
      })}
      told={({ code }, { outcome }) => words.saved[outcome]?.(code) ?? code}
      onClose={onClose}
    >
      <ChoiceField
        name="outcome"
        label={words.outcome}
        initial="DELIVERED"
        choices={(["DELIVERED", "SENT_BACK"] as const).map((value) => ({
          value,
          label: words.outcomes[value],
        }))}
      />
      <DateField name="on" label={words.on} initial={today()} today={today()} autoFocus />
      <TextField name="note" label={turns.note} hint={words.noteHint} kind="lines" rows={2} />
    </TurnForm>
  );
}
