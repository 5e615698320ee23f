import type { ward } from "@/bridge/models";
import { ChosenRows } from "@/ui/chosen-rows";

// chosenCases are the cases that are chosen for a batch.
export const chosenCases = new ChosenRows<ward.CaseRow>();
