import type { office } from "@/bridge/models";

type To = (board: office.NoticeBoard) => string;

const before = (month: string): string =>
  month.endsWith("-01")
    ? `${Number(month.slice(0, 4)) - 1}-12`
    : `${month.slice(0, 5)}${String(Number(month.slice(5)) - 1).padStart(2, "0")}`;

// noticePaths are where the numbers about notices lead: the month, and the step at
// which the work goes on. What may be taken down was posted a month earlier.
export const noticePaths = {
  moved: ({ movedIn, month }) => `/month/${movedIn[0] ?? month}/post`,
  late: ({ month, toPost }) => `/month/${month}${toPost > 0 ? "/post" : ""}`,
  toReview: ({ month }) => `/month/${month}/review`,
  returned: ({ month }) => `/month/${month}/review`,
  toPost: ({ month }) => `/month/${month}/post`,
  takeDown: ({ month }) => `/month/${before(month)}/post`,
  toClose: ({ month }) => `/month/${month}`,
} satisfies Record<string, To>;
