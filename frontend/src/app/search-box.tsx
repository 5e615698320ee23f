import { useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { isComposing } from "@/ui/is-composing";
import { moveRow } from "@/ui/move-row";
import { useShortcut } from "@/ui/use-shortcut";
import { useWords } from "@/words/use-words";
import classes from "./search-box.module.css";
import { type Finding, useFindings } from "./use-findings";
import { useHeldFocus } from "./use-held-focus";

// SearchBox finds people, cases, procedures and commands from anywhere. The arrows
// choose, Enter goes there, Escape gives the focus back.
export function SearchBox() {
  const words = useWords().shell.search;
  const [, go] = useLocation();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState(0);
  const [hasty, setHasty] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const before = useRef<HTMLElement | null>(null);
  const { groups, asking } = useFindings(text);
  const all = groups.flatMap((group) => group.findings);
  const open = text.trim() !== "";
  const holds = useHeldFocus(input);

  useShortcut("Ctrl+K", () => {
    before.current = document.activeElement as HTMLElement | null;
    input.current?.focus();
    input.current?.select();
  });
  const type = (value: string) => {
    setText(value);
    setChosen(0);
    setHasty(false);
  };
  const take = (finding: Finding) => {
    type("");
    if (input.current) input.current.value = "";
    document.getElementById("main")?.focus();
    if (finding.run) finding.run();
    else go(finding.path);
  };
  // Enter came before the answer to this very text: its first finding is meant.
  useEffect(() => {
    if (!hasty || asking) return;
    setHasty(false);
    if (all[0]) take(all[0]);
  });
  const onKeyDown = (event: React.KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return;
    const moved = /^Arrow(Up|Down)$/.test(event.key) ? moveRow(event.key, chosen, all.length, 1) : undefined;
    if (moved !== undefined) setChosen(moved);
    else if (event.key === "Enter" && all[chosen] && (!asking || all[chosen].command)) take(all[chosen]);
    else if (event.key === "Enter" && open) setHasty(asking);
    else if (event.key === "Escape") {
      type("");
      event.currentTarget.value = "";
      before.current?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <search
      className={classes.box}
      onBlur={(e) => !e.currentTarget.contains(e.relatedTarget) && !holds() && type("")}
    >
      <input
        ref={input}
        type="text"
        role="combobox"
        className={classes.input}
        aria-label={words.label}
        aria-expanded={open}
        aria-controls="search-findings"
        aria-activedescendant={open && all[chosen] ? `finding-${chosen}` : undefined}
        aria-keyshortcuts="Control+K"
        autoComplete="off"
        spellCheck={false}
        placeholder={words.placeholder}
        onChange={(event) => type(event.target.value)}
        onFocus={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <span className={classes.keys} aria-hidden="true">
        Ctrl K
      </span>
      <div
        id="search-findings"
        role="listbox"
        aria-label={words.label}
        className={classes.list}
        hidden={!open}
      >
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: options stand in groups of a listbox
          <div key={group.title} role="group" aria-label={group.title}>
            <p className={classes.title} aria-hidden="true">
              {group.title}
            </p>
            {group.findings.map((finding) => {
              const at = all.indexOf(finding);
              return (
                // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus
                // biome-ignore lint/a11y/useKeyWithClickEvents: the input handles the keys
                <div
                  key={finding.key}
                  id={`finding-${at}`}
                  role="option"
                  aria-selected={at === chosen}
                  className={classes.finding}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => take(finding)}
                >
                  <span>{finding.text}</span>
                  <span className={classes.detail}>{finding.detail}</span>
                </div>
              );
            })}
          </div>
        ))}
        {all.length === 0 && <p className={classes.nothing}>{asking ? words.searching : words.nothing}</p>}
      </div>
    </search>
  );
}
