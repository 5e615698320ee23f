import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { desk } from "./desk";
import { login } from "./login";
import { fine, noForm, said, shows } from "./notice-desk";
import { sample } from "./sample";
import { samplePeople } from "./sample-people";
import type { Running } from "./start";

// Cases are solved late and nobody writes down why. The page of the month asks for it,
// the reason is given afterwards by keys alone, and the notice says it.

let run: Running;
let clerk: Page;
beforeAll(async () => {
  run = await sample();
  clerk = run.page;
  await login(clerk, samplePeople.clerk);
});
afterAll(async () => {
  await run?.stop();
});

const list = '[role=grid][aria-label="Danh sách hồ sơ"]';
const line = "Hồ sơ giải quyết quá hạn chưa ghi nguyên nhân";
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const goto = (page: Page, path: string) =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, `#${path}`);

// counted gives how many reasons the program misses in the month of today.
const counted = (page: Page) =>
  page.evaluate(async () => {
    const month = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7);
    const answer = await fetch("/api/Notices/Month", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify([month]),
    });
    const { missing } = (await answer.json()) as { missing: { key: string; count: number }[] };
    return missing.find(({ key }) => key === "lateUnexplained")?.count ?? 0;
  });

// toMissing opens the first step of the month of today, which shows how many reasons
// are missed.
const toMissing = async (page: Page) => {
  await press(page, "F8");
  await page.waitForSelector("main nav [aria-current]");
  await press(page, "1");
  await shows(page, "Còn thiếu gì để chốt tháng");
  const count = await counted(page);
  await page.waitForFunction(
    ([what, wanted]) => {
      const rows = [...document.querySelectorAll("main [role=row]")];
      const row = rows.find((one) => one.textContent?.includes(what as string));
      const shown = row?.querySelectorAll("[role=gridcell]")[1]?.textContent ?? "0";
      return Number(shown) === wanted;
    },
    [line, count] as const,
  );
  return count;
};

// openLine opens the list behind the line, by the arrows and Enter.
const openLine = async (page: Page) => {
  const rows = await page.locator("[role=grid] [role=row]:has([role=gridcell])").allTextContents();
  await page.focus("[role=grid]");
  await press(page, "Home");
  for (let at = rows.findIndex((text) => text.includes(line)); at > 0; at--) await press(page, "ArrowDown");
  await press(page, "Enter");
  await page.waitForSelector(`${list} [role=gridcell]`);
  await shows(page, "chưa ghi nguyên nhân");
};

let before = 0;
it("finishes the overdue cases, which nobody explains", async () => {
  before = await toMissing(clerk);
  await goto(clerk, "/cases/where/due=OVERDUE");
  await clerk.waitForSelector(`${list} [role=gridcell]`);
  await clerk.focus(list);
  await press(clerk, "Control+a");
  await shows(clerk, "Đã chọn");
  await press(clerk, "x");
  await shows(clerk, "Sẽ ghi (");
  await press(clerk, "Control+Enter");
  await shows(clerk, "Đã ghi (");
});

it("leads from the page of the month to just those cases", async () => {
  const missing = await toMissing(clerk);
  expect(missing).toBeGreaterThan(before); // an apology with a reason explains one by itself
  await fine(clerk);
  await openLine(clerk);
  expect(Number(await clerk.getAttribute(list, "aria-rowcount")) - 1).toBe(missing);
  await fine(clerk);
  await press(clerk, "Escape"); // and back
  await shows(clerk, "Còn thiếu gì để chốt tháng");
});

it("gives them all one reason, and takes it back as a whole", async () => {
  const missing = await toMissing(clerk);
  await openLine(clerk);
  await clerk.focus(list);
  await press(clerk, "Control+a");
  await shows(clerk, `Đã chọn ${missing} hồ sơ`);
  await press(clerk, "v");
  await clerk.waitForFunction(() => document.activeElement?.getAttribute("name") === "reason");
  await press(clerk, "Control+Enter"); // nothing chosen: told at the field
  await clerk.waitForSelector("fieldset[aria-invalid=true]");
  await fine(clerk);
  await clerk.focus("[name=reason]");
  await press(clerk, "3", "Control+Enter");
  await shows(clerk, `Sẽ ghi (${missing})`);
  await shows(clerk, "Chưa ghi nhận → Sự cố hệ thống");
  await fine(clerk);
  await press(clerk, "Control+Enter");
  await shows(clerk, `Đã ghi (${missing})`);
  await fine(clerk);
  await press(clerk, "Control+z");
  await clerk.waitForSelector("dialog[open]");
  await press(clerk, "Control+Enter");
  await shows(clerk, `Đã hoàn tác (${missing})`);
  expect(await toMissing(clerk)).toBe(missing);
});

it("lets the leader say it on the page of one case, with a note that stays inside", async () => {
  const leader = await desk(run, samplePeople.leader);
  const missing = await toMissing(leader);
  await openLine(leader);
  await leader.focus(list);
  await press(leader, "Home", "Enter");
  await leader.waitForSelector('main [role=toolbar] button[aria-keyshortcuts="V"]');
  await press(leader, "v");
  await leader.waitForFunction(() => document.activeElement?.getAttribute("name") === "reason");
  await press(leader, "7", "Control+Enter");
  await leader.waitForSelector("[name=note][aria-invalid=true]"); // another reason: which?
  await leader.fill("[name=note]", "Chị Hoa nghỉ ốm");
  await fine(leader);
  await press(leader, "Control+Enter");
  await said(leader, "Đã ghi nguyên nhân quá hạn của hồ sơ");
  await noForm(leader);
  await shows(leader, "ghi nguyên nhân quá hạn: lý do khác; ghi chú: Chị Hoa nghỉ ốm");
  await fine(leader);
  expect(await toMissing(leader)).toBe(missing - 1);
  await leader.context().close();
});

it("explains the rest: the line is gone, and the notice says the reasons and no name", async () => {
  const rest = await toMissing(clerk);
  await openLine(clerk);
  await clerk.focus(list);
  await press(clerk, "Control+a");
  await shows(clerk, `Đã chọn ${rest} hồ sơ`);
  await press(clerk, "v");
  await clerk.waitForFunction(() => document.activeElement?.getAttribute("name") === "reason");
  await press(clerk, "3", "Control+Enter");
  await shows(clerk, `Sẽ ghi (${rest})`);
  await press(clerk, "Control+Enter");
  await shows(clerk, `Đã ghi (${rest})`);
  await press(clerk, "Escape");
  await shows(clerk, "Không có hồ sơ nào"); // of the list
  await press(clerk, "Escape");
  await shows(clerk, "Còn thiếu gì để chốt tháng");
  expect(await toMissing(clerk)).toBe(0);
  await press(clerk, "3");
  await shows(clerk, "sự cố hệ thống, đường truyền");
  const text = (await clerk.textContent("main")) ?? "";
  expect(text).toContain("lý do khác (");
  expect(text).not.toContain("chưa ghi nhận nguyên nhân");
  expect(text).not.toContain("Chị Hoa");
  await fine(clerk);
});

it("shows the reasons in the list of late cases", async () => {
  await goto(clerk, "/reports/late");
  await clerk.waitForFunction(() =>
    document.querySelector("main table")?.textContent?.includes("Sự cố hệ thống"),
  );
  await fine(clerk);
});

it("went without a fault in the page", () => expect(run.faults).toEqual([]));
