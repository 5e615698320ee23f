// feedbackCounts are the counts of a line of opinions by their names in the program.
export const feedbackCounts = [
  "carriedOver",
  "new",
  "answeredInTime",
  "answeredLate",
  "forwarded",
  "pendingInTime",
  "pendingOverdue",
  "published",
  "reopened",
] as const;

// lateCounts are those that nobody is proud of.
export const lateCounts: string[] = ["answeredLate", "pendingOverdue"];
