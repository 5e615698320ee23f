import { fillLists } from "./fill-lists";
import type { app } from "./models";

// knownMe is who is at this desk, when the program has written it into the
// page: the first screen then waits for no call.
export function knownMe(): app.Me | undefined {
  const written = document.getElementById("me")?.textContent;
  return written ? (fillLists(JSON.parse(written)) as app.Me) : undefined;
}
