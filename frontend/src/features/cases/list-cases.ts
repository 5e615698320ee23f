import { bridge } from "@/bridge/bridge";
import type { ListFilter } from "@/ui/list-filter";
import { useStretch } from "@/ui/use-stretch";

// useCases gives the part of the list that is looked at, beginning at a row.
export function useCases({ month: _, ...filter }: ListFilter, row: number) {
  return useStretch(
    ["cases", "list", filter],
    (offset, limit) => bridge.cases.List({ ...filter, offset, limit }),
    row,
  );
}
