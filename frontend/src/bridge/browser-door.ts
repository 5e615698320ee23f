import { AppError } from "./app-error";

type Call = (...args: unknown[]) => Promise<unknown>;

// browserDoor looks like the window.go that the desktop window provides and
// sends every call to the program over HTTP, on the same origin.
export function browserDoor(): { app: Record<string, Record<string, Call>> } {
  const service = (name: string) =>
    new Proxy({} as Record<string, Call>, {
      get:
        (_, method: string) =>
        (...args: unknown[]) =>
          post(`/api/${name}/${method}`, args),
    });
  return { app: new Proxy({}, { get: (_, name: string) => service(name) }) };
}

async function post(path: string, body: unknown): Promise<unknown> {
  const response = await reach(path, body);
  const text = await response.text();
  if (response.ok) return text ? JSON.parse(text) : undefined;
  throw text || new AppError({ key: "door.answer", sentence: `${response.status} ${response.statusText}` });
}

async function reach(path: string, body: unknown): Promise<Response> {
  try {
    return await fetch(path, {
      method: "POST",
      credentials: "same-origin",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
  } catch {
    // The program was closed, or the machine is being shut down.
    throw new AppError({ code: "internal", key: "door.unreachable" });
  }
}
