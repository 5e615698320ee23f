import { useQueryClient } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";
import { meQuery } from "@/bridge/me";
import { say } from "@/ui/status-line";
import { useMe } from "@/ui/use-me";

// useLanguage gives the act of changing over to the other language.
export function useLanguage(): () => Promise<void> {
  const me = useMe();
  const client = useQueryClient();
  return async () => {
    const next = await bridge.session.SetLanguage(me.language === "en" ? "vi" : "en");
    say(""); // what was said last was said in the other language
    client.setQueryData(meQuery.queryKey, next);
    void client.invalidateQueries(); // sentences come from the program in the new language
  };
}
