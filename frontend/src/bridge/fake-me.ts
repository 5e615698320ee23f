import type { app } from "./models";

// fakeMe is a clerk at counter A, signed in, for tests.
export function fakeMe(change: Partial<app.Me> = {}): app.Me {
  return {
    needsSetUp: false,
    signedIn: true,
    locked: false,
    officer: { id: "o1", login: "lan", name: "Chị Lan", title: "", role: "CLERK", active: true },
    counter: { origin: "k1", letter: "A", name: "Quầy A" },
    oneStop: "Trung tâm Phục vụ hành chính công phường Mẫu",
    committee: "Ủy ban nhân dân phường Mẫu",
    language: "vi",
    now: "2026-11-23T08:30:00+07:00",
    lastSaved: "",
    window: false,
    version: "0.1.0",
    ...change,
  };
}
