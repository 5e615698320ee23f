import { queryOptions } from "@tanstack/react-query";
import { bridge } from "./bridge";

// meQuery is the person at this desk and the office around them.
export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: () => bridge.session.Me(),
  staleTime: Infinity,
});
