import { type FormEvent, type KeyboardEvent, type ReactNode, type Ref, useMemo } from "react";
import type { FieldError } from "@/bridge/app-error";
import { ErrorSummary } from "./error-summary";
import { FormContext } from "./form-context";
import { isComposing } from "./is-composing";
import { nextField } from "./next-field";

type Props = {
  children: ReactNode;
  onSave: () => void;
  onBack?: () => void; // Escape
  refusal?: { sentence: string; fields: FieldError[] } | null;
  ref?: Ref<HTMLFormElement>;
  className?: string;
  onInput?: (event: FormEvent<HTMLFormElement>) => void;
  onBlur?: () => void;
  label?: string;
  enterSaves?: boolean; // Enter in the last field saves at once: login and the like
};

// Form is a form of uncontrolled fields. Enter moves on to the next field and
// at the end to the save button, Ctrl+Enter saves, Escape backs out. What has
// to be put right stands at the fields and in one line on top.
export function Form({
  children,
  onSave,
  onBack,
  refusal,
  ref,
  className,
  onInput,
  onBlur,
  label,
  enterSaves,
}: Props) {
  const state = useMemo(
    () => ({ errors: Object.fromEntries((refusal?.fields ?? []).map((f) => [f.field, f.sentence])) }),
    [refusal],
  );
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (isComposing(event) || event.defaultPrevented) return;
    if (event.key === "Enter") onEnter(event, onSave, enterSaves);
    else if (event.key === "Escape" && onBack) {
      event.preventDefault();
      onBack();
    }
  };
  return (
    <FormContext value={state}>
      <form
        ref={ref}
        className={className}
        aria-label={label}
        noValidate
        autoComplete="off"
        onKeyDown={onKeyDown}
        onInput={onInput}
        onBlur={onBlur}
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        <ErrorSummary refusal={refusal} />
        {children}
      </form>
    </FormContext>
  );
}

function onEnter(event: KeyboardEvent<HTMLFormElement>, onSave: () => void, enterSaves?: boolean): void {
  const target = event.target as HTMLElement;
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    event.stopPropagation();
    onSave();
    return;
  }
  if (event.shiftKey || target.matches("button, a, [data-keeps-enter]")) return;
  event.preventDefault();
  const next = nextField(event.currentTarget, target);
  if (enterSaves && next?.matches("button")) onSave();
  else next?.focus();
}
