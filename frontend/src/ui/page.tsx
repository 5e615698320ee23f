import { type ReactNode, useEffect } from "react";
import { useWords } from "@/words/use-words";
import classes from "./page.module.css";

type Props = { title: string; actions?: ReactNode; children: ReactNode; fill?: boolean };

// Page is the frame of a screen: its title, what can be done on it, and the
// rest. With fill the content takes the height that is left and scrolls itself.
export function Page({ title, actions, children, fill }: Props) {
  const program = useWords().shell.program;
  useEffect(() => {
    document.title = `${title} · ${program}`;
  }, [title, program]);
  return (
    <div className={fill ? classes.fill : classes.page}>
      <header className={classes.head}>
        <h1>{title}</h1>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
