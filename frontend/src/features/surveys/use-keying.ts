import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import type { office } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import { KeyingDesk } from "./keying-desk";

// useKeying lays a sheet before the typist, and draws again what a key changes.
export function useKeying(first: office.Seat, leave: () => void): KeyingDesk {
  const words = useWords().shell.door;
  const away = useRef(leave);
  useEffect(() => {
    away.current = leave;
  });
  const desk = useMemo(
    () => new KeyingDesk(first, () => away.current(), words.unreachable),
    [first, words.unreachable],
  );
  useSyncExternalStore(desk.subscribe, () => desk.version);
  return desk;
}
