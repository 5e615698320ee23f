import type { ward } from "@/bridge/models";

// ActProps is what the form of an act is given.
export type ActProps = { item: ward.Feedback; onClose: () => void };
