import { useLocation } from "wouter";
import { useMe } from "@/ui/use-me";
import { useShortcut } from "@/ui/use-shortcut";
import { useWords } from "@/words/use-words";
import { ErrorScreen } from "./error-screen";
import { Nav } from "./nav";
import { PersonMenu } from "./person-menu";
import { Routes } from "./routes";
import { Scans } from "./scans";
import { SearchBox } from "./search-box";
import classes from "./shell.module.css";
import { StatusBar } from "./status-bar";
import { useAutoLock } from "./use-auto-lock";
import { useLock } from "./use-lock";

// Shell is the frame around every screen: the menu, the search field, the
// person and the status bar.
export function Shell({ hidden }: { hidden: boolean }) {
  const me = useMe();
  const words = useWords().shell;
  const [place] = useLocation();
  const lock = useLock();
  useShortcut("Ctrl+L", lock, !hidden);
  useAutoLock(lock, !hidden);
  return (
    <div className={classes.shell} data-hidden={hidden || undefined} inert={hidden}>
      <Scans enabled={!hidden} />
      <button type="button" className={classes.skip} onClick={toMain}>
        {words.skip}
      </button>
      <header className={classes.top}>
        <p className={classes.office}>
          <strong>{words.program}</strong>
          <span title={me.oneStop}>{me.oneStop}</span>
        </p>
        <SearchBox />
        <PersonMenu onLock={lock} />
      </header>
      <Nav />
      <main id="main" className={classes.main} tabIndex={-1}>
        <ErrorScreen place={place}>
          <Routes />
        </ErrorScreen>
      </main>
      <StatusBar />
    </div>
  );
}

// The address holds the screen, so this cannot be a link to #main.
function toMain(): void {
  document.getElementById("main")?.focus();
}
