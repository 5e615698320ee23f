import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { axe } from "./axe";
import { desk } from "./desk";
import { fits } from "./fits";
import { login } from "./login";
import { program } from "./program";
import { samplePeople } from "./sample-people";
import { type Running, start } from "./start";

// A pile of three forms: opened, keyed, cut off by a power cut, keyed by a second
// person, closed.

let run: Running;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "motcua-e2e-"));
  execFileSync(program, ["demo", "--data", folder, "--months", "1", "--per-month", "30"]);
  run = await start(folder);
  await login(run.page, samplePeople.survey);
});
afterAll(async () => {
  await run?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const shows = (page: Page, text: string) =>
  page.waitForFunction((t) => document.querySelector("main")?.textContent?.includes(t), text);
const fine = async (page: Page) => {
  expect(await axe(page)).toEqual([]);
  expect(await fits(page)).toBe(true);
};
const current = (page: Page) => page.getAttribute("[data-now]", "data-now");
const answers = (page: Page) => page.locator("[data-code] > :nth-child(3)").allTextContents();
// give presses a key and waits until the program has its answer.
const give = (page: Page, key: string) =>
  Promise.all([page.waitForResponse((one) => one.url().endsWith("/Keying/Key")), page.keyboard.press(key)]);
// cutOff is a power cut while a form is keyed; the same person goes on afterwards.
const cutOff = async () => {
  await run.kill();
  run = await start(folder);
  await login(run.page, samplePeople.survey);
  await press(run.page, "F5");
  await run.page.waitForSelector("[role=grid] [role=gridcell]");
  await press(run.page, "Home", "Enter");
  await shows(run.page, "đã nhập 2/3 phiếu");
  await press(run.page, "Enter");
};
// NHANH asks: two scales, how often one came, and a remark.
const sheet = async (page: Page, keys: string[], remark = "") => {
  await press(page, ...keys);
  await page.waitForSelector("textarea");
  await page.keyboard.type(remark);
  await press(page, "Enter", "Enter");
};

// band tells where the question stands that is answered, in pixels from the middle of
// its screen, and how much of the answer above it that covers, when the form around it
// has followed: that is a frame later.
const band = (page: Page, above: string) =>
  page.evaluate(async (code) => {
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    const box = (of: string) => document.querySelector(of)?.getBoundingClientRect() ?? new DOMRect();
    const now = box("section[data-now]");
    const screen = document.querySelector(":has(> div > section[data-now])")?.getBoundingClientRect();
    const asked = box("section[data-now] > :first-child");
    const middle = screen ? screen.top + screen.height / 2 : 0;
    return {
      off: Math.abs(asked.top + asked.height / 2 - middle),
      covers: box(`[data-code="${code}"] > :nth-child(3)`).bottom - now.top,
    };
  }, above);

it("opens a pile by keys alone, named after its place", async () => {
  const { page } = run;
  await press(page, "F5");
  await page.waitForSelector("[role=grid]");
  await fine(page);
  await press(page, "n");
  await page.waitForSelector("[name=count]");
  await page.selectOption("[name=questionnaire]", "NHANH");
  await page.fill("[name=place]", "Quầy A");
  await page.focus("[name=count]");
  await page.keyboard.type("0");
  await press(page, "Control+Enter");
  await shows(page, "2000");
  await fine(page);
  await press(page, "Control+a");
  await page.keyboard.type("3");
  await page.selectOption("[name=mode]", "TWICE");
  await press(page, "Control+Enter");
  await shows(page, "Chưa nhập phiếu nào");
  expect(await page.textContent("h1")).toContain("Quầy A");
  await fine(page);
});

it("keys a form with one key an answer, and the next opens by itself", async () => {
  const { page } = run;
  await press(page, "Enter");
  await shows(page, "phiếu 1/3 · câu 1/4");
  await fine(page);
  await press(page, "9");
  await shows(page, "Câu này không có phương án");
  await fine(page);
  await press(page, "+");
  await fine(page);
  await press(page, "Escape", "#");
  await fine(page);
  await press(page, "Escape", "v");
  await fine(page);
  await press(page, "Escape");
  await sheet(page, ["5", "4", "0"], "Cán bộ hướng dẫn tận tình");
  await shows(page, "phiếu 2/3 · câu 1/4");
});

it("asks about a doubt once, at the end", async () => {
  const { page } = run;
  await press(page, ".", "4");
  await page.waitForSelector("section[data-now=DILAI]");
  const short = await band(page, "THAIDO");
  await press(page, "1");
  await page.waitForSelector("textarea");
  const long = await band(page, "DILAI"); // a field for words makes it higher
  for (const { off, covers } of [short, long]) {
    expect(off).toBeLessThan(16);
    expect(covers).toBeLessThan(2);
  }
  await fine(page);
  await press(page, "Enter", "Enter");
  await shows(page, "Enter để chấp nhận");
  await fine(page);
  await press(page, "Enter");
  await shows(page, "phiếu 3/3 · câu 1/4");
});

it("resumes at the same question of the same form after a power cut", async () => {
  await give(run.page, "2");
  await give(run.page, "3");
  expect(await current(run.page)).toBe("DILAI");
  await cutOff();
  await shows(run.page, "phiếu 3/3 · câu 3/4");
  expect(await current(run.page)).toBe("DILAI");
  expect((await answers(run.page)).slice(0, 3)).toEqual(["2", "3", ""]);
  await give(run.page, "2");
  await run.page.waitForSelector("textarea");
  // The typing may pause on a busy machine: what is kept then is not all of it.
  const kept = run.page.waitForResponse(
    (one) => one.url().endsWith("/Intake/SaveDraft") && !!one.request().postData()?.includes("Chờ hơi l"),
  );
  await run.page.keyboard.type("Chờ hơi l");
  await kept;
  await cutOff();
  await run.page.waitForSelector("textarea");
  expect(await run.page.inputValue("textarea")).toBe("Chờ hơi l"); // though no Enter ended it
  await run.page.keyboard.type("âu");
  expect(await run.page.inputValue("textarea")).toBe("Chờ hơi lâu");
  await press(run.page, "Control+a", "Delete", "Enter", "Enter");
  await shows(run.page, "Không còn phiếu nào để nhập");
  await fine(run.page);
  await press(run.page, "Enter");
  await shows(run.page, "đã nhập 3/3 phiếu");
});

it("does not let the first typist key a form again", async () => {
  const { page } = run;
  await shows(page, "Lần hai do người khác nhập");
  const pile = page.url();
  await press(page, "2");
  expect(page.url()).toBe(pile);
  await page.evaluate(
    (to) => {
      window.location.hash = to;
    },
    `${new URL(pile).hash.replace("/pile/", "/key/")}/2`,
  ); // not by a key: it is refused all the same
  await shows(page, "Không còn phiếu nào để nhập");
  await press(page, "Escape");
  await shows(page, "đã nhập 3/3 phiếu");
  await press(page, "k");
  await shows(page, "Còn 3 phiếu chưa nhập lần hai");
  await fine(page);
});

it("is keyed a second time by another person, who sees nothing of the first", async () => {
  const page = await desk(run, samplePeople.clerk);
  await press(page, "F5");
  await page.waitForSelector("[role=grid] [role=gridcell]");
  await press(page, "Home", "Enter");
  await shows(page, "Chờ nhập lần hai");
  expect(await page.textContent("[role=grid]")).not.toContain("tận tình");
  await press(page, "2");
  await shows(page, "phiếu 1/3 · câu 1/4");
  expect(await answers(page)).toEqual(["", "", "", ""]);
  await fine(page);
  await sheet(page, ["5", "4", "0"], "Cán bộ hướng dẫn tận tình");
  await shows(page, "phiếu 2/3 · câu 1/4");
  await sheet(page, [".", "4", "1"]);
  await shows(page, "Enter để chấp nhận");
  await press(page, "Enter");
  await shows(page, "phiếu 3/3 · câu 1/4");
  await sheet(page, ["2", "3", "2"]);
  await shows(page, "Không còn phiếu nào để nhập");
  await press(page, "Enter");
  await shows(page, "3 hợp lệ, 0 không hợp lệ");
  await press(page, "k");
  await shows(page, "Đã khóa");
  await fine(page);
  await press(page, "m");
  await page.waitForSelector("dialog [name=reason]");
  await fine(page);
  await page.keyboard.type("Sót một phiếu");
  await press(page, "Control+Enter");
  await shows(page, "Đã nhập xong");
  await page.context().close();
});

it("shows the leader how all typed together, and no more", async () => {
  const page = await desk(run, samplePeople.leader);
  await press(page, "F5");
  await page.waitForSelector("[role=grid] [role=gridcell]");
  await press(page, "Home", "Enter");
  await shows(page, "Của tất cả người nhập");
  expect(await page.locator("main button:has-text('Nhập lần một')").count()).toBe(0);
  await fine(page);
  await page.context().close();
});

it("went without a fault in the page", () => expect(run.faults).toEqual([]));
