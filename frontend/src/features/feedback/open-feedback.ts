import { useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";

// useFeedback gives everything about one opinion, by id or number.
export function useFeedback(key: string) {
  return useQuery({ queryKey: ["feedback", "page", key], queryFn: () => bridge.feedback.Open(key) });
}
