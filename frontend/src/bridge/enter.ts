import { browserDoor } from "./browser-door";

// enter makes the interface reachable. The desktop window has brought its own
// window.go; a browser gets a proxy, after the start token in the address has
// been exchanged for a cookie and taken out of the address and the history.
export async function enter(): Promise<void> {
  const host = window as unknown as { go?: { app?: unknown } };
  if (host.go?.app) return;
  host.go = browserDoor();
  const token = /^#token=(.+)$/.exec(window.location.hash)?.[1];
  if (!token) return;
  window.history.replaceState(null, "", window.location.pathname);
  // A stale token is not told here: the first call then says "door.no_token".
  await fetch("/api/enter", {
    method: "POST",
    credentials: "same-origin",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ token: decodeURIComponent(token) }),
  }).catch(() => undefined);
}
