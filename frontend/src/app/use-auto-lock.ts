import { useEffect } from "react";

const idle = 5 * 60_000;

// useAutoLock locks the desk when nobody has touched it for five minutes.
export function useAutoLock(lock: () => void, enabled: boolean): void {
  useEffect(() => {
    if (!enabled) return;
    let last = Date.now();
    const touched = () => {
      last = Date.now();
    };
    const signs = ["keydown", "pointerdown", "pointermove", "wheel"] as const;
    for (const sign of signs) window.addEventListener(sign, touched, { passive: true, capture: true });
    // Looking at the clock, rather than one long timer, survives a PC that slept.
    const timer = setInterval(() => Date.now() - last >= idle && lock(), 5_000);
    return () => {
      clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, touched, { capture: true });
    };
  }, [lock, enabled]);
}
