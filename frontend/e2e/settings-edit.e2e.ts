import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { axe } from "./axe";
import { fits } from "./fits";
import { login } from "./login";
import { sample } from "./sample";
import { samplePeople } from "./sample-people";
import type { Running } from "./start";

const folder = mkdtempSync(join(tmpdir(), "motcua-lists-"));
let run: Running;
let today: { code: string; due: string }; // a case that came in today, of three working days

beforeAll(async () => {
  run = await sample();
  await login(run.page, samplePeople.administrator);
  today = await receive("Trần Thị Mẫu Hẹn");
});
afterAll(async () => {
  await run?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const press = async (...keys: string[]) => {
  for (const key of keys) await run.page.keyboard.press(key);
};
const type = (text: string) => run.page.keyboard.type(text);
const shows = (text: string) => run.page.waitForFunction((t) => document.body.textContent?.includes(t), text);
const found = (count: number) =>
  run.page.waitForFunction(
    (start) => document.querySelector("main output")?.textContent?.startsWith(start),
    `${count} thủ tục`,
  );
const good = async () => {
  expect(await axe(run.page)).toEqual([]);
  expect(await fits(run.page)).toBe(true);
};

// call asks the program as the page does.
const call = <T>(service: string, method: string, ...args: unknown[]): Promise<T> =>
  run.page.evaluate(
    async ([path, body]) => {
      const headers = { "Content-Type": "application/json" };
      return (await fetch(path as string, { method: "POST", headers, body: body as string })).json();
    },
    [`/api/${service}/${method}`, JSON.stringify(args)],
  );

async function receive(name: string): Promise<{ code: string; due: string }> {
  const person = { kind: "PERSON", name, personalId: "", address: "Tổ 1", phone: "0900000077", email: "" };
  type Received = { code: string; dueAt: string };
  const one = await call<Received>("Intake", "Receive", {
    procedureCode: "1.004873",
    channel: "DIRECT",
    applicant: person,
    papers: [],
    sets: 1,
  });
  return { code: one.code, due: one.dueAt };
}

type Page = {
  case: { dueAt: string; procedure: { limit: { amount: number } } };
  history: { sentence: string }[];
};
const open = (code: string) => call<Page>("Cases", "Open", code);
const shown = (moment: string) => {
  const [year, month = "", day] = moment.slice(0, 10).split("-");
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
};

it("shows which case a day off moves, announces it and lists whom to call", async () => {
  await press("F10");
  await run.page.click("[data-value=calendar]");
  await run.page.waitForSelector("tbody tr");
  await run.page.check(`[name=year][value="${today.due.slice(0, 4)}"]`);
  await good();
  await press("Alt+T");
  await run.page.waitForFunction(() => document.activeElement?.getAttribute("name") === "date");
  await type(shown(today.due));
  await press("Enter", "Enter");
  await type("Nghỉ tránh bão");
  await press("Control+Enter");
  await shows("chưa ghi căn cứ");
  await good();
  await type("Thông báo 1/TB-UBND");
  await press("Control+Enter");
  await shows("Lịch đang sửa, chưa công bố");
  await shows("Trần Thị Mẫu Hẹn");
  await shows("0900000077");
  await good();
  expect((await open(today.code)).case.dueAt).toBe(today.due);

  await press("Control+Enter");
  await shows("Gọi báo người dân ngày hẹn mới");
  await shows("Trần Thị Mẫu Hẹn");
  await good();
  const [file] = await Promise.all([run.page.waitForEvent("download"), press("Control+S")]);
  expect(file.suggestedFilename()).toBe(`doi-hen-tra-${today.due.slice(0, 4)}.xlsx`);
  const after = await open(today.code);
  expect(after.case.dueAt > today.due).toBe(true);
  expect(after.history.at(-1)?.sentence).toContain("Nghỉ tránh bão");
  await press("Escape");
});

it("puts a new version from tomorrow beside today's, which cases keep", async () => {
  await run.page.click("[data-value=rulebook]");
  await run.page.waitForSelector("[role=gridcell]");
  await press("/");
  await type("1.004873");
  await found(1);
  await press("Enter", "Enter");
  await run.page.waitForSelector("section h2");
  await press("Alt+P");
  await run.page.waitForFunction(() => document.activeElement?.getAttribute("name") === "validFrom");
  await run.page.fill("[name='limit.amount']", "0");
  await press("Control+Enter");
  await shows("thời hạn 0 (ngày làm việc) không hợp lệ");
  await good();
  await run.page.fill("[name='limit.amount']", "9");
  await press("Control+Enter");
  await shows("áp dụng từ");
  await found(2);
  await good();
  expect((await open(today.code)).case.procedure.limit.amount).toBe(3);
  const second = await receive("Trần Thị Mẫu Hai");
  expect((await open(second.code)).case.procedure.limit.amount).toBe(3);
});

it("asks before what was typed is dropped", async () => {
  await press("Alt+T");
  await run.page.waitForFunction(() => document.activeElement?.getAttribute("name") === "code");
  await type("9.000001");
  await press("Escape");
  await shows("Bỏ những gì vừa gõ?");
  await good();
  await press("Escape");
  expect(await run.page.inputValue("[name=code]")).toBe("9.000001");
  await press("Escape", "Control+Enter");
  await run.page.waitForSelector("[name=code]", { state: "detached" });
});

it("takes procedures out as a spreadsheet and in again, telling what is wrong per row", async () => {
  const [file] = await Promise.all([run.page.waitForEvent("download"), press("Alt+E")]);
  const path = join(folder, "thu-tuc.xlsx");
  await file.saveAs(path);
  await press("Alt+I");
  await run.page.setInputFiles("dialog input[type=file]", path);
  await shows("Tệp giống hệt những gì đang có.");
  await good();
  const head = "Mã thủ tục,Hiệu lực từ,Tên thủ tục,Lĩnh vực,Đơn vị thời hạn,Thời hạn,Cách tính phí,Căn cứ\n";
  const row = (code: string, limit: string) =>
    `${code},01/07/2025,Thủ tục mẫu,Hộ tịch,Ngày làm việc,${limit},Không thu,QĐ 1\n`;
  const list = join(folder, "them.csv");
  writeFileSync(list, head + row("9.000001", "3") + row("9.000002", "ba"));
  await run.page.setInputFiles("dialog input[type=file]", list);
  await shows("“ba” không phải là số nguyên");
  await good();
  await press("Control+Enter");
  await shows("Đã nhập them.csv");
  await run.page.fill("#rulebook-find", "9.00000");
  await found(1);
});

it("sets hours from tomorrow, going back and forth", async () => {
  await run.page.click("[data-value=office]");
  await run.page.waitForSelector("dd");
  await good();
  await press("Alt+G");
  await run.page.fill("[name='hours.spans.1.to']", "16h30");
  await good();
  await press("Control+Enter");
  await shows("phải đổi hẹn trả");
  await good();
  await press("Escape");
  expect(await run.page.inputValue("[name='hours.spans.1.to']")).toBe("16h30");
  await press("Control+Enter");
  await shows("phải đổi hẹn trả");
  await press("Control+Enter");
  await shows("Giờ làm việc mới áp dụng từ");
  expect((await open(today.code)).case.dueAt).toContain("T16:30");
  await press("Escape");
});

it("changes the profile with the head of the papers beside it", async () => {
  await run.page.waitForSelector("dd");
  await press("Alt+T");
  await run.page.waitForFunction(() => document.activeElement?.getAttribute("name") === "profile.committee");
  await good();
  await run.page.fill("[name='profile.signerName']", "Ngô Văn Mẫu Ký");
  await run.page.waitForFunction(() =>
    [...document.querySelectorAll("section div")].some((one) => one.textContent === "Ngô Văn Mẫu Ký"),
  );
  await run.page.fill("[name='profile.units']", "Bộ phận Tư pháp\nBộ phận Địa chính");
  await press("Control+Enter");
  await shows("Đã lưu thông tin cơ quan");
  await shows("Bộ phận Địa chính");
});

it("changes an officer, and keeps the last administrator", async () => {
  await run.page.click("[data-value=officers]");
  await run.page.waitForSelector("tbody tr");
  await run.page.click('[aria-label="Sửa: Trần Thị Mẫu Lan"]');
  await run.page.fill("[name=title]", "Công chức một cửa");
  await good();
  await press("Control+Enter");
  await shows("Đã lưu thông tin của Trần Thị Mẫu Lan");
  await shows("Công chức một cửa");
  await run.page.click('[aria-label="Sửa: Nguyễn Văn Mẫu Khang"]');
  await run.page.selectOption("[name=role]", "LEADER");
  await press("Control+Enter");
  await shows("người quản trị cuối cùng");
  await good();
  await press("Escape", "Control+Enter");
});

it("went without a fault in the page", () => expect(run.faults).toEqual([]));
