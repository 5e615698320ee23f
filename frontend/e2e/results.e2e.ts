import { afterAll, beforeAll, expect, it } from "vitest";
import { axe } from "./axe";
import { desk } from "./desk";
import { fits } from "./fits";
import { login } from "./login";
import { sample } from "./sample";
import { samplePeople } from "./sample-people";
import type { Running } from "./start";

// What the survey forms of the sample ward say, on screen, on paper and as files.

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
const fine = async () => {
  expect(await axe(run.page)).toEqual([]);
  expect(await fits(run.page)).toBe(true);
};
const number = (text: string) => Number(text.replaceAll(".", ""));
const count = async (name: string) =>
  number(await run.page.locator(`main dl div:has(dt:text-is("${name}")) dd`).innerText());

it("opens the newest month that has piles, with its figures", async () => {
  await run.page.evaluate(() => {
    window.location.hash = "#/surveys/results";
  });
  await shows("Kết quả khảo sát tháng 10/2026");
  await shows("(hài lòng + rất hài lòng) / số trả lời hợp lệ");
  const [issued, collected, valid] = [await count("Phát ra"), await count("Thu về"), await count("Hợp lệ")];
  expect(issued).toBeGreaterThanOrEqual(collected);
  expect(collected).toBeGreaterThanOrEqual(valid);
  expect(valid).toBeGreaterThan(0);
  const text = (await run.page.textContent("main"))?.toLowerCase() ?? "";
  expect(text).not.toContain("766");
  await fine();
});

it("breaks down by place and by the answer to a question, never by officer for a clerk", async () => {
  const by = run.page.locator("[name=by]");
  const choices = await by.locator("option").allTextContents();
  expect(choices).toContain("Nơi khảo sát");
  expect(choices).not.toContain("Công chức được đánh giá");
  await by.selectOption("month");
  const rows = run.page.locator("main [name=by] >> xpath=following::table[1]//tbody//tr");
  await expect.poll(() => rows.allInnerTexts()).toEqual([expect.stringContaining("10/2026")]);
});

it("shows a trend as a line with the numbers beside it", async () => {
  const label = await run.page.locator("main svg[role=img]").getAttribute("aria-label");
  expect(label).toMatch(/9\/2026: [\d,]+%; 10\/2026: [\d,]+%/);
});

it("goes to other months by key, and refuses what is none", async () => {
  await press("ArrowLeft");
  await shows("Kết quả khảo sát tháng 9/2026");
  await press("k");
  await run.page.waitForSelector("[name=from]");
  await run.page.fill("[name=from]", "13/2026");
  await press("Control+Enter");
  await shows("Tháng không đúng");
  await fine();
  await run.page.fill("[name=from]", "9/2026");
  await run.page.fill("[name=to]", "10/2026");
  await press("Control+Enter");
  await shows("Kết quả khảo sát từ tháng 9/2026 đến tháng 10/2026");
});

it("prints the summary and keeps it and the sheets as files", async () => {
  await run.page.locator("main h2").first().click();
  await press("b");
  await run.page.waitForSelector("canvas");
  await fine();
  const [paper] = await Promise.all([run.page.waitForEvent("download"), press("Control+s")]);
  expect(paper.suggestedFilename()).toMatch(/^tong-hop-khao-sat-[A-Z0-9]+-1-2026-09-2026-10\.pdf$/);
  await press("Escape");
  await run.page.waitForSelector("main svg[role=img]");
  const [sheets] = await Promise.all([run.page.waitForEvent("download"), press("Control+e")]);
  expect(sheets.suggestedFilename()).toMatch(/^phieu-khao-sat-.*\.xlsx$/);
  const [book] = await Promise.all([run.page.waitForEvent("download"), press("Alt+m")]);
  expect(book.suggestedFilename()).toMatch(/^bang-ma-.*\.xlsx$/);
});

it("makes a remark a matter of feedback, once", async () => {
  const form = run.page.locator("[name=form]");
  const chosen = await form
    .locator("option")
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  await form.selectOption(chosen.find((one) => one.startsWith("NHANH")) ?? "");
  await run.page.waitForSelector("main svg[role=img]");
  await run.page.locator("main h2").first().click();
  await press("y");
  await run.page.waitForSelector("[role=grid] [role=gridcell]");
  const open = run.page.locator("main button:has-text('Chuyển thành góp ý')");
  const rows = await run.page.locator("[role=grid] [role=row]").count();
  for (let at = 1; at < rows && (await open.isDisabled()); at++) await press("ArrowDown");
  expect(await open.isDisabled()).toBe(false);
  await fine();
  const consider = run.page.locator("main button:has-text('Không phải xử lý riêng')");
  if (!(await consider.isDisabled())) await press("x"); // a remark of a month that is over was considered before
  await expect.poll(() => consider.isDisabled()).toBe(true);
  await run.page.locator("[role=row][data-active]:has-text('Không phải xử lý riêng')").waitFor();
  await press("g");
  await run.page.waitForFunction(() =>
    document.body.textContent?.includes("Đã chuyển ý kiến sang mục góp ý"),
  );
  await expect.poll(() => open.isDisabled()).toBe(true);
  const row = await run.page.locator("[role=row][data-active]").innerText();
  expect(row).toContain("Trần Thị Mẫu Lan");
  await press("Escape");
  await run.page.waitForSelector("main svg[role=img]");
});

it("gives the leader the officers and what is worth a look, and no key to change", async () => {
  const leader = await desk(run, samplePeople.leader);
  await leader.evaluate(() => {
    window.location.hash = "#/surveys/results";
  });
  await leader.waitForSelector("main svg[role=img]");
  await leader.waitForFunction(() =>
    document.querySelector("main")?.textContent?.includes("Nên xem lại phiếu giấy"),
  );
  expect(await leader.locator("[name=by] option").allTextContents()).toContain("Công chức được đánh giá");
  expect(await axe(leader)).toEqual([]);
  await leader.locator("main h2").first().click();
  await leader.keyboard.press("y");
  await leader.waitForSelector("[role=grid]");
  expect(await leader.locator("main button:has-text('Chuyển thành góp ý')").count()).toBe(0);
  expect(await axe(leader)).toEqual([]);
  await leader.context().close();
});

it("went without a fault in the page", () => expect(run.faults).toEqual([]));
