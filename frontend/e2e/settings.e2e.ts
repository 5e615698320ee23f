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
  await login(run.page, samplePeople.administrator);
});
afterAll(async () => {
  await run?.stop();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await run.page.keyboard.press(key);
};
const shows = (text: string) => run.page.waitForFunction((t) => document.body.textContent?.includes(t), text);
const found = (count: number) =>
  run.page.waitForFunction(
    (start) => document.querySelector("main output")?.textContent?.startsWith(start),
    `${count} thủ tục`,
  );

const parts = [
  ["office", "dd"],
  ["rulebook", "[role=gridcell]"],
  ["calendar", "table"],
  ["officers", "tbody"],
  ["printers", "[role=gridcell]"],
  ["keeping", "[name=only]"],
  ["password", "form"],
];

it("shows each part by the arrows, all within reach", async () => {
  await press("F10");
  await run.page.waitForSelector("dd");
  for (const [part, sign] of parts) {
    await run.page.waitForSelector(`[data-value=${part}][aria-selected=true]`);
    await run.page.waitForSelector(`[role=tabpanel] ${sign}`);
    expect(await axe(run.page)).toEqual([]);
    expect(await fits(run.page)).toBe(true);
    await press("ArrowRight");
  }
});

it("finds a procedure without accents and opens it", async () => {
  await press("ArrowRight"); // from the first part, where the arrows have come round
  await run.page.waitForSelector("[role=gridcell]");
  await press("/");
  await run.page.keyboard.type("khai sinh luu dong");
  await found(1);
  await press("Enter", "Enter");
  await run.page.waitForSelector("section h2");
  expect(await run.page.textContent("section h2")).toBe("Đăng ký khai sinh lưu động");
  expect(await axe(run.page)).toEqual([]);
  await press("Escape");
});

it("adds a person, who can sign in until the account is stopped", async () => {
  await run.page.click("[data-value=officers]");
  await run.page.waitForSelector("tbody tr");
  await press("Alt+T");
  await run.page.waitForFunction(() => document.activeElement?.getAttribute("name") === "name");
  await press("Control+Enter");
  await run.page.waitForSelector("form [role=alert]:not([hidden])");
  expect(await axe(run.page)).toEqual([]);
  await run.page.keyboard.type("Ngô Thị Mẫu Thu");
  await press("Enter");
  await run.page.keyboard.type("thu");
  await run.page.fill("[name=password]", "Thu-nghiem-1");
  await press("Control+Enter");
  await shows("Đã thêm Ngô Thị Mẫu Thu");

  const other = await desk(run, { login: "thu", password: "Thu-nghiem-1" });
  expect(await other.textContent("footer")).toContain("Ngô Thị Mẫu Thu");
  await run.page.click('[aria-label="Ngừng: Ngô Thị Mẫu Thu"]');
  await shows("Đã ngừng tài khoản của Ngô Thị Mẫu Thu");
  await other.keyboard.press("F3");
  await other.waitForSelector("[name=login]"); // the desk is cleared at once
  await other.context().close();
});

it("keeps the last administrator", async () => {
  await run.page.click('[aria-label="Ngừng: Nguyễn Văn Mẫu Khang"]');
  await run.page.waitForSelector("main [role=alert]");
  expect(await run.page.textContent("main [role=alert]")).toContain("người quản trị cuối cùng");
});

it("went without a fault in the page", () => expect(run.faults).toEqual([]));
