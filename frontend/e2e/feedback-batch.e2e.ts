import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { axe } from "./axe";
import { desk } from "./desk";
import { fits } from "./fits";
import { login } from "./login";
import { sample } from "./sample";
import { samplePeople } from "./sample-people";
import type { Running } from "./start";

// One act for several opinions, by keyboard alone, at the desks of a clerk, a leader
// and the officer whom one of them names.

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
const shows = (page: Page, text: string) =>
  page.waitForFunction((t) => document.querySelector("main")?.textContent?.includes(t), text);
const focusIs = (page: Page, name: string) =>
  page.waitForFunction((wanted) => document.activeElement?.getAttribute("name") === wanted, name);
const fine = async (page: Page) => {
  expect(await axe(page)).toEqual([]);
  expect(await fits(page)).toBe(true);
};
const ask = async <T>(page: Page, service: string, method: string, ...args: unknown[]) => {
  const answer = await page.evaluate(
    async ([of, name, given]) => {
      const got = await fetch(`/api/${of}/${name}`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(given),
      });
      return { ok: got.ok, said: await got.json() };
    },
    [service, method, args] as const,
  );
  expect(answer.ok, JSON.stringify(answer.said)).toBe(true);
  return answer.said as T;
};

type Item = { id: string; code: string };
let mark = 0;
// entered takes opinions in that a search for a word of their own finds.
const entered = async (count: number, change: Record<string, unknown> = {}) => {
  const word = `loatso${++mark}`;
  const items: Item[] = [];
  for (let n = 1; n <= count; n++) {
    const content = `Quạt số ${n} ở phòng chờ hỏng ${word}`;
    const sender = {
      kind: "PERSON",
      name: `Trần Thị Thử ${n}`,
      personalId: "",
      phone: `090000000${n}`,
      address: "",
      email: "",
    };
    const input = { kind: "REPORT", class: "FACILITIES", channel: "PHONE", content, sender, ...change };
    items.push(await ask<Item>(clerk, "Feedback", "Receive", input));
  }
  return { word, items };
};
const officer = async (name: string) => {
  const all = await ask<{ id: string; login: string }[]>(clerk, "Catalogue", "Officers");
  return all.find((one) => one.login === name)?.id ?? "";
};
const answered = async (items: Item[]) => {
  const to = await officer("lan");
  for (const { id } of items) {
    await ask(clerk, "Feedback", "Assign", { id, to });
    await ask(clerk, "Feedback", "DraftAnswer", { id, outcome: "ACCEPTED", text: "Đã thay quạt mới." });
    await ask(leader, "Feedback", "ApproveAnswer", { id });
  }
};

const grid = '[role=grid][aria-label="Danh sách góp ý, phản ánh, kiến nghị"]';
// tick chooses all opinions with a word.
const tick = async (page: Page, word: string, count: number) => {
  await page.evaluate((w) => {
    window.location.hash = `#/feedback/where/text=${w}`;
  }, word);
  await page.waitForSelector(`${grid}[aria-rowcount="${count + 1}"] [role=gridcell]`);
  await page.focus(grid);
  await press(page, "Control+a");
  await shows(page, `Đã chọn ${count} ý kiến`);
};

it("gives several to one officer after a preview, and takes it back as a whole", async () => {
  const { word } = await entered(3);
  await tick(clerk, word, 3);
  await fine(clerk);
  await press(clerk, "g");
  await focusIs(clerk, "toName");
  await clerk.keyboard.type("mai");
  await clerk.waitForSelector("[role=option]");
  await press(clerk, "Enter", "Control+Enter");
  await shows(clerk, "Sẽ ghi (3)");
  await shows(clerk, "– → Phạm Thị Mẫu Mai");
  await fine(clerk);
  await press(clerk, "Control+Enter");
  await shows(clerk, "Đã ghi (3)");
  await fine(clerk);
  await press(clerk, "Control+z");
  await clerk.waitForSelector("dialog[open]");
  await press(clerk, "Control+Enter");
  await shows(clerk, "Đã hoàn tác (3)");
  await press(clerk, "Escape");
  await clerk.waitForSelector(`${grid} [role=gridcell]`);
});

it("sends several to one office with one file of slips; what is about conduct stays", async () => {
  const hung = await officer("hung");
  const { word, items } = await entered(2);
  const named = await ask<Item>(clerk, "Feedback", "Receive", {
    kind: "REPORT",
    class: "CONDUCT",
    channel: "PHONE",
    content: `Công chức quát tôi ${word}`,
    sender: {
      kind: "PERSON",
      name: "Lê Văn Thử",
      personalId: "",
      phone: "0900000009",
      address: "",
      email: "",
    },
    about: [hung],
  });
  await tick(clerk, word, 3);
  await press(clerk, "c");
  await focusIs(clerk, "to");
  await press(clerk, "Control+Enter"); // nothing said: told at the field
  await clerk.waitForSelector("[name=to][aria-invalid=true]");
  await clerk.keyboard.type("Công an phường");
  await press(clerk, "Enter");
  await clerk.keyboard.type("Nội dung về trật tự công cộng");
  await press(clerk, "Control+Enter");
  await shows(clerk, "Sẽ ghi (2)");
  await shows(clerk, "Không làm được, giữ nguyên (1)");
  await shows(clerk, `Ý kiến ${named.code} về hành vi, thái độ chưa có kết luận`);
  await fine(clerk);
  await press(clerk, "Control+Enter");
  await shows(clerk, "Đã ghi (2)");
  await press(clerk, "Control+p");
  await clerk.waitForSelector("canvas");
  await shows(clerk, "4 trang"); // each with the copy for its sender
  await shows(clerk, "PHIẾU CHUYỂN");
  await fine(clerk);
  await press(clerk, "Escape");
  expect(items).toHaveLength(2);

  // Whom it names does not read it yet, nor find it by its words.
  const other = await desk(run, samplePeople.other);
  await other.evaluate((id) => {
    window.location.hash = `#/feedback/${encodeURIComponent(id)}`;
  }, named.id);
  await shows(other, "người gửi được giữ kín");
  await shows(other, "Nội dung xem được sau khi lãnh đạo kết luận");
  await fine(other);
  const page = await other.locator("main").textContent();
  expect(page).not.toContain(word);
  expect(page).not.toContain("Lê Văn Thử");
  expect((await ask<{ total: number }>(other, "Feedback", "List", { text: word })).total).toBe(2);
  await ask(leader, "Feedback", "Find", { id: named.id, verdict: "FOUNDED", reasons: "Có người chứng kiến" });
  await other.reload();
  await shows(other, word);
  expect(await other.locator("main").textContent()).not.toContain("Lê Văn Thử");
  await other.context().close();
});

it("prints letters, sends them with their numbers, publishes and closes many", async () => {
  const { word, items } = await entered(3);
  await answered(items);
  await tick(clerk, word, 3);
  await press(clerk, "i");
  await shows(clerk, "Có công văn (3)");
  await fine(clerk);
  await press(clerk, "Control+Enter");
  await clerk.waitForSelector("canvas");
  await shows(clerk, "3 trang");
  await fine(clerk);
  await press(clerk, "Escape");
  await shows(clerk, "Đã chọn 3 ý kiến"); // they are sent next
  await press(clerk, "v");
  await focusIs(clerk, "way");
  await press(clerk, "Control+Enter");
  await shows(clerk, "Sẽ ghi (3)");
  await clerk.locator('[name^="numbers."]').first().focus();
  await clerk.keyboard.type("45");
  await fine(clerk);
  await press(clerk, "Control+Enter");
  await shows(clerk, "Đã ghi (3)");
  await press(clerk, "Escape");

  // The last of the public texts names somebody.
  for (const [at, { id }] of items.entries())
    await ask(clerk, "Feedback", "WritePublic", {
      id,
      content: at < 2 ? "Quạt ở phòng chờ hỏng" : "Bà Trần Thị Thử 3 báo quạt hỏng",
      outcome: "Đã thay quạt mới",
    });
  await tick(leader, word, 3);
  await press(leader, "u");
  await shows(leader, "Sẽ ghi (2)");
  await shows(leader, "Không làm được, giữ nguyên (1)");
  await shows(leader, "thông tin cá nhân");
  await fine(leader);
  await press(leader, "Control+Enter");
  await shows(leader, "Đã ghi (2)");

  await tick(clerk, word, 3);
  await press(clerk, "x");
  await shows(clerk, "Sẽ ghi (2)");
  await shows(clerk, "chưa được duyệt công khai");
  await press(clerk, "Control+Enter");
  await shows(clerk, "Đã ghi (2)");
  const closed = await ask<{ total: number }>(clerk, "Feedback", "List", { text: word, state: "CLOSED" });
  expect(closed.total).toBe(2);
});

it("went without a fault in the page", () => expect(run.faults).toEqual([]));
