import { afterAll, beforeAll, expect, it } from "vitest";
import { type FakeCups, fakeCups } from "./fake-cups";
import { Hands, type Work } from "./keystrokes";
import { login } from "./login";
import { sample } from "./sample";
import { samplePeople } from "./sample-people";
import type { Running } from "./start";
import { workingDayAfter } from "./working-day";

// What the commonest work takes of a clerk's hands, from the first key to the paper
// at the printer. Prints a table.

let run: Running;
let cups: FakeCups;
let hands: Hands;
const table: Work[] = [];

const ask = <T>(call: string, ...args: unknown[]): Promise<T> =>
  run.page.evaluate(
    async ([path, body]) => {
      const answer = await fetch(`/api/${path}`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: body as string,
      });
      if (!answer.ok) throw new Error(await answer.text());
      const text = await answer.text();
      return text ? JSON.parse(text) : undefined;
    },
    [call, JSON.stringify(args)],
  ) as Promise<T>;

type Row = { id: string; code: string; applicant: string };
const list = async (filter: Record<string, unknown>) =>
  (await ask<{ rows: Row[] }>("Cases/List", { limit: 300, offset: 0, ...filter })).rows;
const focusIs = (name: string) =>
  run.page.waitForFunction((wanted) => document.activeElement?.getAttribute("name") === wanted, name);
const shows = (text: string) =>
  run.page.waitForFunction((t) => document.querySelector("main")?.textContent?.includes(t), text);
const came = (papers: number) => expect.poll(() => cups.asked().length).toBe(papers);

beforeAll(async () => {
  cups = await fakeCups();
  cups.printers.push({ name: "HP", trays: ["auto"] });
  run = await sample(cups.env);
  await login(run.page, samplePeople.clerk);
  hands = new Hands(run.page);
  // Chosen once by whoever works here: the printer, and the procedure on key 1.
  for (const kind of ["receipt", "supplement", "apology", "handover"])
    await ask("Papers/SetPrinter", { kind, printer: "HP", tray: "", copies: 1, layout: "" });
  await ask("Intake/SetFavourite", 1, "2.000815");
  await run.page.reload();
  await run.page.waitForSelector("nav");
});
afterAll(async () => {
  console.table(table);
  await run?.stop();
  await cups?.stop();
});

// The last four digits of somebody known to this office, and of nobody else.
async function knownTail(): Promise<{ tail: string; name: string }> {
  for (const row of await list({ text: "Chứng thực bản sao" })) {
    const { case: one } = await ask<{ case: { applicant: { name: string; personalId: string } } }>(
      "Cases/Open",
      row.id,
    );
    const tail = one.applicant.personalId.slice(-4);
    if (tail.length === 4 && (await ask<unknown[]>("Intake/Visits", tail)).length === 1)
      return { tail, name: one.applicant.name };
  }
  throw new Error("nobody is known by four digits");
}

it("takes a plain certification in for a known person with at most 12 keys", async () => {
  const { tail, name } = await knownTail();
  hands.begin();
  await hands.press("F2");
  await focusIs("card");
  await hands.type(tail); // as the person says them, or as they stand on the card
  await hands.press("Enter");
  await focusIs("procedureCode");
  await hands.type("1");
  await hands.press("Enter");
  await focusIs("papers.0.originals");
  await hands.press("Alt+a", "Control+Enter");
  await came(1);
  const work = hands.done("tiếp nhận chứng thực, người đã từng đến");
  table.push(work);
  expect(cups.text(1)).toContain(name.split(" ").at(-1));
  expect(cups.text(1)).toContain("GIẤY TIẾP NHẬN");
  expect(work.scans).toBe(0);
  expect(work.keys).toBeLessThanOrEqual(12);
  const [row] = await list({ text: "Chứng thực bản sao" });
  const { case: one } = await ask<{ case: { fee: number; papers: unknown[]; procedure: { code: string } } }>(
    "Cases/Open",
    row?.id,
  );
  expect(one.procedure.code).toBe("2.000815");
  expect(one.fee).toBe(2000); // by the rule, though it was saved at once
  expect(one.papers.length).toBeGreaterThan(0);
});

it("takes the next one of the same procedure", async () => {
  const { tail } = await knownTail();
  hands.begin();
  await hands.press("Alt+t");
  await focusIs("card");
  await hands.type(tail);
  await hands.press("Enter");
  await focusIs("papers.0.originals");
  await hands.press("Control+Enter");
  await came(2);
  const work = hands.done("tiếp nhận tiếp, cùng thủ tục");
  table.push(work);
  expect(work.keys).toBeLessThanOrEqual(9);
});

it("hands a result over", async () => {
  const [ready] = (await list({ due: "READY" })).slice(-1);
  hands.begin();
  await hands.press("F4");
  await run.page.waitForSelector("#handover-find");
  await hands.scan(ready?.code ?? "");
  await focusIs("receiptReturned");
  await hands.press("Space", "Control+Enter");
  await run.page.waitForSelector("canvas");
  await hands.press("Control+p");
  await came(3);
  table.push(hands.done("trả kết quả, quét giấy hẹn"));
  expect(cups.text(3)).toContain("BIÊN NHẬN");
});

it("asks for a supplement", async () => {
  hands.begin();
  await hands.press("F1");
  await run.page.waitForSelector("[role=group] button");
  await hands.press("2");
  await run.page.waitForSelector('[role=grid][aria-label="Quá hạn"] [role=gridcell]');
  await hands.press("Enter");
  await run.page.waitForSelector("[role=toolbar]");
  await hands.press("y");
  await focusIs("items");
  await hands.type("Giấy khai sinh");
  await hands.press("Enter", "Enter");
  await focusIs("reason");
  await hands.type("Thiếu giấy tờ");
  await hands.press("Control+Enter");
  await shows("PHIẾU YÊU CẦU BỔ SUNG");
  await hands.press("Control+p");
  await came(4);
  table.push(hands.done("yêu cầu bổ sung, một giấy tờ (27 chữ gõ)"));
});

it("apologises and gives a new date", async () => {
  const day = workingDayAfter(1);
  hands.begin();
  await hands.press("F1");
  await run.page.waitForSelector("[role=group] button");
  await hands.press("2");
  await run.page.waitForSelector('[role=grid][aria-label="Quá hạn"] [role=gridcell]');
  await hands.press("ArrowDown", "Enter");
  await run.page.waitForSelector("[role=toolbar]");
  await hands.press("h");
  await focusIs("reason");
  await hands.type("Chờ xác minh");
  await hands.press("Enter");
  await focusIs("dueOn");
  await hands.type(day);
  await hands.press("Control+Enter");
  await shows("XIN LỖI");
  await hands.press("Control+p");
  await came(5);
  table.push(hands.done("xin lỗi, hẹn lại (12 chữ lý do, ngày hẹn)"));
});

it("went without a fault in the page", () => expect(run.faults).toEqual([]));
