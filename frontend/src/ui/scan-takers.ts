import type { Scan } from "./scan-burst";
import type { ScanKind } from "./scan-kind";

// A taker does something with a scan, or leaves it to the one before it.
type Taker = { kind: ScanKind; take: (scan: Scan) => boolean };

const takers: Taker[] = [];

// addTaker adds a taker; the newest is asked first.
export function addTaker(taker: Taker): () => void {
  takers.push(taker);
  return () => void takers.splice(takers.indexOf(taker), 1);
}

// give hands a scan to the first who takes it.
export const give = (scan: Scan): boolean =>
  [...takers].reverse().some((taker) => taker.kind === scan.kind && taker.take(scan));
