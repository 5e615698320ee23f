import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { axe } from "./axe";
import { desk } from "./desk";
import { fits } from "./fits";
import { login } from "./login";
import { sample } from "./sample";
import { samplePeople } from "./sample-people";
import type { Running } from "./start";

// Survey forms are written: followed when they are out, made anew, kept as files.

let run: Running;
beforeAll(async () => {
  run = await sample();
  run.page.on("filechooser", () => {}); // from the start: a first one is missed otherwise
  await login(run.page, samplePeople.administrator);
});
afterAll(async () => {
  await run?.stop();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await run.page.keyboard.press(key);
};
const shows = (text: string) => run.page.waitForFunction((t) => document.body.textContent?.includes(t), text);
const fine = async () => {
  expect(await axe(run.page)).toEqual([]);
  expect(await fits(run.page)).toBe(true);
};
const value = (name: string) => run.page.inputValue(`[name="${name}"]`);
const focused = (name: string) =>
  run.page.waitForFunction((n) => document.activeElement?.getAttribute("name") === n, name);
const atList = () => run.page.waitForFunction(() => document.activeElement?.getAttribute("role") === "grid");
const list = async () => {
  await run.page.evaluate(() => {
    window.location.hash = "#/surveys/forms";
  });
  await atList();
};
const outline = () =>
  run.page.waitForFunction(() => document.activeElement?.matches("main form [role=listbox]"));

it("follows a form that is out, with the paper beside it", async () => {
  await list();
  await press("End");
  await shows("SIPAS22");
  await press("s");
  await outline();
  await shows("Phiếu 22 tiêu chí: soạn phiên bản 2");
  await run.page.waitForSelector("canvas");
  await fine();
  await press("ArrowDown", "ArrowDown", "Enter");
  await focused("groups.0.questions.0.text");
  await fine();
  await run.page.waitForSelector("[aria-label='Câu đang mở trên màn hình nhập'] li[data-now]");
  await press("Alt+k");
  await run.page.waitForSelector("[aria-label='Xem trước màn hình nhập phiếu'] li[data-now]");
  await fine();
  await press("Alt+k");
});

it("refuses a question without its answers, where they are missing", async () => {
  await press("Alt+t");
  await run.page.waitForSelector("dialog[open]");
  await fine();
  await press("4");
  await focused("groups.0.questions.1.text");
  await run.page.keyboard.type("Ông/Bà đến nộp hồ sơ bằng cách nào?");
  await press("Control+Enter");
  await focused("groups.0.questions.1.options.0.label");
  await shows("cần sửa");
  await fine();
  expect(await value("groups.0.questions.1.text")).toBe("Ông/Bà đến nộp hồ sơ bằng cách nào?");
  await run.page.keyboard.type("Trực tiếp");
  await press("Enter", "Enter", "Enter");
  await focused("groups.0.questions.1.options.1.label");
  await run.page.keyboard.type("Trực tuyến");
  await press("Control+Enter");
  await shows("Đã lưu Phiếu 22 tiêu chí, phiên bản 2");
  await shows("29 câu");
});

it("keeps what is typed through a crash of the page", async () => {
  await list();
  await press("m");
  await focused("code");
  await run.page.keyboard.type("TODANPHO");
  await press("Enter");
  const kept = run.page.waitForResponse(
    (one) => one.url().endsWith("/Intake/SaveDraft") && !!one.request().postData()?.includes("TỔ DÂN PHỐ"),
  );
  await run.page.keyboard.type("PHIẾU HỎI Ý KIẾN TỔ DÂN PHỐ");
  await press("Enter"); // leaving a field keeps it
  await kept;
  await run.page.reload();
  await shows("Đang sửa tiếp bản soạn dở lần trước");
  expect(await value("name")).toBe("PHIẾU HỎI Ý KIẾN TỔ DÂN PHỐ");
  await fine();
});

it("makes a new form by keys alone, and lets it change while nobody has it", async () => {
  await focused("code");
  await press("Enter", "Enter");
  await run.page.keyboard.type("Phiếu tổ dân phố");
  await press("Enter", "Enter");
  await run.page.keyboard.type("Phường soạn");
  await press("Control+ArrowDown", "Control+ArrowDown");
  await focused("groups.0.questions.0.text");
  await run.page.keyboard.type("Mức độ hài lòng của Ông/Bà");
  await press("Control+Enter");
  await shows("Đã lưu Phiếu tổ dân phố, phiên bản 1");
  await atList();
  await press("s");
  await outline();
  await shows("Sửa Phiếu tổ dân phố, phiên bản 1");
  await press("End", "Alt+ArrowUp", "Control+Enter");
  await atList();
});

it("refuses a code that another form has", async () => {
  await list();
  await press("m");
  await focused("code");
  await run.page.keyboard.type("NHANH");
  await press("Control+Enter");
  await shows("Mã NHANH đã có ở mẫu");
  await press("Alt+Delete");
  await run.page.waitForSelector("dialog[open]");
  await press("Control+Enter");
  await run.page.waitForFunction(
    () => document.querySelector<HTMLInputElement>("main form [name=code]")?.value === "",
  );
});

it("saves a form as a file, and goes on with one", async () => {
  await list();
  await press("End", "s"); // by code: TODANPHO is the last
  await outline();
  const [file] = await Promise.all([run.page.waitForEvent("download"), press("Control+s")]);
  expect(file.suggestedFilename()).toBe("mau-phieu-TODANPHO.json");
  const path = await file.path();
  expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({
    code: "TODANPHO",
    short: "Phiếu tổ dân phố",
  });
  await press("Escape");
  await atList();
  const [chooser] = await Promise.all([run.page.waitForEvent("filechooser"), press("t")]);
  await chooser.setFiles({
    name: "mau.json",
    mimeType: "application/json",
    buffer: Buffer.from(readFileSync(path, "utf8").replace("TODANPHO", "KHUPHO")),
  });
  await focused("code");
  expect(await value("code")).toBe("KHUPHO");
  await press("Escape");
  await atList();
  const [again] = await Promise.all([run.page.waitForEvent("filechooser"), press("t")]);
  await again.setFiles({ name: "mau.json", mimeType: "application/json", buffer: Buffer.from("phiếu") });
  await shows("Không đọc được tệp");
});

it("is for administrators", async () => {
  const clerk = await desk(run, samplePeople.clerk);
  await clerk.evaluate(() => {
    window.location.hash = "#/surveys/edit/NHANH/1";
  });
  await clerk.waitForSelector("main [role=grid] [role=gridcell]");
  expect(await clerk.locator("main button:has-text('Mẫu mới')").count()).toBe(0);
  await clerk.context().close();
});

it("went without a fault in the page", () => expect(run.faults).toEqual([]));
