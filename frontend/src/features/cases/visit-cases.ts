import { useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";

// useVisitCases gives the other cases that came in on the same visit.
export function useVisitCases(one: ward.Case) {
  return useQuery({ queryKey: ["cases", "list", "visit", one.visit, one.id], queryFn: () => others(one) });
}

const everything = { text: "", state: "", due: "", field: "", officer: "", channel: "", from: "", to: "" };
const mostVisit = 20; // cases of one visit

async function others({ id, visit }: ward.Case): Promise<ward.CaseRow[]> {
  const list = await bridge.cases.List({ ...everything, visit, offset: 0, limit: mostVisit });
  return list.rows.filter((row) => row.id !== id);
}
