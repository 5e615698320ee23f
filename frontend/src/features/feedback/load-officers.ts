import { useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";

// useOfficers gives those who work at this office, for naming them and giving them
// work.
export function useOfficers() {
  const { data } = useQuery({
    queryKey: ["catalogue", "officers"],
    queryFn: () => bridge.catalogue.Officers(),
  });
  return data ?? none;
}

const none: never[] = [];
