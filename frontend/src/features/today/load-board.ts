import { useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";

// useBoard gives the numbers of the day.
export function useBoard() {
  return useQuery({ queryKey: ["today"], queryFn: () => bridge.today.Board() });
}
