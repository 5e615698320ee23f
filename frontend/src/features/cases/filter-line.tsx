import type { RefObject } from "react";
import { FilterDate } from "@/ui/filter-date";
import { FilterSelect } from "@/ui/filter-select";
import { FilterText } from "@/ui/filter-text";
import type { ListFilter } from "@/ui/list-filter";
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

// FilterLine narrows the list. Text is searched as it is typed, everything else
// takes effect when it is chosen.
export function FilterLine({ filter, input, autoFocus, onChange, onEnter, onDown }: Props) {
  const { cases, common } = useWords();
  const words = cases.filter;
  const choices = useChoices();
  const named = (names: Record<string, string>, values = Object.keys(names)) =>
    values.map((value) => ({ value, label: names[value] ?? value }));
  const plain = (values: string[]) => values.map((value) => ({ value, label: value }));
  return (
    <search className={classes.filter} aria-label={words.label}>
      <FilterText
        id="cases-text"
        label={words.text}
        hint={words.textHint}
        value={filter.text}
        input={input}
        autoFocus={autoFocus}
        onChange={(text) => onChange({ text })}
        onEnter={onEnter}
        onDown={onDown}
      />
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
