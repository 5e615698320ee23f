import type { ward } from "@/bridge/models";

// MonthKey is what the screen shows: a month "2026-10" or a period of one's own.
export type MonthKey = { month: string; period?: ward.Period };
