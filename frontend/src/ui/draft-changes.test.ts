import { describe, expect, it } from "vitest";
import { changesOf } from "./draft-changes";
import { keptLines } from "./kept-lines";

describe("the changes in a form", () => {
  it("are what stands otherwise than at first, unticked and removed fields as empty", () => {
    expect(changesOf({ a: "1", b: "on", c: "x" }, { a: "2", c: "x", d: "new", e: "" })).toEqual({
      a: "2",
      b: "",
      d: "new",
    });
  });

  it("tell which lines it needs", () => {
    const kept = { "p.1.name": "", "p.1.count": "", "p.3.name": "Ảnh", "p.2.count": "4", "q.9.name": "x" };
    expect(keptLines([0, 1, 2], "p", kept)).toEqual([0, 2, 3]);
  });
});
