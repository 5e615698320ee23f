import type { KeyboardEvent } from "react";
import { isComposing } from "@/ui/is-composing";
import { TextField } from "@/ui/text-field";

type Props = { name: string; label: string; hint: string };

// ItemsField takes one thing a line: Enter begins the next line, and on an empty
// line moves on.
export function ItemsField({ name, label, hint }: Props) {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (event.key !== "Enter" || event.ctrlKey || isComposing(event)) return;
    const field = event.currentTarget;
    const before = field.value.slice(0, field.selectionStart ?? 0);
    if (before.trim() === "" || !before.endsWith("\n")) event.stopPropagation();
    else field.value = field.value.replace(/\n+$/, "");
  };
  return (
    <TextField name={name} label={label} hint={hint} kind="lines" rows={5} autoFocus onKeyDown={onKeyDown} />
  );
}
