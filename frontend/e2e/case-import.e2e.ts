import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { axe } from "./axe";
import { desk } from "./desk";
import { fits } from "./fits";
import { login } from "./login";
import { sample } from "./sample";
import { samplePeople } from "./sample-people";
import type { Running } from "./start";

// The month's online cases come in with a file of the portal: by keyboard, but for
// the choice of the file, which is the system's.

let run: Running;
beforeAll(async () => {
  run = await sample();
  await login(run.page, samplePeople.clerk);
});
afterAll(async () => {
  expect(run.faults).toEqual([]);
  await run?.stop();
});

const head = "STT;Mã hồ sơ;Mã TTHC;Tên TTHC;Vào sổ;Ngày hẹn trả;Ngày kết thúc xử lý;Trạng thái;Hình thức nộp";
const row = (n: number, state: string, ended = "") =>
  [
    n,
    `H15.50.05.13-261012-${String(n).padStart(4, "0")}`,
    "1.004873.000.00.00.H15",
    "Cấp Giấy xác nhận tình trạng hôn nhân",
  ]
    .concat(["12/10/2026 09:00", "15/10/2026 17:00", ended, state, "Trực tuyến"])
    .join(";");
const file = (name: string, ...rows: string[]) => {
  const path = join(run.folder, name);
  writeFileSync(path, `\uFEFFDANH SÁCH HỒ SƠ\n${head}\n${rows.join("\n")}\n`);
  return path;
};
const choose = (path: string) => run.page.setInputFiles("input[type=file]", path);
const told = (text: string) =>
  run.page.waitForFunction((wanted) => document.querySelector("main")?.textContent?.includes(wanted), text);
const online = (page = run.page) =>
  page.evaluate(async () => {
    const headers = { "Content-Type": "application/json" };
    const answer = await fetch("/api/Month/Figures", {
      method: "POST",
      headers,
      body: JSON.stringify(["2026-10"]),
    });
    return (await answer.json()).procedures.total.received.online as number;
  });
const shot = async (name: string) => {
  if (process.env.SHOTS) await run.page.screenshot({ path: join(process.env.SHOTS, `${name}.png`) });
};

let before = 0;

it("opens by Ctrl+K, says what is missing, and learns what the columns and states mean", async () => {
  before = await online();
  await run.page.keyboard.press("Control+k");
  await run.page.keyboard.type("nhập hồ sơ trực tuyến");
  await run.page.waitForSelector("[role=option]");
  await run.page.keyboard.press("Enter");
  await told("Các tệp đã nhập");
  expect(await axe(run.page)).toEqual([]);
  await choose(
    file(
      "thang10.csv",
      row(1, "Đang xử lý"),
      row(2, "Hoàn tất rồi", "14/10/2026 10:00"),
      row(3, "Mới đăng ký"),
    ),
  );
  await told("Không thấy cột “Ngày tiếp nhận”");
  await shot("import-mapping");
  await run.page.selectOption('[name="columns.receivedAt"]', "Vào sổ");
  await run.page.keyboard.press("Control+Enter");
  await told("Không rõ trạng thái “Hoàn tất rồi”");
  expect(await fits(run.page)).toBe(true);
  for (const select of await run.page.locator('[name^="states."]').all())
    if ((await select.inputValue()) === "") await select.selectOption("DONE");
  await run.page.keyboard.press("Control+Enter");
  await told("2 hồ sơ mới");
  await told("1 hồ sơ hệ thống kia chưa tiếp nhận");
  await shot("import-preview");
  expect(await axe(run.page)).toEqual([]);
  expect(await online()).toBe(before);
});

it("takes the file in, counted in column (4), once", async () => {
  await run.page.keyboard.press("Control+Enter");
  await told("thang10.csv");
  expect(await online()).toBe(before + 2);
  await choose(
    file("lai.csv", row(1, "Hoàn tất rồi", "15/10/2026 16:00"), row(2, "Hoàn tất rồi", "14/10/2026 10:00")),
  );
  await told("0 hồ sơ mới, 1 hồ sơ cập nhật, 1 đã có");
  await run.page.keyboard.press("Control+Enter");
  await told("lai.csv");
  expect(await online()).toBe(before + 2);
  await shot("import-files");
});

it("tells in the history where a case came from", async () => {
  await run.page.evaluate(() => {
    window.location.hash = "#/cases/H15.50.05.13-261012-0001";
  });
  await told("nhập từ Cổng Dịch vụ công quốc gia");
  await shot("import-case");
});

it("lets an administrator take a whole file back", async () => {
  const admin = await desk(run, samplePeople.administrator);
  await admin.evaluate(() => {
    window.location.hash = "#/cases/import";
  });
  await admin.getByRole("button", { name: "Hoàn tác" }).first().click();
  await admin.keyboard.type("nhập nhầm tệp");
  await admin.keyboard.press("Control+Enter");
  await admin.waitForFunction(() => document.querySelector("main")?.textContent?.includes("đã hoàn tác lúc"));
  await admin.getByRole("button", { name: "Hoàn tác" }).first().click();
  await admin.keyboard.type("nhập nhầm tệp");
  await admin.keyboard.press("Control+Enter");
  await admin.waitForFunction(
    () => document.querySelector("main")?.textContent?.match(/đã hoàn tác lúc/g)?.length === 2,
  );
  expect(await online(admin)).toBe(before);
});
