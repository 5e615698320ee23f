import { useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";

// useProcedures gives every version of every procedure.
export const useProcedures = () =>
  useQuery({ queryKey: ["catalogue", "procedures"], queryFn: () => bridge.catalogue.Procedures() });
