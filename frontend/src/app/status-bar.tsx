import { useRoute } from "wouter";
import { PrintStatus } from "@/features/printing/print-status";
import { useStatusLine } from "@/ui/status-line";
import { useMe } from "@/ui/use-me";
import { formatSeconds } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./status-bar.module.css";

// StatusBar tells which counter this is, when something was saved last, who is
// here, where papers go, and answers saved acts with one quiet line.
export function StatusBar() {
  const me = useMe();
  const words = useWords().shell;
  const line = useStatusLine();
  // Keying asks for no new time after each answer: it would cost the next key.
  const [keying] = useRoute("/surveys/key/:pile/:which");
  const saved = me.lastSaved ? words.status.saved(formatSeconds(me.lastSaved)) : words.status.notSaved;
  return (
    <footer className={classes.bar}>
      <span>{me.counter.name}</span>
      <span>{keying ? words.status.eachSaved : saved}</span>
      <span>
        {me.officer.name} ({words.roles[me.officer.role] ?? me.officer.role})
      </span>
      <span>{me.window ? words.status.window : words.status.browser}</span>
      <PrintStatus />
      <output className={classes.line} aria-live="polite">
        {line}
      </output>
      <span>{me.version}</span>
    </footer>
  );
}
