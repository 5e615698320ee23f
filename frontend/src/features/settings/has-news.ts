import type { office } from "@/bridge/models";

// hasNews says whether a list that was read would change anything.
export const hasNews = ({ added, changed, days }: office.ImportReport): boolean =>
  added + changed + days.removed.length + days.moved.length > 0;
