import { common } from "./vi/common";
import { intake } from "./vi/intake";
import { session } from "./vi/session";
import { shell } from "./vi/shell";

// vi holds every word on screen, in the first language.
export const vi = { common, intake, session, shell };

// Words is the shape that every language fills completely.
export type Words = typeof vi;
