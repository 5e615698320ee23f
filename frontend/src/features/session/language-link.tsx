import { useQueryClient } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";
import { meQuery } from "@/bridge/me";
import { useAct } from "@/ui/use-act";
import { useMe } from "@/ui/use-me";
import { useWords } from "@/words/use-words";
import classes from "./session.module.css";

// LanguageLink changes the language of this desk before anybody has signed in.
export function LanguageLink() {
  const me = useMe();
  const words = useWords().shell.menu;
  const client = useQueryClient();
  const other = me.language === "en" ? "vi" : "en";
  const change = useAct(bridge.session.SetLanguage, (next) => client.setQueryData(meQuery.queryKey, next));
  return (
    <button type="button" className={classes.link} lang={other} onClick={() => change.run(other)}>
      {words.language}
    </button>
  );
}
