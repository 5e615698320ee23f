import { PasswordInput, Textarea, TextInput, type TextInputProps } from "@mantine/core";
import type { ChangeEvent, FocusEvent, KeyboardEvent, Ref } from "react";
import { useFieldError } from "./use-field-error";

type Props = {
  name: string; // JSON path of the input, "applicant.name"
  label: string;
  hint?: string;
  initial?: string;
  required?: boolean;
  kind?: "text" | "password" | "lines";
  rows?: number;
  inputMode?: "text" | "numeric" | "tel" | "email";
  maxLength?: number;
  width?: number | string;
  autoFocus?: boolean;
  autoComplete?: string;
  readOnly?: boolean;
  error?: string;
  enterSkip?: boolean; // Enter passes by; Tab still reaches it
  combobox?: { open: boolean; list: string; active?: string };
  ref?: Ref<HTMLInputElement>;
  onChange?: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  onFocus?: (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  onBlur?: (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
};

// TextField is a label, an uncontrolled input, a hint under it and, when the
// form was refused there, the sentence that says what to do.
export function TextField({
  kind = "text",
  hint,
  initial,
  width,
  error,
  rows,
  ref,
  combobox,
  enterSkip,
  ...rest
}: Props) {
  const refused = useFieldError(rest.name);
  const shared = {
    ...rest,
    id: rest.name,
    defaultValue: initial,
    description: hint,
    error: error || refused,
    w: width,
    spellCheck: false,
    "data-enter-skip": enterSkip || undefined,
    inputWrapperOrder: ["label", "input", "description", "error"] as TextInputProps["inputWrapperOrder"],
  };
  if (kind === "lines") return <Textarea {...shared} rows={rows ?? 3} />;
  if (kind === "password") return <PasswordInput {...shared} ref={ref} />;
  return <TextInput {...shared} {...(combobox && comboboxAttributes(combobox))} ref={ref} />;
}

const comboboxAttributes = ({ open, list, active }: NonNullable<Props["combobox"]>) => ({
  role: "combobox",
  "aria-expanded": open,
  "aria-controls": list,
  "aria-activedescendant": active,
  "aria-autocomplete": "list" as const,
});
