import { afterAll, beforeAll, expect, it } from "vitest";
import { axe } from "./axe";
import { fits } from "./fits";
import { login } from "./login";
import { setUp } from "./set-up";
import { type Running, start } from "./start";

let run: Running;
beforeAll(async () => {
  run = await start();
});
afterAll(async () => {
  await run?.stop();
});

const focused = () => run.page.evaluate(() => document.activeElement?.getAttribute("name"));
const value = (name: string) => run.page.inputValue(`[name="${name}"]`);
const press = (...keys: string[]) =>
  keys.reduce((p, key) => p.then(() => run.page.keyboard.press(key)), Promise.resolve());

it("sets the office up by keyboard and signs its administrator in", async () => {
  expect(await axe(run.page)).toEqual([]);
  expect(await fits(run.page)).toBe(true);
  await setUp(run.page);
  expect(await run.page.textContent("footer")).toContain("Nguyễn Thị Mẫu");
});

it("receives a case by keyboard alone and shows its receipt", async () => {
  const { page } = run;
  await press("F2");
  await page.waitForSelector("[name=card]");
  expect(await focused()).toBe("card");
  await page.keyboard.type("079080001234||Trần Văn Mẫu|01011980|Nam|Số 1 đường Ví Dụ|05092021");
  await press("Enter");
  await page.waitForFunction(() => document.activeElement?.getAttribute("name") === "procedureCode");
  await page.keyboard.type("tinh trang hon nhan");
  await press("Enter");
  await page.waitForFunction(() => document.activeElement?.getAttribute("name") === "papers.0.originals");
  await press("Space");
  await page.waitForSelector("aside ol li");
  expect(await axe(page)).toEqual([]);
  expect(await fits(page)).toBe(true);
  await press("Control+Enter");
  await page.waitForSelector("canvas");
  await page.waitForFunction(() => document.body.textContent?.includes("GIẤY TIẾP NHẬN"));
  expect(await page.textContent("section section")).toContain("Trần Văn Mẫu");
  expect(await axe(page)).toEqual([]);
});

it("offers the person on the next visit", async () => {
  const { page } = run;
  await press("F2");
  await page.waitForSelector("[name=card]");
  await page.keyboard.type("tran van"); // and on at once: what is found for it is waited for
  await press("ArrowDown", "Enter");
  await page.waitForFunction(() => document.activeElement?.getAttribute("name") === "procedureCode");
  expect(await value("applicant.personalId")).toBe("079080001234");
});

it("keeps what is typed through a lock and a reload", async () => {
  const { page } = run;
  await page.fill("[name=note]", "đang làm dở");
  await press("Control+L");
  await page.waitForSelector("[name=password]");
  expect(await axe(page)).toEqual([]);
  await page.keyboard.type("Thu-nghiem-1");
  await press("Enter");
  await page.waitForSelector("[name=password]", { state: "detached" });
  expect(await value("note")).toBe("đang làm dở");
  await page.reload();
  await page.waitForSelector("[name=note]");
  expect(await value("note")).toBe("đang làm dở");
  expect(await value("applicant.name")).toBe("Trần Văn Mẫu");
});

it("refuses an unfinished case at its fields and loses nothing", async () => {
  const { page } = run;
  await press("Control+Enter");
  await page.waitForSelector("[role=alert]:not([hidden])");
  expect(await focused()).toBe("procedureCode");
  expect(await value("note")).toBe("đang làm dở");
});

it("lets another browser sign in by itself", async () => {
  const page = await run.browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(run.address);
  await page.waitForSelector("[name=login]");
  expect(await axe(page)).toEqual([]);
  await login(page);
  await page.close();
});

it("shows the upper marks of capital letters inside input fields", async () => {
  // Chromium clips the text of a field at the ascent of its font.
  const room = await run.page.evaluate(() => {
    const field = document.querySelector("input[name=note], textarea, input");
    const pen = document.createElement("canvas").getContext("2d");
    if (!field || !pen) return undefined;
    const { fontSize, fontFamily } = getComputedStyle(field);
    pen.font = `${fontSize} ${fontFamily}`;
    const drawn = pen.measureText("ẪỂỦỖ");
    return drawn.fontBoundingBoxAscent - drawn.actualBoundingBoxAscent;
  });
  expect(room).toBeGreaterThanOrEqual(0);
});

it("went without a fault in the page", () => expect(run.faults).toEqual([]));
