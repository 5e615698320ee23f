import type { ward } from "@/bridge/models";

// ActProps is what the form of an act is given; draft names what is typed in it and
// not saved yet.
export type ActProps = { item: ward.Feedback; draft: string; onClose: () => void };
