import { afterAll, beforeAll, expect, it } from "vitest";
import { axe } from "./axe";
import { desk } from "./desk";
import { differingPile } from "./differing-pile";
import { fits } from "./fits";
import { login } from "./login";
import { sample } from "./sample";
import { samplePeople } from "./sample-people";
import type { Running } from "./start";

// Two people keyed a pile; where they differ, a person with the papers decides by
// single keys.

let run: Running;
let pile = "";
beforeAll(async () => {
  run = await sample();
  await login(run.page, samplePeople.clerk);
  const same = { TONGTHE: "5", THAIDO: "4", DILAI: "0", YKIEN: "." };
  pile = await differingPile(
    run,
    "Xấp đối chiếu",
    [same, { ...same, TONGTHE: "3", THAIDO: "2" }, { ...same, YKIEN: "Chờ lâu" }, { ...same, DILAI: "1" }],
    [
      same,
      { ...same, TONGTHE: "4", THAIDO: "1" },
      { ...same, YKIEN: "Chờ lâu quá" },
      { ...same, DILAI: "2" },
    ],
  );
});
afterAll(async () => {
  await run?.stop();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await run.page.keyboard.press(key);
};
const shows = (text: string) =>
  run.page.waitForFunction((t) => document.querySelector("main")?.textContent?.includes(t), text);
const fine = async () => {
  expect(await axe(run.page)).toEqual([]);
  expect(await fits(run.page)).toBe(true);
};
const chosen = () =>
  run.page.locator("main li[aria-current] button[aria-pressed=true] strong").allTextContents();

it("begins at the first sheet that differs, with what is printed and what was keyed", async () => {
  await run.page.evaluate((id) => {
    window.location.hash = `#/surveys/settle/${id}`;
  }, pile);
  await shows("Phiếu thứ 2 trong xấp");
  await shows("Còn 3 phiếu phải đối chiếu");
  await shows("Phiếu này do chính người đang đối chiếu nhập"); // lan keyed it first
  const first = run.page.locator("main li[aria-current]");
  expect(await first.locator("button strong").allTextContents()).toEqual([
    "3 Bình thường",
    "4 Hài lòng",
    "Đọc phiếu, gõ trả lời khác",
  ]);
  await fine();
});

it("lets nothing be saved as long as a difference is open, and decisions be changed", async () => {
  await press("a", "Enter");
  await shows("Còn 1 câu chưa chọn");
  await press("ArrowUp");
  expect(await chosen()).toEqual(["3 Bình thường"]);
  await press("2");
  await press("ArrowUp");
  expect(await chosen()).toEqual(["4 Hài lòng"]);
  await press("ArrowDown", "c");
  await run.page.waitForSelector("main li input:focus");
  await press("9");
  await shows("Không nhận phím này");
  await fine();
  await press("5");
  await run.page.waitForSelector("main li input", { state: "detached" });
  expect(await chosen()).toEqual(["5 Rất hài lòng"]);
  await press("Enter");
  await shows("Phiếu thứ 3 trong xấp");
});

it("takes words from the paper, and keeps what was chosen when leaving", async () => {
  await press("c");
  await run.page.waitForSelector("main li input:focus");
  await run.page.keyboard.type("Chờ rất lâu");
  await press("Enter", "Enter");
  await shows("Phiếu thứ 4 trong xấp");
  await press("Escape");
  await run.page.waitForFunction((id) => window.location.hash.endsWith(`/surveys/pile/${id}`), pile);
  await run.page.goBack();
  await shows("Phiếu thứ 4 trong xấp");
});

it("sends an entry back to its typist, with the reason", async () => {
  await press("r");
  await run.page.waitForSelector("dialog [name=reason]");
  await press("Control+Enter");
  await run.page.waitForSelector("dialog :text('lý do')");
  await fine();
  await run.page.selectOption("dialog [name=entry]", "2");
  await run.page.fill("dialog [name=reason]", "Nhập lệch câu 3");
  await press("Control+Enter");
  await shows("không còn phiếu nào phải đối chiếu");
  await shows("Phiếu thứ 4: chờ Lê Văn Mẫu Hùng nhập lại");
});

it("tells afterwards who decided what, and that they had keyed it themselves", async () => {
  await shows("Câu 1: lấy lần 2, 4 Hài lòng");
  await shows("Câu 2: theo phiếu giấy, 5 Rất hài lòng");
  await shows("Câu 4: theo phiếu giấy, Chờ rất lâu");
  await shows("cũng là người nhập phiếu này");
  await fine();
});

it("is not for the leader", async () => {
  const leader = await desk(run, samplePeople.leader);
  await leader.evaluate((id) => {
    window.location.hash = `#/surveys/settle/${id}`;
  }, pile);
  await leader.waitForSelector("main [role=alert]");
  expect(await leader.locator("main li[aria-current]").count()).toBe(0);
  await leader.context().close();
});

it("went without a fault in the page", () => expect(run.faults).toEqual([]));
