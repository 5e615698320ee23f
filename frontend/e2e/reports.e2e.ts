import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { axe } from "./axe";
import { fits } from "./fits";
import { login } from "./login";
import { sample } from "./sample";
import { samplePeople } from "./sample-people";
import type { Running } from "./start";

// The reports and the year at a glance, by keyboard alone.

let run: Running;
beforeAll(async () => {
  run = await sample();
  await login(run.page, samplePeople.leader);
});
afterAll(async () => {
  expect(run.faults).toEqual([]);
  await run?.stop();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await run.page.keyboard.press(key);
};
const told = (text: string) =>
  run.page.waitForFunction((wanted) => document.querySelector("main")?.textContent?.includes(wanted), text);
const shot = async (name: string) => {
  if (process.env.SHOTS) await run.page.screenshot({ path: join(process.env.SHOTS, `${name}.png`) });
};
const tab = (name: string) =>
  run.page.waitForFunction(
    (wanted) => document.querySelector('[role=tab][aria-selected="true"]')?.textContent === wanted,
    name,
  );

it("shows four charts, each with its table, and opens the records of a point", async () => {
  await press("F9");
  await tab("Tổng quan");
  await run.page.waitForSelector("figure svg a");
  expect(await run.page.locator("figure").count()).toBe(4);
  expect(await run.page.locator("figure table").count()).toBe(4);
  expect(await axe(run.page)).toEqual([]);
  expect(await fits(run.page)).toBe(true);
  await shot("reports-board");
  await run.page.locator("figure").nth(2).locator("svg a").last().focus();
  const value = await run.page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  await press("Enter");
  await run.page.waitForFunction(() => window.location.hash.includes("overdue"));
  await run.page.waitForSelector("[role=gridcell]");
  await run.page.waitForFunction(
    (count) => document.querySelector("main")?.textContent?.includes(count),
    value?.split(": ")[1] ?? "?",
  );
});

it("goes through the reports by the arrows, of any span", async () => {
  await press("F9");
  await tab("Tổng quan");
  await run.page.waitForFunction(() => document.activeElement?.getAttribute("role") === "tab");
  await press("ArrowRight");
  await tab("Biểu II.06a");
  await told("Tổng cộng");
  await shot("reports-procedures");
  expect(await axe(run.page)).toEqual([]);
  await press("2");
  await told("quý ");
  await run.page.evaluate(() => {
    window.location.hash = "#/reports/procedures~2026-Q4";
  });
  await told("quý IV năm 2026");
  await press("Alt+ArrowLeft");
  await told("quý III năm 2026");
  await press("3");
  await told("6 tháng cuối năm 2026");
  await run.page.evaluate(() => {
    window.location.hash = "#/reports/procedures~2026-10";
  });
  await told("tháng 10/2026");
  await run.page.locator('[role=tab][aria-selected="true"]').focus();
  for (const name of ["Biểu II.05a", "Hồ sơ quá hạn", "Khối lượng công việc", "Cả năm"]) {
    await press("ArrowRight");
    await tab(name);
    await run.page.waitForSelector("table");
    if (name === "Biểu II.05a") await told("chưa được đối chiếu");
    if (name === "Hồ sơ quá hạn") await told("Lưu hành nội bộ");
    await shot(`reports-${name}`);
    expect(await axe(run.page)).toEqual([]);
    expect(await fits(run.page)).toBe(true);
  }
});

it("prints and exports what it shows", async () => {
  await press("b");
  await run.page.waitForFunction(() => document.querySelector("main canvas"));
  await shot("reports-paper");
  await press("b");
  await run.page.waitForSelector("table");
  const download = run.page.waitForEvent("download");
  await press("Control+e");
  expect((await download).suggestedFilename()).toBe("tong-hop-nam-2026.xlsx");
});

it("refuses days that go backwards at their field", async () => {
  await run.page.locator('[role=tab][aria-selected="true"]').focus();
  await press("Home", "ArrowRight");
  await tab("Biểu II.06a");
  await press("k");
  await run.page.waitForSelector("[name=from]");
  await run.page.fill("[name=from]", "31/10/2026");
  await run.page.fill("[name=to]", "01/10/2026");
  await press("Control+Enter");
  await run.page.waitForSelector("main [role=alert]:not([hidden])");
});
