import { type FormEvent, type KeyboardEvent, type ReactNode, type Ref, useMemo, useState } from "react";
import type { FieldError } from "@/bridge/app-error";
import { ErrorSummary } from "./error-summary";
import { FormContext } from "./form-context";
import { isComposing } from "./is-composing";
import { nextField } from "./next-field";
import { useShortcut } from "./use-shortcut";

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
  // A field that was typed in since the refusal no longer shows its sentence.
  const [mended, setMended] = useState<{ of: typeof refusal; fields: string[] }>({ of: refusal, fields: [] });
  const state = useMemo(() => {
    const gone = mended.of === refusal ? mended.fields : [];
    const left = (refusal?.fields ?? []).filter((f) => !gone.includes(f.field));
    return { errors: Object.fromEntries(left.map((f) => [f.field, f.sentence])) };
  }, [refusal, mended]);
  const mend = (event: FormEvent<HTMLFormElement>) => {
    const name = (event.target as HTMLInputElement).name;
    if (name && state.errors[name])
      setMended((was) => ({ of: refusal, fields: [...(was.of === refusal ? was.fields : []), name] }));
    onInput?.(event);
  };
  useShortcut("Ctrl+Enter", onSave); // also when the focus has left the form
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
        onInput={mend}
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
    if (!event.repeat) onSave(); // a key held down saves once
    return;
  }
  if (event.shiftKey || target.matches("button, a, [data-keeps-enter]")) return;
  event.preventDefault();
  const next = nextField(event.currentTarget, target);
  if (enterSaves && next?.matches("button")) onSave();
  else next?.focus();
}
