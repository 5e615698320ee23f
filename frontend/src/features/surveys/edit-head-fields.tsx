import { CheckField } from "@/ui/check-field";
import { ChoiceField } from "@/ui/choice-field";
import { DateField } from "@/ui/date-field";
import { TextField } from "@/ui/text-field";
import { today } from "@/ui/today";
import { useWords } from "@/words/use-words";
import type { DraftForm } from "./edit-draft";

type Props = { draft: DraftForm; fresh: boolean }; // fresh: its code is not given yet

// EditHeadFields are what is to be said of the form as a whole.
export function EditHeadFields({ draft, fresh }: Props) {
  const words = useWords().formEditor.form;
  return (
    <>
      <TextField
        name="code"
        label={words.code}
        hint={fresh ? words.codeHint : undefined}
        initial={draft.code}
        width={340}
        readOnly={!fresh}
        enterSkip={!fresh}
        required
      />
      <TextField name="name" label={words.name} initial={draft.name} required />
      <TextField name="short" label={words.short} initial={draft.short} required />
      <TextField
        name="intro"
        label={words.intro}
        hint={words.introHint}
        initial={draft.intro}
        kind="lines"
        rows={3}
      />
      <TextField
        name="source"
        label={words.source}
        hint={words.sourceHint}
        initial={draft.source}
        kind="lines"
        rows={2}
        required
      />
      <CheckField name="verified" label={words.verified} initial={draft.verified} />
      <TextField
        name="verifiedNote"
        label={words.verifiedNote}
        hint={words.verifiedNoteHint}
        initial={draft.verifiedNote}
        kind="lines"
        rows={2}
      />
      <ChoiceField
        name="paper"
        label={words.paper}
        initial={draft.paper}
        choices={["A4", "A5"].map((value) => ({ value, label: value }))}
      />
      <DateField
        name="from"
        label={words.from}
        initialText={draft.from}
        today={today()}
        width={220}
        required
      />
    </>
  );
}
