import { useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";

// useOffice gives the office as set up.
export const useOffice = () =>
  useQuery({ queryKey: ["catalogue", "office"], queryFn: () => bridge.catalogue.Office() });
