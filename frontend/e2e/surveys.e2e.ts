import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { axe } from "./axe";
import { desk } from "./desk";
import { fits } from "./fits";
import { login } from "./login";
import { program } from "./program";
import { sample } from "./sample";
import { samplePeople } from "./sample-people";
import type { Running } from "./start";

// Survey forms: looked at, given out with numbers of their own, printed again.

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
const shows = (text: string) =>
  run.page.waitForFunction((t) => document.querySelector("main")?.textContent?.includes(t), text);
const fine = async () => {
  expect(await axe(run.page)).toEqual([]);
  expect(await fits(run.page)).toBe(true);
};
const numbers = () =>
  run.page.locator("h2").evaluateAll((all) => {
    const found = all.map((one) => one.textContent ?? "").find((text) => /[A-Z]-\d{6}/.test(text)) ?? "";
    return found.match(/[A-Z0-9]+-\d{6}/g) ?? [];
  });
// give gives forms out and says which numbers they got.
const give = async (count: string) => {
  await press("n");
  await run.page.waitForSelector("[name=count]");
  await run.page.keyboard.type(count);
  await press("Enter", "Control+Enter");
  await run.page.waitForSelector("h2:has-text('Phiếu số')");
  await run.page.waitForSelector("canvas");
  const [first = "", last = ""] = await numbers();
  return { first, last };
};
const serial = (text: string) => Number(text.slice(-6));

it("shows the blank form of each questionnaire", async () => {
  await press("F5");
  await run.page.evaluate(() => {
    window.location.hash = "#/surveys/forms";
  });
  await shows("Phiếu 22 tiêu chí");
  await run.page.waitForSelector("canvas");
  await fine();
  await press("End");
  await shows("SIPAS22");
  await shows("28 câu, 2 trang A4");
});

it("gives forms out, each number once, and keeps what was typed when refused", async () => {
  await press("n");
  await run.page.waitForSelector("[name=count]");
  await run.page.keyboard.type("501");
  await press("Control+Enter");
  await shows("Mỗi lần phát từ 1 đến 500 phiếu");
  expect(await run.page.inputValue("[name=count]")).toBe("501");
  await fine();
  await press("Escape");
  await run.page.waitForFunction(() => document.activeElement?.getAttribute("role") === "grid");
  const one = await give("7");
  expect(serial(one.last) - serial(one.first)).toBe(6);
  await fine();
  await press("Escape");
  await run.page.waitForFunction(() => document.activeElement?.getAttribute("role") === "grid");
  const two = await give("1");
  expect(serial(two.first)).toBe(serial(one.last) + 1);
  const [file] = await Promise.all([run.page.waitForEvent("download"), press("Control+s")]);
  expect(file.suggestedFilename()).toBe(`phieu-SIPAS22-${two.first}-${two.last}.pdf`);
  await press("Escape");
});

it("registers them by month, and shows the same forms again", async () => {
  await run.page.evaluate(() => {
    window.location.hash = "#/surveys/issued";
  });
  await run.page.waitForSelector("[role=grid] [role=gridcell]");
  const counts = await run.page.locator("main tbody td:last-child").allTextContents();
  const total = await run.page.textContent("tfoot td:last-child");
  expect(counts.reduce((all, one) => all + Number(one.replaceAll(".", "")), 0)).toBe(
    Number(total?.replaceAll(".", "")),
  );
  await fine();
  await run.page.focus("[role=grid]");
  await press("Home", "Enter");
  await run.page.waitForSelector("canvas");
  await fine();
  await press("Escape");
  await run.page.waitForSelector("[role=grid] [role=gridcell]");
});

it("sets the form that comes with each receipt", async () => {
  await run.page.evaluate(() => {
    window.location.hash = "#/surveys/forms";
  });
  await run.page.selectOption("[name=withReceipt]", "NHANH");
  await run.page.waitForFunction(() => document.body.textContent?.includes("Đã đổi phiếu in kèm"));
  await run.page.reload();
  await run.page.waitForFunction(
    () => document.querySelector<HTMLSelectElement>("[name=withReceipt]")?.value === "NHANH",
  );
});

it("is what the command line prints too", () => {
  const out = join(run.folder, "phieu.pdf");
  execFileSync(program, [
    "form",
    "--data",
    run.folder,
    "--form",
    "survey",
    "--questionnaire",
    "NHANH",
    "--out",
    out,
  ]);
  expect(readFileSync(out).subarray(0, 5).toString()).toBe("%PDF-");
});

it("is for the leader to read", async () => {
  const leader = await desk(run, samplePeople.leader);
  await leader.evaluate(() => {
    window.location.hash = "#/surveys/forms";
  });
  await leader.waitForSelector("[role=grid] [role=gridcell]");
  expect(await leader.locator("main button:has-text('Phát phiếu')").count()).toBe(0);
  expect(await axe(leader)).toEqual([]);
  await leader.context().close();
});

it("went without a fault in the page", () => expect(run.faults).toEqual([]));
