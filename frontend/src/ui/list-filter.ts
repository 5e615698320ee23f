import type { ward } from "@/bridge/models";

// ListFilter is what the list of cases is narrowed by; month is the month that
// a figure was chosen in, for showing it and for going back there.
export type ListFilter = Omit<ward.CaseFilter, "offset" | "limit"> & { month?: string };
