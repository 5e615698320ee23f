import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { axe } from "./axe";
import { desk } from "./desk";
import { fits } from "./fits";
import { login } from "./login";
import { sample } from "./sample";
import { samplePeople } from "./sample-people";
import type { Running } from "./start";
import { sundayAfter, workingDayAfter } from "./working-day";

// The turns that a case can take besides the straight way, by keyboard alone.

let run: Running;
let row = 0; // each story takes the next of the overdue cases
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
const type = (text: string) => run.page.keyboard.type(text);
const focusIs = (name: string, page = run.page) =>
  page.waitForFunction((wanted) => document.activeElement?.getAttribute("name") === wanted, name);
const shows = (text: string, page = run.page) =>
  page.waitForFunction((t) => document.querySelector("main")?.textContent?.includes(t), text);
const formGone = () => run.page.waitForSelector("main form", { state: "detached" });
const can = () => run.page.locator("[role=toolbar]").textContent();

// What the program itself says of the case that is open.
const opened = () =>
  run.page.evaluate(async () => {
    const id = decodeURIComponent(window.location.hash.split("/").at(-1) ?? "");
    const answer = await fetch("/api/Cases/Open", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify([id]),
    });
    return (await answer.json()).case as { code: string; state: string; dueAt: string; judgedDueAt: string };
  });

const openOverdue = async (at: number) => {
  await press("F1");
  await run.page.waitForSelector("[role=group] button");
  await press("2");
  await run.page.waitForSelector('[role=grid][aria-label="Quá hạn"] [role=gridcell]');
  for (let down = 0; down < at; down++) await press("ArrowDown");
  await press("Enter");
  await run.page.waitForSelector("[role=toolbar]");
};

beforeEach(async ({ task }) => {
  if (!task.name.startsWith("went")) await openOverdue(row);
});

it("asks for papers once: a second request is refused with the rule's words", async () => {
  const address = await run.page.evaluate(() => window.location.hash);
  const other = await desk(run, samplePeople.other);
  await other.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
  await other.waitForSelector("[role=toolbar]");
  await other.keyboard.press("y");
  await focusIs("items", other);
  await other.keyboard.type("Bản sao hộ khẩu");

  await press("y");
  await focusIs("items");
  await press("Control+Enter"); // nothing typed: told at both fields
  await run.page.waitForSelector("main form [role=alert]:not([hidden])");
  expect(await run.page.locator("main form [aria-invalid=true]").count()).toBe(2);
  expect(await axe(run.page)).toEqual([]);
  expect(await fits(run.page)).toBe(true);
  await focusIs("items");
  await type("Bản sao giấy khai sinh");
  await press("Enter");
  await type("Chữ ký trên tờ khai");
  await press("Enter", "Enter");
  await focusIs("reason");
  await type("Hồ sơ thiếu giấy tờ");
  await press("Control+Enter");
  await formGone();
  await shows("thời hạn ngừng tính");
  await run.page.waitForSelector("canvas"); // the slip is there to be printed
  await shows("PHIẾU YÊU CẦU BỔ SUNG");
  expect(await can()).not.toContain("Yêu cầu bổ sungY");
  expect(await axe(run.page)).toEqual([]);

  await other.keyboard.press("Tab");
  await other.keyboard.type("Thiếu");
  await other.keyboard.press("Control+Enter");
  await shows("Mỗi hồ sơ chỉ được yêu cầu sửa đổi, bổ sung một lần", other);
  await shows("Chờ bổ sung", other); // the page beneath is fresh
  expect(await other.inputValue("[name=items]")).toBe("Bản sao hộ khẩu");
  expect(await axe(other)).toEqual([]);
  await other.context().close();
});

it("takes the papers in and moves the due time by the working time waited", async () => {
  await press("F1");
  await run.page.waitForSelector("[role=group] button");
  await press("4"); // waiting for the citizen
  await run.page.waitForSelector('[role=grid][aria-label="Chờ bổ sung"] [role=gridcell]');
  const waiting = await run.page.getAttribute("[role=grid]", "aria-rowcount");
  expect(Number(waiting)).toBeGreaterThan(2); // the sample has one that has waited for weeks; it stands first
  await press("Home", "Enter");
  await run.page.waitForSelector("[role=toolbar]");
  const before = await opened();
  expect(before.state).toBe("SUPPLEMENT_REQUESTED");
  await press("n");
  await focusIs("papers.0.originals");
  await press("Alt+a");
  expect(await axe(run.page)).toEqual([]);
  expect(await fits(run.page)).toBe(true);
  await press("Control+Enter");
  await formGone();
  await shows("nhận giấy tờ bổ sung, hẹn trả lại vào");
  const after = await opened();
  expect(after.state).not.toBe(before.state);
  expect(after.dueAt > before.dueAt).toBe(true);
  expect(after.judgedDueAt > before.judgedDueAt).toBe(true);
  expect(await can()).not.toContain("Yêu cầu bổ sung");
});

it("apologises and gives a working day, saying beforehand that it is late", async () => {
  for (let at = 0; !(await can())?.includes("Xin lỗi, hẹn lại"); at++) await openOverdue(at); // a few have their new date
  await press("h");
  await focusIs("reason");
  await shows("sẽ bị đánh dấu “hẹn lại muộn”");
  await type("Chờ kết quả xác minh của cơ quan khác");
  await press("Enter");
  await focusIs("dueOn");
  await type("31/2/2027");
  await press("Control+Enter");
  await run.page.waitForSelector("[name=dueOn][aria-invalid=true]");
  const before = await opened();
  const judged = before.judgedDueAt;
  const newDate = async (date: string) => {
    await run.page.focus("[name=dueOn]");
    await press("Control+a");
    await type(date);
    await press("Control+Enter");
  };
  await newDate(sundayAfter(1));
  await shows("không phải ngày làm việc");
  await newDate(workingDayAfter(1));
  await formGone();
  await shows("Hẹn lại muộn");
  await run.page.waitForSelector("canvas");
  const after = await opened();
  expect(after.dueAt > before.dueAt).toBe(true);
  expect(after.judgedDueAt).toBe(judged); // lateness is judged as before
  expect(await can()).not.toContain("hẹn lạiH");
  expect(await axe(run.page)).toEqual([]);
});

it("withdraws a case with a reason, and takes it back by Ctrl+Z", async () => {
  const before = await opened();
  await press("r");
  await focusIs("reason");
  await type("Người dân không còn nhu cầu");
  await press("Escape"); // what was typed asks before it goes
  await run.page.waitForSelector("dialog[open]");
  expect(await axe(run.page)).toEqual([]);
  await press("Escape");
  await focusIs("reason");
  await press("Control+Enter");
  await formGone();
  await shows("Đã rút hồ sơ");
  await shows("Lý do: Người dân không còn nhu cầu");
  expect(await can()).toContain("Hoàn tác: rút hồ sơ");
  expect(await axe(run.page)).toEqual([]);
  await press("Control+z");
  await run.page.waitForSelector("dialog[open]");
  expect(await run.page.textContent("dialog[open]")).toContain("rút hồ sơ");
  expect(await axe(run.page)).toEqual([]);
  await press("Control+Enter");
  await run.page.waitForFunction(() =>
    document.querySelector("footer")?.textContent?.includes("Đã hoàn tác “rút hồ sơ”"),
  );
  const after = await opened();
  expect(after).toMatchObject({ state: before.state, dueAt: before.dueAt });
  await shows("hoàn tác việc vừa làm");
});

it("asks for a fee, takes it in with its receipt, and goes on", async () => {
  row = 1;
  await press("l");
  await focusIs("amount");
  await press("Control+a");
  await type("năm chục");
  await press("Control+Enter");
  await run.page.waitForSelector("[name=amount][aria-invalid=true]");
  await press("Control+a");
  await type("950000");
  await press("Control+Enter");
  await formGone();
  await shows("Chờ nộp phí");
  expect(await axe(run.page)).toEqual([]);
  await press("p");
  await focusIs("receipt");
  await type("BL-0000123");
  expect(await axe(run.page)).toEqual([]);
  await press("Control+Enter");
  await formGone();
  await shows("BL-0000123");
  expect((await opened()).state).not.toBe("FEE_DUE");
});

it("stops a case with the reason, and leaves nothing more to do than correct it", async () => {
  await press("d");
  await focusIs("reason");
  await type("Không đủ điều kiện giải quyết");
  await press("Control+Enter");
  await formGone();
  await shows("Dừng xử lý");
  const left = await can();
  for (const act of ["Chuyển", "Xong", "Yêu cầu bổ sung", "Xin lỗi"]) expect(left).not.toContain(act);
  expect(left).toContain("Sửa");
});

it("went without a fault in the page", () => expect(run.faults).toEqual([]));
