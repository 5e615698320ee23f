// The screens of the left menu. Where a system keeps a function key for itself,
// Alt and the digit do the same.
// The program decides what a role may do; here only that nobody is led to a
// screen where all would be refused.
export const screens = [
  { name: "today", path: "/today", keys: "F1", alternative: "Alt+1", not: ["SURVEY_STAFF"] },
  { name: "intake", path: "/intake", keys: "F2", alternative: "Alt+2", not: ["LEADER", "SURVEY_STAFF"] },
  { name: "cases", path: "/cases", keys: "F3", alternative: "Alt+3", not: ["SURVEY_STAFF"] },
  { name: "handover", path: "/handover", keys: "F4", alternative: "Alt+4", not: ["LEADER", "SURVEY_STAFF"] },
  { name: "surveys", path: "/surveys", keys: "F5", alternative: "Alt+5", not: [] },
  { name: "feedback", path: "/feedback", keys: "F6", alternative: "Alt+6", not: ["SURVEY_STAFF"] },
  { name: "month", path: "/month", keys: "F8", alternative: "Alt+8", not: ["SURVEY_STAFF"] },
  { name: "reports", path: "/reports", keys: "F9", alternative: "Alt+9", not: ["SURVEY_STAFF"] },
  { name: "settings", path: "/settings", keys: "F10", alternative: "Alt+0", not: [] },
] as const satisfies { not: string[]; [key: string]: unknown }[];
