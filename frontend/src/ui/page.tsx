import { type ReactNode, useEffect, useRef } from "react";
import { useWords } from "@/words/use-words";
import classes from "./page.module.css";

type Props = {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
  fill?: boolean;
  focusTitle?: boolean;
};

// Page is the frame of a screen: its title, what can be done on it, and the
// rest. With fill the content takes the height that is left and scrolls itself.
// With focusTitle the title takes the focus that the last screen left nowhere.
export function Page({ title, actions, children, fill, focusTitle }: Props) {
  const program = useWords().shell.program;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const nowhere = !document.activeElement || document.activeElement === document.body;
    if (focusTitle && nowhere) heading.current?.focus();
  }, [focusTitle]);
  useEffect(() => {
    document.title = `${title} · ${program}`;
  }, [title, program]);
  return (
    <div className={fill ? classes.fill : classes.page}>
      <header className={classes.head}>
        <h1 ref={heading} tabIndex={focusTitle ? -1 : undefined}>
          {title}
        </h1>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
