import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { desk } from "./desk";
import { Hands, type Work } from "./keystrokes";
import { login } from "./login";
import { fine, focusIs, noForm, noticeIs, said, shows, stepIs, there, toMonth } from "./notice-desk";
import { sample } from "./sample";
import { samplePeople } from "./sample-people";
import type { Running } from "./start";

// The closing of a month by a clerk and the chairperson at two desks, by keyboard alone.

let run: Running;
let clerk: Page;
let leader: Page;
const works: Work[] = [];
beforeAll(async () => {
  run = await sample();
  clerk = run.page;
  await login(clerk, samplePeople.clerk);
  leader = await desk(run, samplePeople.leader);
});
afterAll(async () => {
  for (const { name, keys, seconds } of works) console.log(`${name}: ${keys} keys, ${seconds} s`);
  await run?.stop();
});

const names = ["Thủ tục hành chính", "Góp ý, phản ánh", "Khảo sát"];
const keyOf = (at: number) => String(at + 6);
it("closes a month by keyboard, as two people, in under five minutes", async () => {
  const hands = new Hands(clerk);
  const eyes = new Hands(leader);
  hands.begin();
  await toMonth(clerk, 10, hands);
  await shows(clerk, "Còn thiếu gì để chốt tháng 10/2026");
  await hands.press("2");
  await clerk.waitForSelector("tbody a");
  await hands.press("r");
  await shows(clerk, "Mọi điều đối chiếu đều khớp");
  await hands.press("Escape", "3");
  await stepIs(clerk, "Nội dung");
  await clerk.waitForFunction(() => document.activeElement?.textContent?.includes("Mở đầu"));
  await hands.press("ArrowDown", "Enter"); // the second paragraph, in place
  await focusIs(clerk, "text");
  await hands.press("Control+End");
  await hands.type(" Hồ sơ tăng vào cuối tháng.");
  await hands.press("Control+Enter");
  await said(clerk, "Đã lưu đoạn");
  await noForm(clerk);
  await hands.press("4");
  for (const [at, name] of names.entries()) {
    await hands.press(keyOf(at));
    await noticeIs(clerk, name);
    await there(clerk, "T");
    await hands.press("t");
    await said(clerk, `Đã trình duyệt: ${name}`);
  }
  const drafted = hands.done("drafting three notices and sending them");

  eyes.begin();
  await toMonth(leader, 10, eyes);
  for (const [at, name] of names.entries()) {
    await eyes.press(keyOf(at));
    await noticeIs(leader, name);
    await there(leader, "D");
    await leader.waitForSelector("canvas");
    await eyes.press("d");
    await focusIs(leader, "number");
    if (at === 0) await fine(leader);
    await eyes.press("Control+Enter");
    await said(leader, `Đã duyệt ${name}`);
    await leader.waitForSelector("dialog", { state: "detached" });
  }
  const approved = eyes.done("reading and approving three notices");

  hands.begin();
  await hands.press("5");
  for (const [at, name] of names.entries()) {
    await hands.press(keyOf(at));
    await noticeIs(clerk, name);
    await there(clerk, "N");
    await hands.press("n");
    await focusIs(clerk, "place");
    if (at === 0) await fine(clerk);
    await hands.press("Control+Enter");
    await said(clerk, "Đã ghi niêm yết tại");
    await noForm(clerk);
    await shows(clerk, "Gỡ được từ");
  }
  const posted = hands.done("posting three notices");
  works.push(drafted, approved, posted);
  const all = {
    name: "closing a month, both people",
    scans: 0,
    keys: drafted.keys + approved.keys + posted.keys,
    seconds: Math.round((drafted.seconds + approved.seconds + posted.seconds) * 10) / 10,
  };
  works.push(all);
  expect(all.keys).toBeLessThan(100);
  await fine(clerk);
});

it("opens what a figure of an approved notice counts, and prints it as an internal annex", async () => {
  await clerk.keyboard.press("6");
  await clerk.keyboard.press("2");
  await clerk.waitForSelector("tbody a");
  await clerk.keyboard.press("ArrowDown");
  const counted = await clerk.evaluate(() => document.activeElement?.textContent);
  await clerk.keyboard.press("Enter");
  await shows(clerk, "danh sách được giữ lúc duyệt");
  const rows = await clerk.getAttribute("[role=grid]", "aria-rowcount");
  expect(String(Number(rows) - 1)).toBe(counted);
  await clerk.keyboard.press("p");
  await clerk.waitForSelector('[aria-label^="Phụ lục nội bộ"] canvas');
  await fine(clerk);
  await clerk.keyboard.press("Escape");
  await clerk.waitForSelector("tbody a");
  await clerk.keyboard.press("r");
  await shows(clerk, "Mọi điều đối chiếu đều khớp");
  await fine(clerk);
  await clerk.keyboard.press("Escape");
  await stepIs(clerk, "Số liệu");
});

it("went without a fault in the page", () => expect(run.faults).toEqual([]));
