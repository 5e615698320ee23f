import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { bridge } from "@/bridge/bridge";

const again = 30_000; // ms

// useNoticeMonth gives everything that the page of a month shows. The last month
// stays on screen until the next has come. What others do shows by itself after a while.
export const useNoticeMonth = (month: string) =>
  useQuery({
    queryKey: ["notices", month],
    queryFn: () => bridge.notices.Month(month),
    placeholderData: keepPreviousData,
    refetchInterval: again,
  });

const fresh = 1_000; // ms

// useFreshMonth asks again when another step is opened: two people work on a month,
// each at a desk.
export function useFreshMonth(month: string, place: string) {
  const client = useQueryClient();
  useEffect(() => {
    const queryKey = ["notices", month];
    const asked = client.getQueryState(queryKey)?.dataUpdatedAt ?? 0;
    if (place && asked > 0 && Date.now() - asked > fresh) void client.invalidateQueries({ queryKey });
  }, [client, month, place]);
}
