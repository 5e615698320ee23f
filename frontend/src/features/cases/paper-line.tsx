import type { ward } from "@/bridge/models";
import { isComposing } from "@/ui/is-composing";
import { useFieldError } from "@/ui/use-field-error";
import { useWords } from "@/words/use-words";
import classes from "./cases.module.css";

type Props = {
  prefix: string;
  line: number;
  paper?: ward.Paper;
  autoFocus?: boolean; // at the count
  onRemove: () => void;
};

// PaperLine is one paper of a case, to be corrected.
export function PaperLine({ prefix, line, paper, autoFocus, onRemove }: Props) {
  const { correct: words, page } = useWords().cases;
  const at = (field: string) => `${prefix}.${line}.${field}`;
  const bad = [useFieldError(at("name")), useFieldError(at("originals"))].filter(Boolean).join(" ");
  const what = paper?.name || words.paper;
  const count = (field: "originals" | "copies") => (
    <input
      name={at(field)}
      className={classes.count}
      aria-label={`${page[field]}: ${what}`}
      defaultValue={paper?.[field] || ""}
      inputMode="numeric"
      autoComplete="off"
      // biome-ignore lint/a11y/noAutofocus: what was asked for is there to be counted
      autoFocus={autoFocus && field === "originals"}
      onKeyDown={(event) => {
        if (event.key !== " " || isComposing(event)) return;
        event.preventDefault();
        event.currentTarget.value = "1";
      }}
    />
  );
  return (
    <tr>
      <td>
        <input
          name={at("name")}
          className={classes.paperName}
          aria-label={words.paper}
          defaultValue={paper?.name}
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: a line just added is there to be named
          autoFocus={!paper}
        />
        {bad && <p className={classes.bad}>{bad}</p>}
      </td>
      <td>{count("originals")}</td>
      <td>{count("copies")}</td>
      <td>
        <button
          type="button"
          className={classes.remove}
          aria-label={words.removePaper(what)}
          onClick={onRemove}
        >
          {words.remove}
        </button>
      </td>
    </tr>
  );
}
