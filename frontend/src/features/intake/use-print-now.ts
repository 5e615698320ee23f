import { useEffect, useRef } from "react";
import { bridge } from "@/bridge/bridge";

// usePrintNow prints once by itself when a printer is there for it. Where there is
// none the paper waits to be looked at: a viewer that opens for every case would be
// in the way.
export function usePrintNow(wanted: boolean, print: () => void): void {
  const latest = useRef(print);
  useEffect(() => {
    latest.current = print;
  });
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    bridge.papers
      .PrintStatus()
      .then(({ printer, none }) => {
        if (here && printer && !none) latest.current();
      })
      .catch(() => undefined); // the button is still there, and says why when it is pressed
    return () => {
      here = false;
    };
  }, [wanted]);
}
