import { useEffect, useRef } from "react";
import type { Scan } from "./scan-burst";
import type { ScanKind } from "./scan-kind";
import { addTaker } from "./scan-takers";

// useScan takes what a scanner types anywhere, as long as the component is
// mounted and enabled. take may leave a scan to others: it gives false.
export function useScan(kind: ScanKind, take: (scan: Scan) => boolean, enabled = true): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    if (!enabled) return;
    return addTaker({ kind, take: (scan) => latest.current(scan) });
  }, [kind, enabled]);
}
