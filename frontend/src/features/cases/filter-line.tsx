import { useDebouncedCallback } from "@mantine/hooks";
import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import { FilterDate } from "@/ui/filter-date";
import fieldClasses from "@/ui/filter-field.module.css";
import { FilterSelect } from "@/ui/filter-select";
import { isComposing } from "@/ui/is-composing";
import type { ListFilter } from "@/ui/list-filter";
import { useShortcut } from "@/ui/use-shortcut";
import { useWords } from "@/words/use-words";
import { useChoices } from "./case-choices";
import classes from "./cases.module.css";

type Props = {
  filter: ListFilter;
  input: RefObject<HTMLInputElement | null>;
  autoFocus: boolean;
  onChange: (change: Partial<ListFilter>) => void;
  onEnter: (text: string) => void; // the list of this text is wanted
  onDown: () => void;
};

const quiet = 120; // ms without a key

// FilterLine narrows the list. Text is searched as it is typed, everything else
// takes effect when it is chosen.
export function FilterLine({ filter, input, autoFocus, onChange, onEnter, onDown }: Props) {
  const { cases, common } = useWords();
  const words = cases.filter;
  const choices = useChoices();
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

  const empty = (field: HTMLInputElement) => {
    search.cancel();
    field.value = "";
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event) || event.ctrlKey || event.altKey) return;
    if (event.key === "ArrowDown") onDown();
    else if (event.key === "Enter") {
      search.flush();
      onEnter(event.currentTarget.value.trim());
    } else {
      if (event.key === "Escape") empty(event.currentTarget);
      return; // Escape clears the rest of the filter too
    }
    event.preventDefault();
  };
  const named = (names: Record<string, string>, values = Object.keys(names)) =>
    values.map((value) => ({ value, label: names[value] ?? value }));
  const plain = (values: string[]) => values.map((value) => ({ value, label: value }));
  return (
    <search className={classes.filter} aria-label={words.label}>
      <div className={fieldClasses.condition} data-set={filter.text !== "" || undefined}>
        <label htmlFor="cases-text">{words.text}</label>
        <input
          id="cases-text"
          ref={input}
          type="text"
          defaultValue={filter.text}
          placeholder={words.textHint}
          autoComplete="off"
          spellCheck={false}
          aria-keyshortcuts="/ Control+F"
          // biome-ignore lint/a11y/noAutofocus: a list is opened to find something in it
          autoFocus={autoFocus}
          onChange={(event) => search(event.target.value.trim())}
          onKeyDown={onKeyDown}
        />
      </div>
      <FilterSelect
        label={words.state}
        value={filter.state}
        choices={named(common.state)}
        onChange={(state) => onChange({ state })}
      />
      <FilterSelect
        label={words.due}
        value={filter.due}
        choices={named(words.dues)}
        onChange={(due) => onChange({ due })}
      />
      <FilterSelect
        label={words.field}
        value={filter.field}
        choices={plain(choices.fields)}
        onChange={(field) => onChange({ field })}
      />
      <FilterSelect
        label={words.officer}
        value={filter.officer}
        choices={plain(choices.officers)}
        onChange={(officer) => onChange({ officer })}
      />
      <FilterSelect
        label={words.channel}
        value={filter.channel}
        choices={named(common.channel)}
        onChange={(channel) => onChange({ channel })}
      />
      <FilterDate label={words.from} value={filter.from} onChange={(from) => onChange({ from })} />
      <FilterDate label={words.to} value={filter.to} onChange={(to) => onChange({ to })} />
    </search>
  );
}
