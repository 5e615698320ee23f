import type { Scan } from "@/ui/scan-burst";

// A card that was scanned while no form stood there to take it: over the receipt
// of the case before. The next form takes it.
let card: Scan | undefined;

export const waitingCard = {
  put: (scan: Scan): void => {
    card = scan;
  },
  take: (): Scan | undefined => {
    const taken = card;
    card = undefined;
    return taken;
  },
};
