import { useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";

// useYears gives the days off and make-up days, year by year.
export const useYears = () =>
  useQuery({ queryKey: ["catalogue", "years"], queryFn: () => bridge.catalogue.Years() });
