import { createRoot, hydrateRoot } from "react-dom/client";
import { enter } from "@/bridge/enter";
import { knownMe } from "@/bridge/known-me";
import { App } from "./app";

// start puts the screens into an empty page, or takes over the login screen that
// stands in it, with all that was typed there meanwhile.
export async function start(root: HTMLElement): Promise<void> {
  await enter();
  const app = <App me={knownMe()} />;
  if (root.hasChildNodes()) hydrateRoot(root, app);
  else createRoot(root).render(app);
}
