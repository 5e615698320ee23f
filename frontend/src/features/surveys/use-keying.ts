import { useEffect, useMemo, useRef, useState } from "react";
import type { office } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import { KeyingDesk } from "./keying-desk";

// useKeying lays a sheet before the typist and gives what a key does to it.
export function useKeying(first: office.Seat, leave: () => void) {
  const words = useWords().shell.door;
  const [, draw] = useState(0);
  const away = useRef(leave);
  useEffect(() => {
    away.current = leave;
  });
  const desk = useMemo(
    () =>
      new KeyingDesk(
        first,
        () => draw((n) => n + 1),
        () => away.current(),
        words.unreachable,
      ),
    [first, words.unreachable],
  );
  return desk;
}
