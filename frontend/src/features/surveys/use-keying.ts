import { useEffect, useMemo, useRef } from "react";
import type { office } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import { KeyingDesk } from "./keying-desk";
import type { RemarkDraft } from "./remark-draft";

// useKeying lays a sheet before the typist.
export function useKeying(
  first: office.Seat,
  remark: RemarkDraft | undefined,
  leave: () => void,
): KeyingDesk {
  const words = useWords().shell.door;
  const away = useRef(leave);
  useEffect(() => {
    away.current = leave;
  });
  return useMemo(
    () => new KeyingDesk(first, () => away.current(), words.unreachable, remark),
    [first, remark, words.unreachable],
  );
}
