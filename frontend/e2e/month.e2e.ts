import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, expect, it } from "vitest";
import { axe } from "./axe";
import { fits } from "./fits";
import { login } from "./login";
import { toMonth } from "./notice-desk";
import { program } from "./program";
import { sample } from "./sample";
import { samplePeople } from "./sample-people";
import type { Running } from "./start";

let run: Running;
beforeAll(async () => {
  run = await sample();
  await login(run.page, samplePeople.leader);
  await run.page.evaluate(() => {
    window.location.hash = "#/month/2026-10/figures";
  });
  await run.page.waitForSelector("tbody a");
});
afterAll(async () => {
  await run?.stop();
});

const figures = () =>
  run.page.locator("tbody a").evaluateAll((all) =>
    all.map((a) => ({
      label: a.getAttribute("aria-label") ?? "",
      value: Number(a.textContent?.replaceAll(".", "")),
    })),
  );

it("shows the same figures as the command line", async () => {
  const text = execFileSync(program, ["figures", "--data", run.folder, "--month", "2026-10", "--json"]);
  const { procedures } = JSON.parse(text.toString());
  const total = procedures.total;
  const line = (await figures()).slice(-11).map((one) => one.value);
  expect(line).toEqual([
    ...["total", "online", "counter", "carriedOver"].map((name) => total.received[name]),
    ...["total", "early", "onTime", "late"].map((name) => total.resolved[name]),
    ...["total", "inTime", "overdue"].map((name) => total.pending[name]),
  ]);
});

it("fits beside the notice at the size that wards have", async () => {
  await run.page.waitForSelector("canvas");
  expect(await fits(run.page)).toBe(true);
  const wide = await run.page.evaluate(() => {
    const table = document.querySelector("table");
    return table && table.scrollWidth <= (table.parentElement?.clientWidth ?? 0);
  });
  expect(wide).toBe(true);
  expect(await axe(run.page)).toEqual([]);
});

it("opens as many cases as every figure counts", async () => {
  const all = await figures();
  const wanted = [
    ...new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((at) => all.length - 11 + at).concat([0, 5])),
  ];
  for (const at of wanted) {
    const figure = all[at];
    if (!figure) throw new Error(`no figure ${at}`);
    await run.page.locator("tbody a").nth(at).focus();
    await run.page.keyboard.press("Enter");
    const [field, ...column] = figure.label.replace(/: [\d.]+$/, "").split(", ");
    const chip = `${field === "Tổng cộng" ? "mọi lĩnh vực" : field} · ${column.join(", ")}: ${figure.value} hồ sơ`;
    await run.page.waitForFunction(
      (text) => document.querySelector("main")?.textContent?.includes(text),
      chip,
    );
    const rows = await run.page.getAttribute("[role=grid]", "aria-rowcount");
    expect(Number(rows) - 1, figure.label).toBe(figure.value);
    await run.page.keyboard.press("Escape");
    await run.page.waitForFunction(
      (label) => document.activeElement?.getAttribute("aria-label") === label,
      figure.label,
    );
  }
});

it("shows any other period, and says that a running month runs", async () => {
  await run.page.keyboard.press("k");
  await run.page.waitForSelector("[name=from]");
  await run.page.keyboard.type("15/9/2026");
  await run.page.keyboard.press("Enter");
  await run.page.keyboard.type("12/10/2026");
  await run.page.keyboard.press("Enter");
  await run.page.waitForFunction(() =>
    document.body.textContent?.includes("Từ ngày 15/9/2026 đến ngày 12/10/2026"),
  );
  expect(await axe(run.page)).toEqual([]);
  await run.page.keyboard.press("F8");
  await run.page.waitForFunction(() => document.body.textContent?.includes("Tháng chưa kết thúc"));
  expect(await axe(run.page)).toEqual([]);
});

it("gives the notice as a file", async () => {
  await toMonth(run.page, 10);
  await run.page.keyboard.press("2");
  await run.page.waitForSelector("canvas");
  const coming = run.page.waitForEvent("download");
  await run.page.keyboard.press("Control+S");
  expect((await coming).suggestedFilename()).toBe("thong-bao-tthc-2026-10.pdf");
});

it("went without a fault in the page", () => expect(run.faults).toEqual([]));
