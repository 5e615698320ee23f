import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useCallback, useState } from "react";

const size = 200; // rows asked for at once; the program gives at most 500

type List<Row> = { total: number; rows: Row[] };

// useStretch keeps the part of a long list that is being looked at: feed its
// rows, first, total and onRange to a DataTable.
export function useStretch<Row>(key: unknown[], load: (offset: number, limit: number) => Promise<List<Row>>) {
  const [first, setFirst] = useState(0);
  const query = useQuery({
    queryKey: [...key, "stretch", first],
    queryFn: async () => ({ first, ...(await load(first, size)) }),
    placeholderData: keepPreviousData,
  });
  const onRange = useCallback((from: number, to: number) => {
    // Half a stretch of room on both sides, in steps, so that scrolling back
    // and forth over a border does not ask again and again.
    setFirst((now) => {
      const fits = from >= now && to < now + size;
      return fits ? now : Math.max(0, Math.floor((from - size / 2) / (size / 4)) * (size / 4));
    });
  }, []);
  return {
    rows: query.data?.rows ?? (none as Row[]),
    first: query.data?.first ?? 0,
    total: query.data?.total ?? 0,
    loading: query.isPending,
    error: query.error,
    onRange,
  };
}

const none: never[] = [];
