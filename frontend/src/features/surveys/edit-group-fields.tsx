import { TextField } from "@/ui/text-field";
import { useFieldError } from "@/ui/use-field-error";
import { useWords } from "@/words/use-words";
import classes from "./edit.module.css";
import type { DraftGroup } from "./edit-draft";

// EditGroupFields are the fields of a part of the form.
export function EditGroupFields({ group, path }: { group: DraftGroup; path: string }) {
  const words = useWords().formEditor.group;
  const empty = useFieldError(`${path}questions`);
  return (
    <>
      <TextField name={`${path}title`} label={words.title} hint={words.titleHint} initial={group.title} />
      <TextField
        name={`${path}code`}
        label={words.code}
        hint={words.codeHint}
        initial={group.code}
        width={240}
        required
      />
      <p className={classes.soft}>{words.count(group.questions.length)}</p>
      {empty && <p className={classes.bad}>{empty}</p>}
    </>
  );
}
