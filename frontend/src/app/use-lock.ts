import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { bridge } from "@/bridge/bridge";
import { meQuery } from "@/bridge/me";
import { finishBeforeLock } from "@/ui/before-lock";

// useLock gives the act of locking the desk. What is being typed is kept first,
// while the program still takes it.
export function useLock(): () => void {
  const client = useQueryClient();
  return useCallback(() => {
    void finishBeforeLock()
      .then(() => bridge.session.Lock())
      .then((me) => client.setQueryData(meQuery.queryKey, me));
  }, [client]);
}
