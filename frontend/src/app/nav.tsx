import { Link, useLocation } from "wouter";
import { Keys } from "@/ui/keys";
import { useShortcut } from "@/ui/use-shortcut";
import { useWords } from "@/words/use-words";
import classes from "./nav.module.css";
import type { screens } from "./screens";
import { useMyScreens } from "./use-my-screens";

// Nav is the left menu. Every line shows both keys that lead there.
export function Nav() {
  const words = useWords().shell.nav;
  const mine = useMyScreens();
  return (
    <nav className={classes.nav} aria-label={words.label}>
      {mine.map((screen) => (
        <NavLine key={screen.name} screen={screen} label={words[screen.name]} />
      ))}
    </nav>
  );
}

function NavLine({ screen, label }: { screen: (typeof screens)[number]; label: string }) {
  const [place, go] = useLocation();
  const open = () => go(screen.path);
  useShortcut(screen.keys, open);
  useShortcut(screen.alternative, open);
  const here = place === screen.path || place.startsWith(`${screen.path}/`);
  return (
    <Link
      href={screen.path}
      className={classes.line}
      aria-current={here ? "page" : undefined}
      aria-keyshortcuts={`${screen.keys} ${screen.alternative}`}
    >
      <Keys>{screen.keys}</Keys>
      <span className={classes.label}>{label}</span>
      <span className={classes.alternative}>{screen.alternative}</span>
    </Link>
  );
}
