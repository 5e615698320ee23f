import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { meQuery } from "@/bridge/me";
import type { app } from "@/bridge/models";
import { toAppError } from "@/bridge/to-app-error";

const gone = new Set(["access.not_signed_in", "access.locked", "access.inactive", "setup.needed"]);

// makeQueryClient gives the only copy of backend data on the screens. The
// program is on this machine: being offline must never hold a call back.
export function makeQueryClient(me?: app.Me): QueryClient {
  const onError = (thrown: Error): string => {
    // Somebody signed out, the desk was locked or the program restarted:
    // asking who is here puts the right screen up.
    const { code, key } = toAppError(thrown);
    if (gone.has(key) || key.startsWith("door."))
      void client.invalidateQueries({ queryKey: meQuery.queryKey });
    return code;
  };
  // Somebody else was first: what is on screen is old. Of acts only: a question
  // that is refused so would be asked again for ever.
  const onActError = (thrown: Error) => {
    if (onError(thrown) === "conflict") void client.invalidateQueries();
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: (error, query) => query.queryKey[0] !== "me" && onError(error) }),
    mutationCache: new MutationCache({ onError: onActError }),
    defaultOptions: {
      queries: { networkMode: "always", retry: false, refetchOnWindowFocus: false },
      mutations: { networkMode: "always" },
    },
  });
  if (me) client.setQueryData(meQuery.queryKey, me);
  return client;
}
