import { use } from "react";
import { WordsContext } from "./words-context";

// useWords gives the words of the language chosen at this desk.
export const useWords = () => use(WordsContext);
