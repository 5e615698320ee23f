import type { ward } from "@/bridge/models";

// percentOf gives a share in whole percent, undefined of nothing.
export const percentOf = ({ count, of }: ward.Share): number | undefined =>
  of > 0 ? Math.round((100 * count) / of) : undefined;
