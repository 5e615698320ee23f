import { NativeSelect } from "@mantine/core";
import { useFieldError } from "./use-field-error";

type Props = {
  name: string;
  label: string;
  choices: { value: string; label: string }[];
  initial?: string;
  hint?: string;
  width?: number | string;
  autoFocus?: boolean;
  onChange?: (value: string) => void;
};

// SelectField is one of several, changed by the arrows or by typing its first letters.
export function SelectField({ name, label, choices, initial, hint, width, autoFocus, onChange }: Props) {
  const error = useFieldError(name);
  return (
    <NativeSelect
      id={name}
      name={name}
      label={label}
      description={hint}
      inputWrapperOrder={["label", "input", "description", "error"]}
      error={error}
      defaultValue={initial}
      data={choices}
      w={width}
      autoFocus={autoFocus}
      onChange={(event) => onChange?.(event.target.value)}
    />
  );
}
