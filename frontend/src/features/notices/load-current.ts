import { useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";

// useCurrentMonth gives the reporting month of today, which begins at the office's
// cut-off day.
export function useCurrentMonth() {
  return useQuery({ queryKey: ["figures", "current"], queryFn: () => bridge.month.Current() });
}
