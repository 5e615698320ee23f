import { useDebouncedCallback } from "@mantine/hooks";
import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import type { FeedbackAddress } from "@/ui/feedback-path";
import { FilterDate } from "@/ui/filter-date";
import fieldClasses from "@/ui/filter-field.module.css";
import { FilterSelect } from "@/ui/filter-select";
import { isComposing } from "@/ui/is-composing";
import { useShortcut } from "@/ui/use-shortcut";
import { useWords } from "@/words/use-words";
import { channels, classes as classNames, kinds, named } from "./choices";
import classes from "./feedback.module.css";

type Props = {
  filter: FeedbackAddress;
  input: RefObject<HTMLInputElement | null>;
  onChange: (change: Partial<FeedbackAddress>) => void;
  onDown: () => void; // to the table
};

const quiet = 120; // ms without a key

// FilterLine narrows the list. Text is searched as it is typed, everything else
// takes effect when it is chosen.
export function FilterLine({ filter, input, onChange, onDown }: Props) {
  const { feedback } = useWords();
  const words = feedback.list;
  const searched = useRef(filter.text); // what this field has asked for
  const search = useDebouncedCallback((text: string) => {
    searched.current = text;
    onChange({ text });
  }, quiet);
  const toText = () => {
    input.current?.focus();
    input.current?.select();
  };
  useShortcut("/", toText);
  useShortcut("Ctrl+F", toText);
  useEffect(() => {
    // The filter was changed from elsewhere; what is being typed stays.
    if (filter.text === searched.current || !input.current) return;
    searched.current = filter.text;
    input.current.value = filter.text;
  }, [filter.text, input]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event) || event.ctrlKey || event.altKey) return;
    if (event.key === "ArrowDown" || event.key === "Enter") {
      search.flush();
      onDown();
      event.preventDefault();
    } else if (event.key === "Escape") {
      search.cancel();
      event.currentTarget.value = "";
    }
  };
  return (
    <search className={classes.filter} aria-label={words.filter}>
      <div className={fieldClasses.condition} data-set={filter.text !== "" || undefined}>
        <label htmlFor="feedback-text">{words.text}</label>
        <input
          id="feedback-text"
          ref={input}
          type="text"
          defaultValue={filter.text}
          placeholder={words.textHint}
          autoComplete="off"
          spellCheck={false}
          aria-keyshortcuts="/ Control+F"
          onChange={(event) => search(event.target.value.trim())}
          onKeyDown={onKeyDown}
        />
      </div>
      <FilterSelect
        label={words.state}
        value={filter.state}
        choices={named(Object.keys(feedback.state), feedback.state)}
        onChange={(state) => onChange({ state })}
      />
      <FilterSelect
        label={words.class}
        value={filter.class}
        choices={named(classNames, feedback.class)}
        onChange={(value) => onChange({ class: value })}
      />
      <FilterSelect
        label={words.kind}
        value={filter.kind}
        choices={named(kinds, feedback.kind)}
        onChange={(kind) => onChange({ kind })}
      />
      <FilterSelect
        label={words.channel}
        value={filter.channel}
        choices={named(channels, feedback.channel)}
        onChange={(channel) => onChange({ channel })}
      />
      <FilterDate label={words.from} value={filter.from} onChange={(from) => onChange({ from })} />
      <FilterDate label={words.to} value={filter.to} onChange={(to) => onChange({ to })} />
    </search>
  );
}
