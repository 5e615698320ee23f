import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { axe } from "./axe";
import { desk } from "./desk";
import { fits } from "./fits";
import { login } from "./login";
import { sample } from "./sample";
import { samplePeople } from "./sample-people";
import type { Running } from "./start";
import { workingDayAfter } from "./working-day";

// One act for several cases, by keyboard alone.

let run: Running;
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
const shows = (text: string, page = run.page) =>
  page.waitForFunction((t) => document.querySelector("main")?.textContent?.includes(t), text);
const focusIs = (name: string) =>
  run.page.waitForFunction((n) => document.activeElement?.getAttribute("name") === n, name);
const fine = async () => {
  expect(await axe(run.page)).toEqual([]);
  expect(await fits(run.page)).toBe(true);
};

const list = '[role=grid][aria-label="Danh sách hồ sơ"]';

type Line = { id: string; code: string; state: string; heldBy: string; dueAt: string };

// What the program itself says of the cases of a filter.
const listed = (filter: Record<string, unknown>) =>
  run.page.evaluate(async (given) => {
    const everything = {
      text: "",
      state: "",
      due: "",
      field: "",
      officer: "",
      channel: "",
      from: "",
      to: "",
    };
    const answer = await fetch("/api/Cases/List", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify([{ ...everything, offset: 0, limit: 500, ...given }]),
    });
    return (await answer.json()) as { total: number; rows: Line[] };
  }, filter);

// The list of F3 with this condition on the due time, and maybe on how cases came.
const listOf = async (due: string, channel = "") => {
  await run.page.evaluate(
    (wanted) => {
      window.location.hash = `#/cases/where/${wanted}`;
    },
    `due=${due}${channel && `&channel=${channel}`}`,
  );
  await run.page.waitForFunction(
    (wanted) => [...document.querySelectorAll("select")].some((one) => one.value === wanted),
    due,
  );
  await run.page.waitForSelector(`${list} [role=gridcell]`);
  await run.page.focus(list);
  await press("Home");
};

// Types a new date, which the preview answers.
const newDate = async (answer: string) => {
  await run.page.focus("[name=dueOn]");
  await press("Control+a");
  await type(workingDayAfter(1));
  await press("Control+Enter");
  await shows(answer);
};

beforeEach(async ({ task }) => {
  if (!task.name.startsWith("went")) await press("F1");
});

it("leads from a number of the day to its list, where cases are chosen by keys", async () => {
  await run.page.waitForSelector("[role=group] button");
  await press("2"); // overdue
  await run.page.waitForSelector('[role=grid][aria-label="Quá hạn"] [role=gridcell]');
  await press("l");
  await run.page.waitForSelector(`${list} [role=gridcell]`);
  expect(decodeURIComponent(await run.page.evaluate(() => window.location.hash))).toContain("due=OVERDUE");
  await run.page.focus(list);
  await press("Space", "ArrowDown", "ArrowDown", "Shift+ArrowDown");
  await shows("Đã chọn 3 hồ sơ");
  await fine();
  await press("Enter"); // a look at one of them loses nothing
  await run.page.waitForSelector("[role=toolbar]");
  await press("Escape");
  await shows("Đã chọn 3 hồ sơ");
  await press("Escape");
  await run.page.waitForSelector("[role=row][aria-selected=true]", { state: "detached" });
});

it("chooses the whole list by Ctrl+A, as much as one batch holds", async () => {
  await press("F3");
  await run.page.waitForSelector(`${list} [role=gridcell]`);
  await run.page.focus(list);
  const { total } = await listed({});
  await press("Control+a");
  await shows(`Đã chọn ${Math.min(total, 500)} hồ sơ`);
  await press("Control+a");
  await run.page.waitForSelector("[role=row][aria-selected=true]", { state: "detached" });
});

it("transfers, prints the slip of all, and takes it back as a whole", async () => {
  await listOf("OVERDUE");
  await press("Shift+ArrowDown", "Shift+ArrowDown");
  await shows("Đã chọn 3 hồ sơ");
  await press("c");
  await focusIs("to");
  await press("Control+Enter"); // nothing said: told at the field
  await run.page.waitForSelector("[name=to][aria-invalid=true]");
  await fine();
  await type("Phòng Kinh tế");
  await press("Control+Enter");
  await shows("Sẽ ghi (3)");
  await shows("→ Phòng Kinh tế");
  await fine();
  const before = await listed({ officer: "Phòng Kinh tế" });
  await press("Control+Enter");
  await shows("Đã ghi (3)");
  expect((await listed({ officer: "Phòng Kinh tế" })).total).toBe(before.total + 3);
  await fine();
  await press("Control+p");
  await run.page.waitForSelector("canvas");
  await shows("PHIẾU BÀN GIAO HỒ SƠ");
  await fine();
  await press("Control+z");
  await run.page.waitForSelector("dialog[open]");
  await fine();
  await press("Control+Enter");
  await shows("Đã hoàn tác (3)");
  await fine();
  expect((await listed({ officer: "Phòng Kinh tế" })).total).toBe(before.total);
});

it("tells in the preview what is refused, and why, and does the others", async () => {
  const { rows } = await listed({ due: "READY" });
  await listOf("OVERDUE");
  await press("Space", "ArrowDown", "Space");
  await listOf("READY"); // what was chosen stays chosen
  await press("Space");
  await shows("Đã chọn 3 hồ sơ");
  await press("x"); // the results show at once, each with room for its number
  await shows("Sẽ ghi (2)");
  await shows("Không làm được, giữ nguyên (1)");
  await shows(rows[0]?.code ?? "?");
  await fine();
  const numbers = run.page.locator('[name^="numbers."]');
  expect(await numbers.count()).toBe(2);
  await numbers.first().focus();
  await type("12/XN-UBND");
  await press("Enter");
  await type("13/XN-UBND");
  await press("Control+Enter");
  await shows("Đã ghi (2)");
  await shows("13/XN-UBND");
  await fine();
  expect((await listed({ due: "READY" })).total).toBe(rows.length + 2);
});

it("hands several results over to those whose they are, with a slip for each", async () => {
  await listOf("READY", "DIRECT"); // of those that another system solved nobody wrote a document down here
  await press("Shift+ArrowDown", "Shift+ArrowDown", "Shift+ArrowDown");
  await shows("Đã chọn 4 hồ sơ");
  await press("t");
  await focusIs("receiptReturned");
  await press("Space");
  await fine();
  await press("Control+Enter");
  await shows("Sẽ ghi (4)");
  await fine();
  await press("Control+Enter");
  await shows("Đã ghi (4)");
  await press("Control+p");
  await run.page.waitForSelector("canvas");
  await shows("4 trang");
  await shows("GIẤY BIÊN NHẬN TRẢ KẾT QUẢ");
  await fine();
  await press("Control+z");
  await run.page.waitForSelector("dialog[open]");
  await press("Control+Enter");
  await shows("Đã hoàn tác (4)");
});

it("apologises to several at once, and refuses a second apology", async () => {
  await listOf("OVERDUE");
  const { rows } = await listed({ due: "OVERDUE" });
  await press("Space", "ArrowDown", "Space");
  await shows("Đã chọn 2 hồ sơ");
  await press("h");
  await focusIs("reason");
  await type("Chờ kết quả xác minh của cơ quan khác");
  await newDate("Sẽ ghi (");
  await shows("hẹn lại muộn");
  await fine();
  await press("Control+Enter");
  await shows("Đã ghi (");
  await press("Control+p");
  await run.page.waitForSelector("canvas");
  await shows("PHIẾU XIN LỖI");
  await press("Escape");
  await run.page.waitForSelector(list);
  await run.page.evaluate((code) => {
    window.location.hash = `#/cases/where/text=${code}`;
  }, rows[0]?.code ?? "?");
  await run.page.waitForSelector(`${list}[aria-rowcount="2"] [role=gridcell]`);
  await run.page.focus(list);
  await press("Space", "h");
  await focusIs("reason");
  await type("Chờ thêm");
  await newDate("Không làm được, giữ nguyên (1)");
  await shows("Mỗi hồ sơ chỉ được hẹn lại một lần");
  await fine();
  await press("Escape");
  await run.page.waitForSelector("dialog[open]"); // a reason was typed
  await press("Control+Enter");
  await shows("Đã chọn 1 hồ sơ");
  await press("Escape");
});

it("does not run over what somebody else did after the preview", async () => {
  await listOf("WAITING");
  const { rows } = await listed({ due: "WAITING" });
  await press("Space", "ArrowDown", "Space", "c");
  await focusIs("to");
  await type("Phòng Văn hóa - Xã hội");
  await press("Control+Enter");
  await shows("Sẽ ghi (2)");
  const other = await desk(run, samplePeople.other);
  await other.evaluate((id) => {
    window.location.hash = `#/cases/${encodeURIComponent(id)}`;
  }, rows[0]?.id ?? "");
  await other.waitForSelector("[role=toolbar]");
  await other.keyboard.press("c");
  await other.waitForFunction(() => document.activeElement?.getAttribute("name") === "to");
  await other.keyboard.type("Công an phường");
  await other.keyboard.press("Control+Enter");
  await shows("Công an phường", other);
  await other.context().close();
  await press("Control+Enter");
  await shows("Đã ghi (1)");
  await shows("Không làm được, giữ nguyên (1)");
  expect((await listed({ text: rows[0]?.code })).rows[0]?.heldBy).toBe("Công an phường");
});

it("went without a fault in the page", () => expect(run.faults).toEqual([]));
