import { useEffect, useRef } from "react";

const waiting = new Set<() => Promise<unknown>>();

// finishBeforeLock lets everything that still has to be kept be kept, before
// the desk is locked or left and the program refuses it.
export async function finishBeforeLock(): Promise<void> {
  await Promise.allSettled([...waiting].map((finish) => finish()));
}

// useBeforeLock registers what has to be done before the desk is locked.
export function useBeforeLock(finish: () => Promise<unknown>): void {
  const latest = useRef(finish);
  useEffect(() => {
    latest.current = finish;
  });
  useEffect(() => {
    const call = () => latest.current();
    waiting.add(call);
    return () => void waiting.delete(call);
  }, []);
}
