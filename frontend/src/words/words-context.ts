import { createContext } from "react";
import { vi, type Words } from "./vi";

// WordsContext carries the words of the language chosen at this desk.
export const WordsContext = createContext<Words>(vi);
