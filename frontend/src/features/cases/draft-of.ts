import type { ward } from "@/bridge/models";
import type { ActName } from "./case-act-list";

// draftOf names the draft of an act on a case.
export const draftOf = (one: ward.Case, act: ActName): string => `${one.id}/${act}`;
