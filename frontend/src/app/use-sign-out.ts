import { useQueryClient } from "@tanstack/react-query";
import { useLocation } from "wouter";
import { bridge } from "@/bridge/bridge";
import { meQuery } from "@/bridge/me";
import { finishBeforeLock } from "@/ui/before-lock";
import { say } from "@/ui/status-line";

// useSignOut gives the act of leaving the desk to somebody else. What is being
// typed is kept first.
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  const [, go] = useLocation();
  return async () => {
    await finishBeforeLock();
    const next = await bridge.session.SignOut();
    // Whoever watches "me" must hear of it, so this one query stays: a watcher of
    // a query that was taken away hears nothing more.
    client.setQueryData(meQuery.queryKey, next);
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== meQuery.queryKey[0] });
    client.getMutationCache().clear();
    say("");
    go("/"); // whoever signs in next begins at the first screen
  };
}
