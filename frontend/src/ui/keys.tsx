import classes from "./keys.module.css";

// Keys shows a shortcut the way it is written on a button.
export function Keys({ children }: { children: string }) {
  return <kbd className={classes.keys}>{children.split("+").map(shown).join(" ")}</kbd>;
}

const names: Record<string, string> = {
  plus: "+",
  Escape: "Esc",
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
};
const shown = (key: string): string => names[key] ?? key;
