import { afterAll, beforeAll, expect, it } from "vitest";
import { axe } from "./axe";
import { desk } from "./desk";
import { fits } from "./fits";
import { login } from "./login";
import { sample } from "./sample";
import { samplePeople } from "./sample-people";
import type { Running } from "./start";

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
const number = (key: string) => `[role=group] button[aria-keyshortcuts="${key}"] > span:first-child`;
const countOf = async (key: string) => {
  await run.page.waitForSelector(`${number(key)}:not(:text-is("–"))`);
  return Number((await run.page.textContent(number(key)))?.replaceAll(".", ""));
};
// The list behind a number is there when it is as long as the number says.
const listIs = (label: string, total: number) =>
  run.page.waitForSelector(`[role=grid][aria-label="${label}"][aria-rowcount="${total + 1}"]`);

const lists = [
  "Đến hạn hôm nay",
  "Quá hạn",
  "Sắp đến hạn",
  "Chờ bổ sung",
  "Có kết quả, chưa trả",
  "Chưa thu phí",
  "Giao cho tôi, chưa nhận",
];

it("is the first screen after the login, with the day in words", async () => {
  await run.page.waitForSelector("[role=gridcell]");
  expect(await run.page.textContent("h1")).toMatch(
    /^Hôm nay, (thứ (Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ nhật) \d\d\/\d/,
  );
  expect(await run.page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("grid");
  expect(await axe(run.page)).toEqual([]);
  expect(await fits(run.page)).toBe(true);
});

it("leads from each number to its list by one key", async () => {
  for (const [at, label] of lists.entries()) {
    const key = String(at + 1);
    await press(key);
    await listIs(label, await countOf(key));
    expect(await run.page.getAttribute(`button[aria-keyshortcuts="${key}"]`, "aria-pressed")).toBe("true");
    expect(await axe(run.page)).toEqual([]);
    expect(await fits(run.page)).toBe(true);
  }
});

it("gives the same lists as the filter of the cases", async () => {
  const overdue = await countOf("2");
  expect(overdue).toBeGreaterThan(0);
  await press("F3");
  await run.page.selectOption("label:text-is('Hạn') + select", "OVERDUE");
  await run.page.waitForFunction(
    (text) => document.querySelector("main output")?.textContent === text,
    `${overdue} hồ sơ`,
  );
  await press("F1");
});

it("opens a case with Enter and comes back to its row", async () => {
  await press("2");
  await listIs("Quá hạn", await countOf("2"));
  await run.page.waitForSelector("[role=gridcell]");
  await press("ArrowDown", "Enter");
  await run.page.waitForSelector("[role=toolbar]");
  const code = (await run.page.textContent("h1"))?.split(" · ")[0] ?? "";
  await press("Escape");
  await run.page.waitForSelector(`[role=row][aria-selected=true]:has-text("${code}")`);
  expect(await run.page.evaluate(() => window.location.hash)).toBe("#/today/OVERDUE");
});

it("follows by itself what others do", async () => {
  const before = await countOf("7");
  const other = await desk(run, samplePeople.other);
  await other.waitForSelector("[role=gridcell]");
  await other.keyboard.press("2");
  await other.keyboard.press("Enter");
  await other.waitForSelector("[role=toolbar]");
  await other.keyboard.press("c");
  await other.waitForFunction(() => document.activeElement?.getAttribute("name") === "to");
  await other.keyboard.type("Trần Thị Mẫu Lan");
  await other.keyboard.press("Control+Enter");
  await other.waitForSelector("main form", { state: "detached" });
  await run.page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await run.page.waitForFunction(
    ([place, count]) => document.querySelector(String(place))?.textContent === String(count),
    [number("7"), before + 1],
  );
  await other.context().close();
});

it("shows the file given to me, and lets it be confirmed by one key", async () => {
  const mine = await countOf("7");
  await press("7");
  await listIs("Giao cho tôi, chưa nhận", mine);
  await run.page.waitForSelector("[role=gridcell]");
  await press("Enter");
  await run.page.waitForSelector("[role=toolbar]");
  await press("k");
  await run.page.waitForFunction(() => document.body.textContent?.includes("xác nhận đã nhận hồ sơ"));
  await press("Escape");
  await listIs("Giao cho tôi, chưa nhận", mine - 1);
});

it("is for the leader to read, and not for who keys sheets", async () => {
  const leader = await desk(run, samplePeople.leader);
  await leader.waitForSelector("[role=gridcell]");
  expect(await leader.textContent("h1")).toContain("Hôm nay");
  await leader.context().close();
  const staff = await desk(run, { login: "hoa", password: "mau-2026" });
  expect(await staff.locator("nav").textContent()).not.toContain("Hôm nay");
  await staff.context().close();
});

it("went without a fault in the page", () => expect(run.faults).toEqual([]));
