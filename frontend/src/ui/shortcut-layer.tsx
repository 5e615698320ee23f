import { type ReactNode, useLayoutEffect, useState } from "react";
import { LayerContext } from "./layer-context";
import { raiseLayer } from "./shortcuts";

// ShortcutLayer silences all shortcuts outside its children while it is mounted.
export function ShortcutLayer({ children }: { children: ReactNode }) {
  const [layer, setLayer] = useState<number>();
  useLayoutEffect(() => {
    const [raised, lower] = raiseLayer();
    setLayer(raised);
    return () => void lower();
  }, []);
  return layer === undefined ? null : <LayerContext value={layer}>{children}</LayerContext>;
}
