import { afterAll, beforeAll, expect, it } from "vitest";
import { axe } from "./axe";
import { desk } from "./desk";
import { fits } from "./fits";
import { login } from "./login";
import { sample } from "./sample";
import { samplePeople } from "./sample-people";
import type { Running } from "./start";

// The cash of a day: reached by keys, adding up, on paper and as a spreadsheet.

let run: Running;
beforeAll(async () => {
  run = await sample();
  await login(run.page, samplePeople.clerk);
});
afterAll(async () => {
  await run?.stop();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await run.page.keyboard.press(key);
};
const shows = (text: string) =>
  run.page.waitForFunction((t) => document.querySelector("main")?.textContent?.includes(t), text);
const sum = (texts: string[]) => texts.reduce((all, one) => all + Number(one.replaceAll(".", "")), 0);
const fine = async () => {
  expect(await axe(run.page)).toEqual([]);
  expect(await fits(run.page)).toBe(true);
};

it("is one key from the first screen, and found by Ctrl+K", async () => {
  await run.page.waitForSelector("[role=group] button");
  await press("p");
  await shows("Thu phí, lệ phí");
  await fine();
  await press("F1", "Control+k");
  await run.page.keyboard.type("bảng kê");
  await run.page.waitForSelector('[role=option]:has-text("Bảng kê thu phí, lệ phí trong ngày")');
  await press("Enter");
  await run.page.waitForSelector("main table tfoot");
});

it("adds up, payment by payment and officer by officer", async () => {
  await press("k");
  await run.page.keyboard.type("16/10/2026");
  await press("Enter");
  await shows("16/10/2026");
  await run.page.waitForSelector("[role=grid] [role=gridcell]");
  const total = sum([(await run.page.textContent("tfoot td:last-child")) ?? ""]);
  expect(total).toBeGreaterThan(0);
  const officers = run.page.locator("main tbody tr td:last-child");
  expect(sum(await officers.allTextContents())).toBe(total);
  const lines = run.page.locator("[role=grid] [role=row] [role=gridcell]:last-child");
  expect(sum(await lines.allTextContents())).toBe(total);
  await fine();
});

it("is printed and exported, and opens the case of a payment", async () => {
  await press("b");
  await run.page.waitForSelector("canvas");
  await shows("BẢNG KÊ THU PHÍ, LỆ PHÍ");
  await fine();
  await press("Escape");
  await run.page.waitForSelector("[role=grid] [role=gridcell]");
  const [file] = await Promise.all([run.page.waitForEvent("download"), press("Control+e")]);
  expect(file.suggestedFilename()).toBe("thu-phi-2026-10-16.xlsx");
  await run.page.focus("[role=grid]");
  const code = (await run.page.textContent("[role=row][data-active] [role=gridcell]:nth-child(3)")) ?? "?";
  await press("Enter");
  await shows(code);
  await run.page.waitForSelector("[role=toolbar]");
  await press("Escape");
  await shows("16/10/2026");
});

it("is for the leader to read, and not for who keys sheets", async () => {
  const leader = await desk(run, samplePeople.leader);
  await leader.waitForSelector("[role=group] button");
  await leader.keyboard.press("p");
  await leader.waitForSelector("main table tfoot");
  await leader.context().close();
});

it("went without a fault in the page", () => expect(run.faults).toEqual([]));
