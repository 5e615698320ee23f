import { common } from "./en/common";
import { intake } from "./en/intake";
import { session } from "./en/session";
import { shell } from "./en/shell";
import type { Words } from "./vi";

// en is the complete second language.
export const en: Words = { common, intake, session, shell };
