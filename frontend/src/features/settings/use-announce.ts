import { useState } from "react";
import type { office } from "@/bridge/models";
import { useAct } from "@/ui/use-act";
import { useSaved } from "@/ui/use-saved";

type Call<T> = (value: T, apply: boolean) => Promise<office.DayPreview>;

// useAnnounce shows what an announcement moves before it is made: show asks, apply
// makes what was shown. told is the sentence for the status bar.
export function useAnnounce<T>(call: Call<T>, told: (value: T) => string, done: (moved: number) => void) {
  const saved = useSaved();
  const [shown, setShown] = useState<{ value: T; preview: office.DayPreview }>();
  const ask = useAct(
    ({ value }: { value: T; then?: () => void }) => call(value, false),
    (preview, { value, then }) => {
      setShown({ value, preview });
      then?.();
    },
  );
  const make = useAct(
    (value: T) => call(value, true),
    (preview, value) => {
      setShown(undefined);
      saved(told(value));
      done(preview.moved.length);
    },
  );
  return {
    shown,
    show: (value: T, then?: () => void) => ask.run({ value, then }),
    showing: ask.running,
    refusal: ask.refusal,
    apply: () => shown && make.run(shown.value),
    applying: make.running,
    applyRefusal: make.refusal,
    forget: ask.clear, // the refusal, when another form opens
    drop: () => {
      setShown(undefined);
      ask.clear();
      make.clear();
    },
  };
}
