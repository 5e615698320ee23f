import { common } from "./en/common";
import { session } from "./en/session";
import { shell } from "./en/shell";
import type { Words } from "./vi";

// en is the complete second language.
export const en: Words = { common, session, shell };
