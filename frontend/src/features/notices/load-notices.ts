import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";

// useNoticeMonth gives everything that the page of a month shows. The last month
// stays on screen until the next has come.
export const useNoticeMonth = (month: string) =>
  useQuery({
    queryKey: ["notices", month],
    queryFn: () => bridge.notices.Month(month),
    placeholderData: keepPreviousData,
  });
