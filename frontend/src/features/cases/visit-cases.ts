import { useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";

// useVisitCases gives the other cases that came in on the same visit: among those
// of the same person on that day, the ones that say so.
export function useVisitCases(one: ward.Case) {
  return useQuery({
    queryKey: ["cases", "visit", one.visit, one.id],
    queryFn: () => others(one),
    staleTime: Infinity, // a visit does not change
  });
}

async function others(one: ward.Case): Promise<ward.Case[]> {
  const day = one.receivedAt.slice(0, 10);
  const list = await bridge.cases.List({
    text: one.applicant.personalId || one.applicant.name,
    state: "",
    due: "",
    field: "",
    officer: "",
    channel: "",
    from: day,
    to: day,
    offset: 0,
    limit: 40,
  });
  const pages = await Promise.all(
    list.rows.filter((row) => row.id !== one.id).map((row) => bridge.cases.Open(row.id)),
  );
  return pages.map((page) => page.case).filter((other) => other.visit === one.visit);
}
