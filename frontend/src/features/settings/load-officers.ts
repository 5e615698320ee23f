import { useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";

// useOfficers gives everyone who may or might sign in.
export const useOfficers = () =>
  useQuery({ queryKey: ["catalogue", "officers"], queryFn: () => bridge.catalogue.Officers() });
