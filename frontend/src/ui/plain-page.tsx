import { type ReactNode, useEffect } from "react";
import { useWords } from "@/words/use-words";
import classes from "./plain-page.module.css";

// PlainPage is a page on its own, without the frame: login, lock, way in.
export function PlainPage({ title, children, wide }: { title: string; children: ReactNode; wide?: boolean }) {
  const program = useWords().shell.program;
  useEffect(() => {
    document.title = `${title} · ${program}`;
  }, [title, program]);
  return (
    <main className={classes.page}>
      <div className={wide ? classes.wide : classes.box}>
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  );
}
