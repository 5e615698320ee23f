import { hashKey, keepPreviousData, useQuery } from "@tanstack/react-query";
import { useCallback, useState } from "react";

const size = 400; // rows asked for at once; the program gives at most 500
const before = 150; // rows kept above what is looked at
const margin = 60; // rows left on either side when the next stretch is asked for

type List = { total: number; rows: unknown[] };

// useStretch keeps the part of a long list that is being looked at: feed its
// rows, first, total and onRange to a DataTable. Another key is another list and
// begins at its top; the first list may begin at a row.
export function useStretch<L extends List>(
  key: unknown[],
  load: (offset: number, limit: number) => Promise<L>,
  row = 0,
) {
  const hash = hashKey(key);
  const [at, setAt] = useState({ hash, first: around(row) });
  const first = at.hash === hash ? at.first : 0;
  const query = useQuery({
    queryKey: [...key, "stretch", first],
    queryFn: async () => ({ hash, first, list: await load(first, size) }),
    placeholderData: keepPreviousData,
  });
  const onRange = useCallback(
    (from: number, to: number) => {
      // The next stretch is asked for before the rows run out, and in steps, so
      // that scrolling back and forth over a border does not ask again and again.
      setAt((now) => {
        const start = now.hash === hash ? now.first : 0;
        const above = start === 0 || from >= start + margin;
        const next = above && to < start + size - margin ? start : around(from);
        return now.hash === hash && now.first === next ? now : { hash, first: next };
      });
    },
    [hash],
  );
  return {
    rows: (query.data?.list.rows ?? none) as L["rows"],
    first: query.data?.first ?? 0,
    total: query.data?.list.total ?? 0,
    list: query.data?.list,
    settled: query.data?.hash === hash && query.isSuccess, // what is shown belongs to this key
    loading: query.isPending,
    error: query.error,
    onRange,
  };
}

const around = (row: number): number => Math.max(0, Math.floor((row - before) / 50) * 50);

const none: never[] = [];
