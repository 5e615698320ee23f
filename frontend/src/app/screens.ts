// The screens of the left menu. Where a system keeps a function key for itself,
// Alt and the digit do the same.
export const screens = [
  { name: "intake", path: "/intake", keys: "F2", alternative: "Alt+2" },
  { name: "cases", path: "/cases", keys: "F3", alternative: "Alt+3" },
  { name: "handover", path: "/handover", keys: "F4", alternative: "Alt+4" },
  { name: "month", path: "/month", keys: "F8", alternative: "Alt+8" },
  { name: "settings", path: "/settings", keys: "F10", alternative: "Alt+0" },
] as const;
