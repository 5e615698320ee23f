import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { desk } from "./desk";
import { login } from "./login";
import { fine, focusIs, noForm, noticeIs, said, shows, there, toMonth } from "./notice-desk";
import { sample } from "./sample";
import { samplePeople } from "./sample-people";
import type { Running } from "./start";

// September of the sample stands fast. A record behind it changes: the program says so,
// drafts the correction, and the chairperson decides. Its copies come down in time.

let run: Running;
let clerk: Page;
let leader: Page;
beforeAll(async () => {
  run = await sample();
  clerk = run.page;
  await login(clerk, samplePeople.clerk);
  leader = await desk(run, samplePeople.leader);
});
afterAll(async () => {
  await run?.stop();
});

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const month = "2026-09";
const latest = "2026-09-PROCEDURES-1"; // the sample has one correction already
const goto = async (page: Page, path: string) => {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, `#${path}`);
  await page.reload();
  await page.waitForSelector("main h1");
};

// mistype finds that a case of September was brought online and not to the counter,
// and gives its number.
const mistype = async () => {
  await goto(clerk, `/cases/where/from=2026-09-10&to=2026-09-25&channel=DIRECT&state=RETURNED`);
  await clerk.waitForSelector("[role=gridcell]");
  await clerk.focus("[role=grid]");
  await press(clerk, "Enter");
  await clerk.waitForSelector("[role=toolbar]");
  const code = /A-\d{6}-\d+|[A-Z]-\d{6}-\d+/.exec((await clerk.textContent("h1")) ?? "")?.[0] ?? "";
  await press(clerk, "s");
  await focusIs(clerk, "fields.applicant.name");
  await clerk.locator('[name="fields.channel"][value="ONLINE"]').check();
  await clerk.fill(
    '[name="fields.officialCode"]',
    `H26.99-260915-${Math.floor(Math.random() * 9000) + 1000}`,
  );
  await clerk.fill("[name=reason]", "Nộp trực tuyến, ghi nhầm là trực tiếp");
  await press(clerk, "Control+Enter");
  await noForm(clerk);
  return code;
};

it("shows what moved behind a notice that stands fast, and why", async () => {
  const code = await mistype();
  expect(code).not.toBe("");
  await toMonth(leader, 9);
  await shows(leader, "số liệu đã đổi");
  await goto(leader, `/month/${month}/post/${latest}`);
  await shows(leader, "Số liệu sau thông báo đã đổi");
  await shows(leader, code);
  await shows(leader, "Tổng cộng, Tiếp nhận trực tuyến");
  await fine(leader);
});

it("says in the report of the quarter how it differs from what was posted", async () => {
  await goto(leader, "/reports/procedures~2026-Q3");
  await shows(leader, "khác với cộng số liệu đã công bố");
  await press(leader, "c");
  await leader.waitForFunction(() => document.activeElement?.id === "report-gap");
  await shows(leader, "Số theo hồ sơ hiện nay");
  if (process.env.SHOTS) await leader.screenshot({ path: `${process.env.SHOTS}/report-gap.png` });
  await fine(leader);
  await goto(leader, "/reports/feedback~2026-Q3");
  await shows(leader, "Tổng cộng");
  expect(await leader.textContent("main")).not.toContain("khác với cộng số liệu đã công bố");
});

it("leads the correction that the program drafted to its approval", async () => {
  await goto(clerk, `/month/${month}/post/${latest}`);
  await there(clerk, "O");
  await press(clerk, "o");
  await noticeIs(clerk, "Đính chính lần 2");
  await shows(clerk, "Đính chính thông báo số");
  await there(clerk, "T");
  await fine(clerk);
  await press(clerk, "t");
  await said(clerk, "Đã trình duyệt: Đính chính lần 2");

  await toMonth(leader, 9);
  await leader.locator("main nav button", { hasText: "Đính chính lần 2" }).focus();
  await press(leader, "Enter", "4");
  await noticeIs(leader, "Đính chính lần 2");
  await there(leader, "D");
  await press(leader, "d");
  await focusIs(leader, "number");
  await press(leader, "Control+Enter");
  await said(leader, "Đã duyệt Đính chính lần 2");
  await shows(leader, "duyệt lúc");
  expect(await leader.locator("main nav").last().textContent()).not.toContain("số liệu đã đổi");
});

it("takes a change without a correction, with the reason", async () => {
  await mistype();
  await goto(leader, `/month/${month}/post/2026-09-PROCEDURES-2`);
  await there(leader, "A");
  await press(leader, "a");
  await focusIs(leader, "reason");
  await press(leader, "Control+Enter");
  await leader.waitForSelector("main form [role=alert]:not([hidden])");
  await leader.keyboard.type("Chỉ đổi kênh nộp, tổng số không đổi.");
  await fine(leader);
  await press(leader, "Control+Enter");
  await said(leader, "Đã ghi chấp nhận thay đổi");
  await shows(leader, "Thay đổi đã chấp nhận, không đính chính");
  expect(await leader.locator("main nav").last().textContent()).not.toContain("số liệu đã đổi");
});

it("refuses an approval when figures moved, and shows which", async () => {
  await toMonth(clerk, 10);
  await press(clerk, "4");
  await there(clerk, "T");
  await press(clerk, "t");
  await said(clerk, "Đã trình duyệt: Thủ tục hành chính");
  await goto(leader, "/month/2026-10/review/2026-10-PROCEDURES");
  await there(leader, "D");
  await press(leader, "d");
  await focusIs(leader, "number");
  await goto(clerk, "/cases/where/from=2026-10-05&to=2026-10-25&channel=DIRECT&state=RETURNED");
  await clerk.waitForSelector("[role=gridcell]");
  await clerk.focus("[role=grid]");
  await press(clerk, "Enter");
  await clerk.waitForSelector("[role=toolbar]");
  await press(clerk, "s");
  await focusIs(clerk, "fields.applicant.name");
  await clerk.locator('[name="fields.channel"][value="ONLINE"]').check();
  await clerk.fill('[name="fields.officialCode"]', "H26.99-261015-4711");
  await clerk.fill("[name=reason]", "Nộp trực tuyến, ghi nhầm là trực tiếp");
  await press(clerk, "Control+Enter");
  await noForm(clerk);

  await leader.fill("[name=number]", "77");
  await press(leader, "Control+Enter");
  await leader.waitForSelector("dialog li a");
  const moved = await leader.textContent("dialog [role=status]");
  expect(moved).toContain("Tổng cộng, Tiếp nhận trực tuyến");
  expect(moved).toContain("(+1)");
  expect(await leader.inputValue("[name=number]")).toBe("77"); // what was typed stays
  await fine(leader);
  await press(leader, "Control+Enter");
  await said(leader, "Đã duyệt Thủ tục hành chính, số 77");
});

it("notes a posting at a typed time, refuses one that cannot be, and takes copies down when it may", async () => {
  await goto(clerk, "/month/2026-10/post/2026-10-PROCEDURES");
  await there(clerk, "N");
  await press(clerk, "n");
  await focusIs(clerk, "place");
  await press(clerk, "Enter");
  await focusIs(clerk, "at");
  await clerk.keyboard.type("1/10/2026 08:00"); // before it was approved
  await press(clerk, "Control+Enter");
  await clerk.waitForSelector("main form [role=alert]:not([hidden])");
  expect(await clerk.inputValue("[name=at]")).toContain("2026 08:00");
  await fine(clerk);
  await clerk.fill("[name=at]", "");
  await press(clerk, "Control+Enter");
  await said(clerk, "Đã ghi niêm yết tại");
  await noForm(clerk);
  expect(await clerk.locator('main button[aria-keyshortcuts="V"]').count()).toBe(0); // not before 30 days
  await there(clerk, "I");
  await press(clerk, "i");
  await clerk.waitForSelector('[aria-label^="Biên bản niêm yết tại"] canvas');
  await fine(clerk);
  await press(clerk, "Escape");
  await clerk.waitForSelector('[aria-label^="Thông báo"] canvas');

  await goto(clerk, `/month/${month}/post/${latest}`);
  await there(clerk, "V");
  await press(clerk, "v");
  await focusIs(clerk, "at");
  await clerk.keyboard.type("20/10/2026 08:00");
  await press(clerk, "Control+Enter");
  await clerk.waitForSelector("main form [role=alert]:not([hidden])");
  expect(await clerk.textContent("main form")).toMatch(/\d{2}\/11\/2026/); // the first day, said
  await clerk.fill("[name=at]", "");
  await press(clerk, "Control+Enter");
  await said(clerk, "Đã ghi gỡ xuống tại");
  await shows(clerk, "Đã gỡ");
});

it("went without a fault in the page", () => expect(run.faults).toEqual([]));
