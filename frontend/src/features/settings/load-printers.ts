import { useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";

// usePrinters gives the printers of this computer, and usePrintSettings where each
// kind of paper is printed.
export const usePrinters = () =>
  useQuery({
    queryKey: ["printing", "printers"],
    queryFn: () => bridge.papers.Printers(),
    staleTime: 60_000,
  });

export const usePrintSettings = () =>
  useQuery({ queryKey: ["printing", "settings"], queryFn: () => bridge.papers.PrintSettings() });
