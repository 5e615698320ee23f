import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";

// usePreview works out number, due time, fee and doubts of what is typed so far.
export function usePreview(input: office.CaseInput | undefined) {
  return useQuery({
    queryKey: ["preview", input],
    queryFn: () => bridge.intake.Preview(input as office.CaseInput),
    enabled: input !== undefined,
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  });
}
