import { afterAll, beforeAll, expect, it } from "vitest";
import { axe } from "./axe";
import { fits } from "./fits";
import { setUp } from "./set-up";
import { type Running, start } from "./start";

// One person, several procedures; and a dossier that is not taken in. By keyboard.

let run: Running;
beforeAll(async () => {
  run = await start();
  await setUp(run.page);
});
afterAll(async () => {
  await run?.stop();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await run.page.keyboard.press(key);
};
const type = (text: string) => run.page.keyboard.type(text);
const focusIs = (name: string) =>
  run.page.waitForFunction((wanted) => document.activeElement?.getAttribute("name") === wanted, name);
const shows = (text: string) =>
  run.page.waitForFunction((t) => document.querySelector("main")?.textContent?.includes(t), text);
const draft = () =>
  run.page.evaluate(async () => {
    const headers = { "Content-Type": "application/json" };
    const answer = await fetch("/api/Intake/Draft", { method: "POST", headers, body: '["intake"]' });
    return answer.text();
  });
const heading = () => run.page.textContent("h1");
const person = async (card: string) => {
  await press("F2");
  await focusIs("card");
  await type(card);
  await press("Enter");
  await focusIs("procedureCode");
};
const procedure = async (name: string) => {
  await type(name);
  await press("Enter");
  await focusIs("papers.0.originals");
};

it("receives two procedures of one person in one go, one receipt each", async () => {
  await person("079080001234||Trần Văn Mẫu|01011980|Nam|Số 1 đường Ví Dụ|05092021");
  await procedure("tinh trang hon nhan");
  await press("Space", "Alt+n");
  await focusIs("procedureCode");
  expect(await run.page.inputValue("[name=procedureCode]")).toBe("");
  expect(await run.page.inputValue('[name="applicant.name"]')).toBe("Trần Văn Mẫu");
  expect(await run.page.locator("ol[aria-label] li[aria-current]").count()).toBe(1);
  expect(await axe(run.page)).toEqual([]);
  expect(await fits(run.page)).toBe(true);
  await press("Control+Enter"); // the second is not chosen yet: told at its field
  await run.page.waitForSelector("[name=procedureCode][aria-invalid=true]");
  await focusIs("procedureCode");
  await procedure("khai sinh");
  await press("Alt+a", "Control+Enter");
  await run.page.waitForSelector("canvas");
  const first = /[A-Z]-\d{6}-\d{4}/.exec((await heading()) ?? "")?.[0] ?? "";
  await shows("Hồ sơ 1/2 của lượt này");
  expect(await axe(run.page)).toEqual([]);
  await press("ArrowRight");
  await shows("Hồ sơ 2/2 của lượt này");
  await run.page.waitForSelector("canvas");
  const second = /[A-Z]-\d{6}-\d{4}/.exec((await heading()) ?? "")?.[0] ?? "";
  expect(Number(second.slice(-4))).toBe(Number(first.slice(-4)) + 1);
  await press("Control+o"); // each knows of the other
  await shows("Nộp cùng lượt");
  expect(await run.page.textContent("main ul a")).toBe(first);
  expect(await axe(run.page)).toEqual([]);
});

it("keeps a visit that is being typed through a reload", async () => {
  await person("001180005678||Lê Thị Mẫu|02021980|Nữ|Số 2 đường Ví Dụ|05092021");
  await procedure("tinh trang hon nhan");
  await press("2", "Alt+n");
  await focusIs("procedureCode");
  await procedure("khai sinh");
  await press("Tab", "Tab");
  await expect.poll(draft).toContain("khai sinh"); // kept when typing pauses
  await run.page.reload();
  await run.page.waitForSelector("ol[aria-label] li[aria-current]");
  expect(await run.page.locator("ol[aria-label] li:has(> button)").count()).toBe(2);
  expect(await run.page.inputValue("[name=procedureCode]")).toContain("khai sinh");
  // The first one again, by keyboard: the list stands before the procedure.
  await run.page.focus("[name=procedureCode]");
  await press("Shift+Tab", "Shift+Tab", "Shift+Tab", "Enter");
  await run.page.waitForFunction(() =>
    (document.querySelector("[name=procedureCode]") as HTMLInputElement)?.value.includes("hôn nhân"),
  );
  expect(await run.page.inputValue('[name="papers.0.originals"]')).toBe("2");
});

it("refuses a dossier with its reason, and never counts it as received", async () => {
  await press("Alt+Delete");
  await run.page.waitForSelector("dialog[open]");
  await press("Control+Enter");
  await run.page.waitForSelector("dialog[open]", { state: "detached" });
  await person("001180005678||Lê Thị Mẫu|02021980|Nữ|Số 2 đường Ví Dụ|05092021");
  await procedure("tinh trang hon nhan");
  await press("Alt+c");
  await focusIs("reason");
  expect(await axe(run.page)).toEqual([]);
  expect(await fits(run.page)).toBe(true);
  await press("Control+Enter");
  await run.page.waitForSelector("[name=reason][aria-invalid=true]");
  await focusIs("reason");
  await type("Nơi thường trú không thuộc phường");
  await press("Control+Enter");
  await run.page.waitForFunction(() => document.querySelector("h1")?.textContent?.startsWith("Đã từ chối"));
  await run.page.waitForSelector("canvas");
  await run.page.waitForFunction(() => document.body.textContent?.includes("PHIẾU TỪ CHỐI"));
  expect(await axe(run.page)).toEqual([]);
  await press("Control+o");
  await shows("Không được tiếp nhận");
  await shows("Lý do: Nơi thường trú không thuộc phường");
  expect(await run.page.locator("main").textContent()).not.toContain("Quá hạn");
  const figures = await run.page.evaluate(async () => {
    const month = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
    const answer = await fetch("/api/Month/Figures", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify([month.slice(0, 7)]),
    });
    return answer.json();
  });
  expect(figures.rejectedAtIntake).toBe(1);
  expect(figures.procedures.total.received.total).toBe(2);
});

it("went without a fault in the page", () => expect(run.faults).toEqual([]));
