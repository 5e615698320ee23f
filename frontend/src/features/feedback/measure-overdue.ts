import type { ward } from "@/bridge/models";
import { today } from "@/ui/today";

// measureOverdue says whether a measure should have been taken before today and was not.
export const measureOverdue = ({ taken, until }: ward.Measure): boolean => !taken && until < today();
