import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { meQuery } from "@/bridge/me";
import { en } from "@/words/en";
import { vi } from "@/words/vi";
import { WordsContext } from "@/words/words-context";

// WordsProvider gives the words of the language chosen at this desk.
export function WordsProvider({ children }: { children: ReactNode }) {
  const language = useQuery(meQuery).data?.language === "en" ? "en" : "vi";
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <WordsContext value={language === "en" ? en : vi}>{children}</WordsContext>;
}
