import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useRef, useState } from "react";
import { isComposing } from "./is-composing";
import { moveRow } from "./move-row";
import classes from "./suggest-field.module.css";
import { TextField } from "./text-field";

export type Suggestion<T> = { key: string; group: string; text: string; detail: string; value: T };

type Props<T> = {
  name: string;
  label: string;
  hint?: string;
  initial?: string;
  suggestions: Suggestion<T>[];
  nothing?: ReactNode; // shown when something was typed and nothing fits
  settled?: boolean; // the suggestions belong to what stands in the field
  // Enter takes the first suggestion (true), or the only one ("one"): of several it
  // then chooses the first, for a second Enter.
  eager?: boolean | "one";
  error?: string;
  selectOnFocus?: boolean; // typing then replaces what stands there
  autoFocus?: boolean;
  ref?: Ref<HTMLInputElement>;
  onType: (text: string) => void;
  onTake: (value: T) => void;
  onEnter?: (text: string) => boolean; // true: dealt with, do not move on
  onNothing?: () => void; // Enter came before it was known that nothing fits
};

// SuggestField is a text field with suggestions under it. The arrows choose one,
// Enter takes it, Escape puts the list away; without a choice Enter moves on.
export function SuggestField<T>(props: Props<T>) {
  const { name, suggestions, settled = true, eager, onType, onTake, onEnter, nothing } = props;
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(false);
  const [picked, setPicked] = useState<string>(); // by key: the list may change under the arrows
  const [hasty, setHasty] = useState<"choose" | "take">(); // a key came before the suggestions
  const several = eager === "one" && suggestions.length > 1;
  const first = eager && !several && typed && settled ? 0 : -1;
  const chosen = picked === undefined ? first : suggestions.findIndex((one) => one.key === picked);
  const listed = open && (suggestions.length > 0 || (typed && settled && Boolean(nothing)));

  // Near the lower edge the list would open out of sight.
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (listed && suggestions.length > 0) list.current?.scrollIntoView?.({ block: "nearest" });
  }, [listed, suggestions.length]);

  const close = () => {
    setOpen(false);
    setPicked(undefined);
    setTyped(false);
    setHasty(undefined);
  };
  const take = (suggestion: Suggestion<T>) => {
    close();
    onTake(suggestion.value);
  };
  useEffect(() => {
    if (!hasty || !settled) return;
    setHasty(undefined);
    if (hasty === "choose" || several) setPicked(suggestions[0]?.key);
    else if (suggestions[0]) take(suggestions[0]);
    else props.onNothing?.();
  });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (isComposing(event) || event.ctrlKey || event.altKey) return;
    const choice = open ? suggestions[chosen] : undefined;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!open) {
        setOpen(true);
        onType(event.currentTarget.value);
      }
      if (settled) setPicked(suggestions[moveRow(event.key, chosen, suggestions.length, 1) ?? 0]?.key);
      else setHasty("choose");
    } else if (event.key === "Enter" && hasty) setHasty("take");
    else if (event.key === "Enter" && choice) take(choice);
    else if (event.key === "Enter" && eager && typed && !settled) setHasty("take");
    else if (event.key === "Enter" && several && open && typed) setPicked(suggestions[0]?.key);
    else if (event.key === "Enter" && onEnter?.(event.currentTarget.value)) close();
    else if (event.key === "Escape" && listed) close();
    else {
      if (event.key === "Enter") close();
      return; // the form moves on
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={classes.box}>
      <TextField
        name={name}
        label={props.label}
        hint={props.hint}
        initial={props.initial}
        autoFocus={props.autoFocus}
        ref={props.ref}
        error={props.error}
        combobox={{
          open: Boolean(listed),
          list: `${name}-list`,
          active: listed && chosen >= 0 ? `${name}-${chosen}` : undefined,
        }}
        onChange={(event) => {
          setOpen(true);
          setTyped(event.target.value.trim() !== "");
          setPicked(undefined);
          setHasty(undefined);
          onType(event.target.value);
        }}
        onBlur={close}
        onFocus={props.selectOnFocus ? (event) => event.target.select() : undefined}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id={`${name}-list`}
        role="listbox"
        aria-label={props.label}
        className={classes.list}
        hidden={!listed}
      >
        {suggestions.map((one, at) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input handles the keys
          <div
            key={one.key}
            id={`${name}-${at}`}
            role="option"
            aria-selected={at === chosen}
            className={classes.option}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(one)}
            ref={at === chosen ? scrollTo : undefined}
          >
            <span className={classes.group}>{one.group === suggestions[at - 1]?.group ? "" : one.group}</span>
            <span className={classes.text}>{one.text}</span>
            <span className={classes.detail}>{one.detail}</span>
          </div>
        ))}
        {suggestions.length === 0 && <p className={classes.nothing}>{nothing}</p>}
      </div>
    </div>
  );
}

const scrollTo = (element: HTMLElement | null) => element?.scrollIntoView?.({ block: "nearest" });
