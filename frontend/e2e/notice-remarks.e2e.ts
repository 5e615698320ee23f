import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { desk } from "./desk";
import { login } from "./login";
import { fine, focusIs, noForm, noticeIs, said, shows, stepIs, there, toMonth } from "./notice-desk";
import { sample } from "./sample";
import { samplePeople } from "./sample-people";
import type { Running } from "./start";

// A notice goes to the chairperson, comes back with remarks made on the screen and on a
// printout, and goes again.

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
const active = (page: Page, text: string) =>
  page.waitForFunction((t) => document.activeElement?.textContent?.includes(t), text);

it("takes remarks on a figure and a paragraph, and returns with them", async () => {
  await toMonth(clerk, 10);
  await press(clerk, "4");
  await there(clerk, "T");
  await press(clerk, "t");
  await said(clerk, "Đã trình duyệt: Thủ tục hành chính");

  await toMonth(leader, 10);
  await shows(leader, "Đang chờ tôi duyệt");
  await press(leader, "2");
  await leader.waitForSelector("tbody a");
  await press(leader, "ArrowDown", "End"); // the last figure of the first line
  await press(leader, "g");
  await focusIs(leader, "text");
  expect(await leader.inputValue("[name=cell]")).toMatch(/, Đang giải quyết, quá hạn$/);
  await fine(leader);
  await leader.keyboard.type("Rà lại số này.");
  await press(leader, "Control+Enter");
  await said(leader, "Đã ghi ý kiến");
  await noForm(leader);
  await press(leader, "3");
  await active(leader, "Mở đầu");
  await press(leader, "ArrowDown", "g");
  await focusIs(leader, "text");
  await leader.keyboard.type("Viết gọn lại.");
  // What is typed is not lost by looking at something else.
  await press(leader, "F1");
  await leader.waitForSelector("[role=grid]");
  await toMonth(leader, 10);
  await active(leader, "Tiếp nhận");
  await press(leader, "g");
  await leader.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>("[name=text]")?.value === "Viết gọn lại.",
  );
  await press(leader, "Control+Enter");
  await said(leader, "Đã ghi ý kiến");
  await noForm(leader);
  await press(leader, "4");
  await shows(leader, "chưa xử lý");
  await fine(leader);
  await there(leader, "L");
  await press(leader, "l");
  await focusIs(leader, "reason");
  await press(leader, "Control+Enter"); // the remarks say enough
  await said(leader, "Đã trả lại: Thủ tục hành chính");
});

it("types in what is written on the printout, settles all, and sends again", async () => {
  await press(clerk, "3", "4");
  await shows(clerk, "Trả lại");
  await there(clerk, "B");
  await press(clerk, "b");
  await focusIs(clerk, "about");
  await clerk.selectOption("[name=about]", { label: "Một số liệu" });
  await press(clerk, "Enter");
  await focusIs(clerk, "cell");
  await clerk.keyboard.type("ho tich tiep nhan truc tuyen");
  await clerk.waitForSelector("[role=option]");
  await press(clerk, "Enter");
  await clerk.waitForFunction(
    () => document.querySelector<HTMLInputElement>("[name=cell]")?.value === "Hộ tịch, Tiếp nhận trực tuyến",
  );
  await press(clerk, "Enter");
  await focusIs(clerk, "text");
  await fine(clerk);
  await press(clerk, "Control+Enter"); // nothing typed yet
  await clerk.waitForSelector("main form [role=alert]:not([hidden])");
  expect(await clerk.inputValue("[name=cell]")).toBe("Hộ tịch, Tiếp nhận trực tuyến");
  await clerk.keyboard.type("Đối chiếu với Cổng.");
  await press(clerk, "Control+Enter");
  await said(clerk, "Đã ghi ý kiến");
  await noForm(clerk);
  await shows(clerk, "từ bản in");

  // To the paragraph that a remark is about, and back.
  await clerk.locator("main ul button[data-row]", { hasText: "Viết gọn lại." }).focus();
  await press(clerk, "Enter");
  await stepIs(clerk, "Nội dung");
  await active(clerk, "Tiếp nhận");
  await press(clerk, "Enter");
  await focusIs(clerk, "text");
  await press(clerk, "Control+a");
  await clerk.keyboard.type("Trong tháng tiếp nhận theo biểu kèm theo.");
  await fine(clerk);
  await press(clerk, "Control+Enter");
  await said(clerk, "Đã lưu đoạn");
  await noForm(clerk);
  await shows(clerk, "sửa tay: ");
  await fine(clerk);
  await there(clerk, "M");
  await press(clerk, "m"); // the composed text is one key away
  await said(clerk, "Đã lấy lại câu máy soạn");

  await press(clerk, "4");
  for (let left = 3; left > 0; left--) {
    await clerk.waitForFunction(
      (open) =>
        document.querySelectorAll("main ul button[data-row] span").length > 0 &&
        [...document.querySelectorAll("main ul span")].filter((one) => one.textContent === "chưa xử lý")
          .length === open,
      left,
    );
    await clerk.locator("main ul button[data-row]").first().focus();
    await there(clerk, "X");
    await press(clerk, "x");
    await focusIs(clerk, "note");
    await clerk.keyboard.type("Đã rà.");
    await press(clerk, "Control+Enter");
    await said(clerk, "Đã ghi là xử lý xong");
    await noForm(clerk);
  }
  await there(clerk, "T");
  await press(clerk, "t");
  await shows(clerk, "Đã trình, đang chờ người duyệt");
  await shows(clerk, "Các lần trình");
});

it("says who signs, by the authority that is chosen", async () => {
  await press(clerk, "7");
  await noticeIs(clerk, "Góp ý, phản ánh");
  await press(clerk, "3");
  await there(clerk, "S");
  await press(clerk, "s");
  await focusIs(clerk, "name");
  await clerk.locator('[name=authority][value="KT"]').check();
  expect(await clerk.inputValue("[name=form]")).toBe("KT. CHỦ TỊCH");
  await clerk.fill("[name=title]", "");
  await press(clerk, "Control+Enter");
  await clerk.waitForSelector("main form [role=alert]:not([hidden])");
  expect(await clerk.inputValue("[name=form]")).toBe("KT. CHỦ TỊCH"); // what was chosen stays
  await clerk.fill("[name=title]", "PHÓ CHỦ TỊCH");
  await fine(clerk);
  await press(clerk, "Control+Enter");
  await said(clerk, "Đã lưu người ký");
  await shows(clerk, "KT. CHỦ TỊCH – PHÓ CHỦ TỊCH");
});

it("went without a fault in the page", () => expect(run.faults).toEqual([]));
