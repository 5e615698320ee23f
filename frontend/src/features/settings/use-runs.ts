import { useMe } from "@/ui/use-me";

// useRuns says whether this person runs the office: the screens offer to change
// it only then. The program decides again.
export const useRuns = () => useMe().officer.role === "ADMINISTRATOR";
