import { numbers } from "@/features/today/numbers";
import { useWords } from "@/words/use-words";
import type { Finding } from "./use-findings";
import { useLanguage } from "./use-language";
import { useLock } from "./use-lock";
import { useMyScreens } from "./use-my-screens";
import { useSignOut } from "./use-sign-out";

type Command = { text: string; detail?: string } & ({ path: string } | { run: () => unknown });

// useCommands gives everything that can be done from anywhere: every screen and
// part of one that the person may work on, and the frequent acts.
export function useCommands(): Finding[] {
  const words = useWords();
  const { nav, commands, menu } = words.shell;
  const mine = useMyScreens();
  const lock = useLock();
  const signOut = useSignOut();
  const switchLanguage = useLanguage();
  const may = (name: string) => mine.some((screen) => screen.name === name);
  const all: Command[] = [
    ...(may("intake") ? [{ text: commands.newCase, detail: "F2", path: "/intake" }] : []),
    ...mine.map((screen) => ({ text: nav[screen.name], detail: screen.keys, path: screen.path })),
    ...(may("today") ? numbers : []).map(({ due }) => ({
      text: commands.today(words.today.of[due]),
      path: `/today/${due}`,
    })),
    ...(may("feedback") && may("intake")
      ? [{ text: words.feedback.command, detail: "F6 N", path: "/feedback/new" }]
      : []),
    ...(may("month") ? [{ text: words.notices.command, detail: "F8 Q", path: "/month/verify" }] : []),
    ...(may("cases") ? [{ text: commands.register, path: "/cases/register" }] : []),
    ...(may("intake") ? [{ text: words.caseImport.command, path: "/cases/import" }] : []),
    ...(may("reports")
      ? Object.entries(words.reports.kinds).map(([kind, name]) => ({
          text: words.reports.command(name),
          path: `/reports/${kind}`,
        }))
      : []),
    ...(may("today") ? [{ text: words.cash.command, detail: "F1 P", path: "/cash" }] : []),
    ...Object.entries(words.settings.parts).map(([part, name]) => ({
      text: commands.settings(name),
      path: `/settings/${part}`,
    })),
    { text: menu.lock, detail: "Ctrl L", run: lock },
    { text: menu.signOut, run: signOut },
    { text: menu.password, path: "/settings/password" },
    { text: commands.language, run: switchLanguage },
  ];
  return all.map((one) => ({
    key: `command ${one.text}`,
    text: one.text,
    detail: one.detail ?? "",
    path: "path" in one ? one.path : "",
    run: "run" in one ? () => void one.run() : undefined,
    command: true,
  }));
}
