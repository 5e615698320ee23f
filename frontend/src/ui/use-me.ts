import { useSuspenseQuery } from "@tanstack/react-query";
import { meQuery } from "@/bridge/me";

// useMe gives the person at this desk; screens exist only when it is known.
export const useMe = () => useSuspenseQuery(meQuery).data;
