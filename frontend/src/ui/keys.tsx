import classes from "./keys.module.css";

// Keys shows a shortcut the way it is written on a button.
export function Keys({ children }: { children: string }) {
  return <kbd className={classes.keys}>{children.replaceAll("+", " ").replace("Escape", "Esc")}</kbd>;
}
