import { use, useEffect, useRef } from "react";
import { LayerContext } from "./layer-context";
import { register } from "./shortcuts";

// useShortcut runs the newest run when the keys are pressed, as long as the
// component is mounted and enabled.
export function useShortcut(keys: string | undefined, run: () => void, enabled = true): void {
  const layer = use(LayerContext);
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (!keys || !enabled) return;
    return register({ keys, layer, run: () => latest.current() });
  }, [keys, layer, enabled]);
}
