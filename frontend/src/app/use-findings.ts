import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";
import { fold } from "@/words/fold";
import { useWords } from "@/words/use-words";
import { useMyScreens } from "./use-my-screens";

export type Finding = { text: string; detail: string; path: string };
export type FindingGroup = { title: string; findings: Finding[] };

// useFindings gives what the search field finds, commands first: they are here
// at once. Cases and procedures are asked for when the typing pauses.
export function useFindings(typed: string): { groups: FindingGroup[]; asking: boolean } {
  const words = useWords().shell;
  const mine = useMyScreens();
  const wanted = typed.trim();
  const [text] = useDebouncedValue(wanted, 120);
  const found = useQuery({
    queryKey: ["findings", text],
    queryFn: () => find(text),
    enabled: text !== "" && wanted !== "",
    placeholderData: keepPreviousData,
  });
  const commands = mine
    .filter((screen) => wanted && fold(words.nav[screen.name]).includes(fold(wanted)))
    .map((screen) => ({ text: words.nav[screen.name], detail: screen.keys, path: screen.path }));
  const groups = [
    { title: words.search.commands, findings: commands },
    { title: words.search.cases, findings: found.data?.cases ?? [] },
    { title: words.search.procedures, findings: found.data?.procedures ?? [] },
  ].filter((group) => group.findings.length > 0);
  return { groups, asking: found.isFetching || text !== wanted };
}

async function find(text: string): Promise<{ cases: Finding[]; procedures: Finding[] }> {
  const everything = { state: "", due: "", field: "", officer: "", channel: "", from: "", to: "" };
  const [cases, procedures] = await Promise.all([
    bridge.cases.List({ ...everything, text, offset: 0, limit: 7 }),
    bridge.intake.Procedures(text),
  ]);
  return {
    cases: cases.rows.map((row) => ({
      text: `${row.code} · ${row.applicant}`,
      detail: row.procedure,
      path: `/cases/${encodeURIComponent(row.id)}`,
    })),
    procedures: procedures.slice(0, 4).map((hit) => ({
      text: hit.procedure.name,
      detail: hit.procedure.code,
      path: `/intake/${encodeURIComponent(hit.procedure.code)}`,
    })),
  };
}
