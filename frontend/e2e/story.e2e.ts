import { afterAll, beforeAll, expect, it } from "vitest";
import { axe } from "./axe";
import { fits } from "./fits";
import { setUp } from "./set-up";
import { type Running, start } from "./start";

// One case from the empty folder to the posted notice, by keyboard alone.

let run: Running;
let code = "";
beforeAll(async () => {
  run = await start();
});
afterAll(async () => {
  await run?.stop();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await run.page.keyboard.press(key);
};
const type = (text: string) => run.page.keyboard.type(text);
const focusIs = (name: string) =>
  run.page.waitForFunction(
    (wanted) => [document.activeElement?.getAttribute("name"), document.activeElement?.id].includes(wanted),
    name,
  );
const shows = (text: string) => run.page.waitForFunction((t) => document.body.textContent?.includes(t), text);

it("sets the office up", () => setUp(run.page));

it("receives a case and shows its receipt", async () => {
  await press("F2");
  await focusIs("card");
  await type("Trần Văn Mẫu");
  await press("Enter");
  await focusIs("applicant.personalId");
  await type("079080001234");
  await run.page.focus("[name=procedureCode]");
  await type("tinh trang hon nhan");
  await press("Enter");
  await focusIs("papers.0.originals");
  await press("Space");
  await press("Control+Enter");
  await run.page.waitForSelector("canvas");
  code = /[A-Z]-\d{6}-\d{4}$/.exec((await run.page.textContent("h1")) ?? "")?.[0] ?? "";
  expect(code).not.toBe("");
});

it("finds it and transfers it", async () => {
  await press("F3");
  await focusIs("cases-text");
  await type(code);
  await press("Enter");
  await run.page.waitForSelector("[role=toolbar]");
  expect(await axe(run.page)).toEqual([]);
  expect(await fits(run.page)).toBe(true);
  await press("c");
  await focusIs("to");
  await type("Bộ phận Tư pháp");
  await press("Control+Enter");
  await shows(`Đã chuyển ${code} cho Bộ phận Tư pháp`);
  await shows("Đang xử lý");
});

it("finishes it with its result document", async () => {
  await press("x");
  await focusIs("results.0.number");
  await type("12/XN-UBND");
  await press("Control+Enter");
  await shows(`Đã ghi ${code} xử lý xong`);
});

it("hands the result over and has the slip ready to print", async () => {
  await press("F4");
  await focusIs("handover-find");
  await type(code);
  await press("Enter");
  await focusIs("receiptReturned");
  expect(await axe(run.page)).toEqual([]);
  await press("Space");
  const owed = await run.page.locator("[name=feePaid]").count();
  expect(owed).toBeLessThanOrEqual(1); // what is owed is filled in
  await press("Control+Enter");
  await run.page.waitForSelector("canvas");
  await shows("GIẤY BIÊN NHẬN TRẢ KẾT QUẢ");
  await focusIs("handover-find");
  expect(await axe(run.page)).toEqual([]);
});

it("refuses to hand it over a second time and says who did", async () => {
  await type(code);
  await press("Enter");
  await run.page.waitForSelector("main [role=alert]");
  await shows("Kết quả đã được Nguyễn Thị Mẫu trả lúc");
  expect(await run.page.locator("form").count()).toBe(0);
});

it("counts it in the month and opens it from its figure", async () => {
  await press("F8");
  await run.page.waitForSelector("[data-step]");
  await press("2"); // the figures
  await run.page.waitForSelector("tbody a");
  await run.page.waitForSelector("canvas");
  await shows("THÔNG BÁO");
  expect(await axe(run.page)).toEqual([]);
  expect(await fits(run.page)).toBe(true);
  await press("ArrowDown", "End", "Home");
  const label = () => run.page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  expect(await label()).toBe("Hộ tịch, Tiếp nhận: 1");
  await press("ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight"); // resolved
  expect(await label()).toBe("Hộ tịch, Đã giải quyết: 1");
  await press("Enter");
  await shows("Đã giải quyết: 1 hồ sơ");
  await run.page.waitForSelector("[role=gridcell]");
  expect(await run.page.textContent("[role=grid]")).toContain(code);
  await press("Enter");
  await shows("trả kết quả cho Trần Văn Mẫu");
});

it("went without a fault in the page", () => expect(run.faults).toEqual([]));
