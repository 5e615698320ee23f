import { createContext } from "react";

// LayerContext is the layer of shortcuts that a component lives in.
export const LayerContext = createContext(0);
