import { useDebouncedCallback } from "@mantine/hooks";
import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import classes from "./filter-field.module.css";
import { isComposing } from "./is-composing";
import { useShortcut } from "./use-shortcut";

type Props = {
  id: string;
  label: string;
  hint: string;
  value: string;
  input: RefObject<HTMLInputElement | null>;
  autoFocus?: boolean;
  onChange: (text: string) => void;
  onEnter: (text: string) => void;
  onDown: () => void; // to the table
};

const quiet = 120; // ms without a key

// FilterText is the text by which a list is narrowed. It is searched as it is typed.
export function FilterText(props: Props) {
  const { id, label, hint, value, input, autoFocus, onChange, onEnter, onDown } = props;
  const searched = useRef(value); // what this field has asked for
  const search = useDebouncedCallback((text: string) => {
    searched.current = text;
    onChange(text);
  }, quiet);
  const toText = () => {
    input.current?.focus();
    input.current?.select();
  };
  useShortcut("/", toText);
  useShortcut("Ctrl+F", toText);
  useEffect(() => {
    // The filter was changed from elsewhere; what is being typed stays.
    if (value === searched.current || !input.current) return;
    searched.current = value;
    input.current.value = value;
  }, [value, input]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event) || event.ctrlKey || event.altKey) return;
    if (event.key === "Escape") {
      search.cancel();
      event.currentTarget.value = "";
      return; // Escape clears the rest of the filter too
    }
    if (event.key !== "ArrowDown" && event.key !== "Enter") return;
    search.flush();
    if (event.key === "Enter") onEnter(event.currentTarget.value.trim());
    else onDown();
    event.preventDefault();
  };
  return (
    <div className={classes.condition} data-set={value !== "" || undefined}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={input}
        type="text"
        defaultValue={value}
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
        aria-keyshortcuts="/ Control+F"
        // biome-ignore lint/a11y/noAutofocus: a list is opened to find something in it
        autoFocus={autoFocus}
        onChange={(event) => search(event.target.value.trim())}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
