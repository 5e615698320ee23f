import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AppError } from "./app-error";
import { bridge } from "./bridge";
import { enter } from "./enter";
import { fakeDoor } from "./fake-door";
import { listMembers } from "./fill-lists";

const models = readFileSync("src/wailsjs/go/models.ts", "utf8");

describe("bridge", () => {
  it("knows every list of the generated models", () => {
    const lists = [...models.matchAll(/(\w+)\??: \w[\w.]*\[\];/g)].map((m) => m[1]);
    expect(new Set(lists)).toEqual(listMembers);
  });

  it("turns null lists into empty ones and leaves optional members alone", async () => {
    fakeDoor({
      Cases: { Open: () => ({ can: null, history: null, case: { papers: null, handover: null } }) },
      Intake: { Visits: () => null },
    });
    const page = await bridge.cases.Open("1");
    expect(page.can).toEqual([]);
    expect(page.case.papers).toEqual([]);
    expect(page.case.handover).toBeNull();
    expect(await bridge.intake.Visits("lan")).toEqual([]);
  });

  it("leaves one missing thing null whose name is a list elsewhere", async () => {
    fakeDoor({
      Feedback: {
        Open: () => ({ item: { public: null, published: null, measures: null } }),
      },
    });
    const page = await bridge.feedback.Open("1");
    expect(page.item.public).toBeNull();
    expect(page.item.measures).toEqual([]);
  });

  it("rejects with the wire error, whether it comes as an object or as text", async () => {
    const wire = {
      code: "invalid",
      key: "person.name_missing",
      field: "applicant.name",
      sentence: "Chưa có họ tên.",
      fields: [{ field: "applicant.name", key: "person.name_missing", sentence: "Chưa có họ tên." }],
    };
    for (const thrown of [wire, JSON.stringify(wire), new Error(JSON.stringify(wire))]) {
      fakeDoor({
        Session: {
          Me: () => {
            throw thrown;
          },
        },
      });
      const error = await bridge.session.Me().catch((e: unknown) => e);
      expect(error).toBeInstanceOf(AppError);
      expect(error).toMatchObject(wire);
    }
  });

  it("makes a field of an error that names only itself", () => {
    const error = new AppError({ code: "invalid", key: "k", field: "login", sentence: "Sai." });
    expect(error.fields).toEqual([{ field: "login", key: "k", sentence: "Sai." }]);
    expect(new AppError({ code: "conflict", key: "k", sentence: "Đã trả." }).fields).toEqual([]);
  });

  it("keeps what is no wire error as an internal fault with its text", async () => {
    fakeDoor({
      Session: {
        Me: () => {
          throw new Error("panic: index out of range");
        },
      },
    });
    await expect(bridge.session.Me()).rejects.toMatchObject({
      code: "internal",
      sentence: "panic: index out of range",
    });
  });
});

describe("browser door", () => {
  beforeEach(() => {
    delete (window as unknown as { go?: unknown }).go;
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  const respond = (status: number, body: unknown) =>
    vi.fn(async (_path: string, _init?: RequestInit) => new Response(JSON.stringify(body), { status }));

  it("exchanges the start token for a cookie and takes it out of the address", async () => {
    const fetch = respond(200, {});
    vi.stubGlobal("fetch", fetch);
    window.location.hash = "#token=a%2Bb";
    await enter();
    expect(fetch.mock.calls[0]?.[0]).toBe("/api/enter");
    expect(fetch.mock.calls[0]?.[1]?.body).toBe('{"token":"a+b"}');
    expect(window.location.hash).toBe("");
  });

  it("posts the arguments as an array and gives the answer", async () => {
    const fetch = respond(200, [{ code: "1" }]);
    vi.stubGlobal("fetch", fetch);
    await enter();
    expect(await bridge.intake.SetFavourite(1, "2.000815")).toEqual([{ code: "1" }]);
    expect(fetch.mock.calls[0]?.[0]).toBe("/api/Intake/SetFavourite");
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ method: "POST", body: '[1,"2.000815"]' });
  });

  it("rejects with the wire error of a refused call", async () => {
    vi.stubGlobal("fetch", respond(401, { code: "forbidden", key: "door.no_token", sentence: "" }));
    await enter();
    await expect(bridge.session.Me()).rejects.toMatchObject({ code: "forbidden", key: "door.no_token" });
  });

  it("says so when the program does not answer", async () => {
    vi.stubGlobal(
      "fetch",
      vi.fn(async () => Promise.reject(new TypeError("Failed to fetch"))),
    );
    await enter();
    await expect(bridge.session.Me()).rejects.toMatchObject({ key: "door.unreachable" });
  });

  it("leaves the interface of the desktop window alone", async () => {
    fakeDoor({ Session: { Me: () => ({ window: true }) } });
    const before = (window as unknown as { go: unknown }).go;
    await enter();
    expect((window as unknown as { go: unknown }).go).toBe(before);
  });
});
