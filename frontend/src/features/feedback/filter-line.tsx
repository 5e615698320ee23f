import type { RefObject } from "react";
import type { FeedbackAddress } from "@/ui/feedback-path";
import { FilterDate } from "@/ui/filter-date";
import { FilterSelect } from "@/ui/filter-select";
import { FilterText } from "@/ui/filter-text";
import { useWords } from "@/words/use-words";
import { channels, classes as classNames, kinds, named } from "./choices";
import classes from "./feedback.module.css";

type Props = {
  filter: FeedbackAddress;
  input: RefObject<HTMLInputElement | null>;
  onChange: (change: Partial<FeedbackAddress>) => void;
  onDown: () => void; // to the table
};

// FilterLine narrows the list. Text is searched as it is typed, everything else
// takes effect when it is chosen.
export function FilterLine({ filter, input, onChange, onDown }: Props) {
  const { feedback } = useWords();
  const words = feedback.list;
  return (
    <search className={classes.filter} aria-label={words.filter}>
      <FilterText
        id="feedback-text"
        label={words.text}
        hint={words.textHint}
        value={filter.text}
        input={input}
        onChange={(text) => onChange({ text })}
        onEnter={onDown}
        onDown={onDown}
      />
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
