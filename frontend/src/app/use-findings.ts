import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";
import { casesPath } from "@/ui/cases-path";
import { fold } from "@/words/fold";
import { useWords } from "@/words/use-words";
import { useCommands } from "./use-commands";
import { useMyScreens } from "./use-my-screens";

// A finding leads somewhere, or does something.
export type Finding = {
  key: string;
  text: string;
  detail: string;
  path: string;
  run?: () => void;
  command?: boolean;
};
export type FindingGroup = { title: string; findings: Finding[] };

const mostCommands = 5;

// useFindings gives what the search field finds, commands first: they are here
// at once. People, cases, opinions and procedures are asked for when the typing pauses.
export function useFindings(typed: string): { groups: FindingGroup[]; asking: boolean } {
  const words = useWords().shell.search;
  const may = useMyScreens().map((screen): string => screen.name);
  const wanted = typed.trim();
  const [text] = useDebouncedValue(wanted, 120);
  const cases = may.includes("cases");
  const opinions = may.includes("feedback");
  const receives = may.includes("intake");
  const found = useQuery({
    queryKey: ["findings", text, receives, opinions],
    queryFn: () => find(text, receives, opinions),
    enabled: cases && text !== "" && wanted !== "",
    placeholderData: keepPreviousData,
  });
  const commands = useCommands().filter((one) => wanted && isCalled(one.text, wanted));
  const groups = [
    { title: words.commands, findings: commands.slice(0, mostCommands) },
    { title: words.people, findings: found.data?.people ?? [] },
    { title: words.cases, findings: found.data?.cases ?? [] },
    { title: words.opinions, findings: found.data?.opinions ?? [] },
    { title: words.procedures, findings: found.data?.procedures ?? [] },
  ].filter((group) => group.findings.length > 0);
  return { groups, asking: cases && (found.isFetching || text !== wanted) };
}

// isCalled says whether every word typed begins a word of the name.
function isCalled(name: string, typed: string): boolean {
  const have = ` ${fold(name)}`;
  return fold(typed)
    .split(/\s+/)
    .every((word) => have.includes(` ${word}`));
}

async function find(
  text: string,
  receives: boolean,
  hears: boolean,
): Promise<Record<"people" | "cases" | "opinions" | "procedures", Finding[]>> {
  const everything = { state: "", due: "", field: "", officer: "", channel: "", from: "", to: "" };
  const [people, cases, opinions, procedures] = await Promise.all([
    bridge.cases.People(text),
    bridge.cases.List({ ...everything, text, offset: 0, limit: 7 }),
    hears ? bridge.feedback.List({ text, limit: 4 }) : undefined,
    receives ? bridge.intake.Procedures(text) : [],
  ]);
  return {
    people: people.map((one) => ({
      key: `person ${one.find} ${one.phone}`,
      text: one.name,
      detail: [one.personalId, one.phone].filter(Boolean).join(" · "),
      path: casesPath({ text: one.find }),
    })),
    cases: cases.rows.map((row) => ({
      key: `case ${row.id}`,
      text: `${row.code} · ${row.applicant}`,
      detail: row.procedure,
      path: `/cases/${encodeURIComponent(row.id)}`,
    })),
    opinions: (opinions?.rows ?? []).map((row) => ({
      key: `opinion ${row.id}`,
      text: [row.code, row.subject].filter(Boolean).join(" · "), // none to whom it names, yet
      detail: row.sender,
      path: `/feedback/${encodeURIComponent(row.id)}`,
    })),
    procedures: procedures.slice(0, 4).map((hit) => ({
      key: `procedure ${hit.procedure.code}`,
      text: hit.procedure.name,
      detail: hit.procedure.code,
      path: `/intake/${encodeURIComponent(hit.procedure.code)}`,
    })),
  };
}
