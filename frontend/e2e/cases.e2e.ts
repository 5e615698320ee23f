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

let all = 0; // cases of the sample ward
const count = async () => Number((await run.page.textContent("main output"))?.replace(/\D/g, ""));
const press = async (...keys: string[]) => {
  for (const key of keys) await run.page.keyboard.press(key);
};
const countIs = (test: string) =>
  run.page.waitForFunction(
    (rule) => new RegExp(rule).test(document.querySelector("main output")?.textContent ?? ""),
    test,
  );
// cell selects what stands under a heading of the list.
const cell = async (heading: string) => {
  const headings = await run.page.locator("main [role=columnheader]").allTextContents();
  return `[role=gridcell]:nth-child(${headings.indexOf(heading) + 1})`;
};
const column = async (heading: string) =>
  run.page.locator(`[role=row] ${await cell(heading)}`).allTextContents();

it("lists every case and fits the screen", async () => {
  await press("F3");
  await countIs("^\\d+ hồ sơ$");
  all = await count();
  expect(all).toBeGreaterThan(200);
  await run.page.waitForSelector("[role=gridcell]");
  expect(await axe(run.page)).toEqual([]);
  expect(await fits(run.page)).toBe(true);
});

it("searches without accents as it is typed, and shows all again", async () => {
  const [name = ""] = await column("Người nộp");
  const plain = name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
  expect(plain).toMatch(/^[a-z ]+$/);
  await run.page.keyboard.type(plain);
  await run.page.waitForFunction((text) => window.location.hash.includes(text), plain.replaceAll(" ", "+"));
  await countIs(`^(?!${all} )\\d+ hồ sơ$`);
  expect(await count()).toBeLessThan(20);
  expect(await column("Người nộp")).toContain(name);
  await press("Escape");
  await countIs(`^${all} hồ sơ$`);
});

it("narrows by state and due time", async () => {
  await run.page.selectOption("label:text-is('Trạng thái') + select", "RETURNED");
  await countIs(`^(?!${all} )\\d+ hồ sơ$`);
  for (const state of await column("Trạng thái")) expect(state).toBe("Đã trả kết quả");
  await run.page.selectOption("label:text-is('Trạng thái') + select", "");
  await run.page.selectOption("label:text-is('Hạn') + select", "OVERDUE");
  await run.page.waitForFunction(
    (cells) => [...document.querySelectorAll(cells)].every((c) => c.textContent === "Quá hạn"),
    await cell("Hạn"),
  );
  await press("Escape");
  await countIs(`^${all} hồ sơ$`);
});

it("goes to the end and opens a case, and comes back to its row", async () => {
  await press("ArrowDown", "End");
  let last = all + 1;
  const codeOf = async () => run.page.textContent(`[aria-rowindex="${last}"] ${await cell("Số hồ sơ")}`);
  await run.page.waitForSelector(`[role=row][aria-rowindex="${last}"] [role=gridcell]`);
  for (; !/^[A-Z]-\d{6}-\d+$/.test((await codeOf()) ?? ""); last--) await press("ArrowUp"); // past those of another system
  const code = await codeOf();
  await press("Enter");
  await run.page.waitForSelector("[role=toolbar]");
  expect(await run.page.textContent("h1")).toContain(code);
  await press("g");
  await run.page.waitForSelector("canvas");
  expect(await axe(run.page)).toEqual([]);
  await press("Escape", "Escape");
  await run.page.waitForSelector(`[role=row][aria-rowindex="${last}"][data-active] [role=gridcell]`);
});

it("keeps every form within reach of everybody", async () => {
  await run.page.selectOption("label:text-is('Trạng thái') + select", "PROCESSING");
  await run.page.waitForFunction(
    (first) => document.querySelector(first)?.textContent === "Đang xử lý",
    await cell("Trạng thái"),
  );
  await run.page.focus("[role=grid]");
  await press("Enter");
  await run.page.waitForSelector("[role=toolbar]");
  for (const key of ["c", "x", "s"]) {
    await press(key);
    await run.page.waitForSelector("main form");
    expect(await axe(run.page)).toEqual([]);
    expect(await fits(run.page)).toBe(true);
    await press("Escape");
    await run.page.waitForSelector("main form", { state: "detached" });
  }
});

it("corrects a detail with a reason and says so in the history", async () => {
  await press("s");
  await run.page.waitForFunction(
    () => document.activeElement?.getAttribute("name") === "fields.applicant.name",
  );
  await press("Control+Enter");
  await run.page.waitForSelector("main form [role=alert]:not([hidden])");
  expect(await run.page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("reason");
  await run.page.fill('[name="fields.note"]', "Gọi trước khi trả");
  await run.page.fill("[name=reason]", "Bổ sung ghi chú");
  await press("Control+Enter");
  await run.page.waitForSelector("main form", { state: "detached" });
  await run.page.waitForFunction(() => document.body.textContent?.includes("lý do: Bổ sung ghi chú"));
  expect(await run.page.textContent("main")).toContain("Gọi trước khi trả");
});

it("lets one of two finish the same case and tells the other who was first", async () => {
  const address = await run.page.evaluate(() => window.location.hash);
  const other = await desk(run, samplePeople.other);
  await other.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
  await other.waitForSelector("[role=toolbar]");
  for (const page of [run.page, other]) {
    await page.keyboard.press("x");
    await page.waitForFunction(() => document.activeElement?.getAttribute("name") === "results.0.number");
    await page.keyboard.type("7/QĐ");
  }
  await run.page.keyboard.press("Control+Enter");
  await run.page.waitForSelector("main form", { state: "detached" });
  await other.keyboard.press("Control+Enter");
  await other.waitForSelector("main form [role=alert]:not([hidden])");
  expect(await other.textContent("main form [role=alert]")).toMatch(/Hồ sơ đã được Trần Thị Mẫu Lan ghi là/);
  expect(await other.inputValue('[name="results.0.number"]')).toBe("7/QĐ");
  await other.waitForFunction(() => document.querySelector("main")?.textContent?.includes("Đã xử lý xong"));
  expect(await axe(other)).toEqual([]);
  await other.keyboard.press("Escape");
  await other.waitForSelector("main form", { state: "detached" });
  await other.context().close();
});

it("gives the list as a spreadsheet", async () => {
  await press("F3");
  await countIs(`^${all} hồ sơ$`);
  const coming = run.page.waitForEvent("download");
  await press("Control+E");
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/\.(csv|xlsx)$/);
});

it("shows a leader everything and nothing to change but why a case is late", async () => {
  const leader = await desk(run, samplePeople.leader);
  await leader.keyboard.press("F3");
  await leader.waitForSelector("[role=gridcell]");
  await leader.keyboard.press("ArrowDown");
  await leader.keyboard.press("Enter");
  await leader.waitForSelector("[role=toolbar]");
  const buttons = await leader.locator("[role=toolbar] button").allTextContents();
  expect(buttons.length).toBeGreaterThanOrEqual(2);
  for (const button of buttons) expect(button).toMatch(/^(Giấy|Phiếu|Biên nhận|Nguyên nhân quá hạn)/); // papers to read
  await leader.context().close();
});

it("went without a fault in the page", () => expect(run.faults).toEqual([]));
