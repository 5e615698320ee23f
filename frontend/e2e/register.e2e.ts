import { afterAll, beforeAll, expect, it } from "vitest";
import { axe } from "./axe";
import { fits } from "./fits";
import { login } from "./login";
import { sample } from "./sample";
import { samplePeople } from "./sample-people";
import type { Running } from "./start";

// The register, the slip that goes with a file and the time each unit had it, by
// keyboard alone.

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
const focusIs = (name: string) =>
  run.page.waitForFunction((wanted) => document.activeElement?.getAttribute("name") === wanted, name);
const drawn = (label: string) =>
  run.page.waitForFunction(
    (text) =>
      document.querySelector("main canvas") && document.querySelector("main")?.innerHTML.includes(text),
    label,
  );

// The register as the program itself makes it.
const register = (month: string) =>
  run.page.evaluate(async (what) => {
    const body = JSON.stringify([{ kind: "register", caseId: "", month: what, layout: "" }]);
    const headers = { "Content-Type": "application/json" };
    const answer = await fetch("/api/Papers/Show", { method: "POST", headers, body });
    return (await answer.json()) as { name: string; base64: string };
  }, month);

it("shows the register of any days and field, and saves it as a spreadsheet", async () => {
  await press("F3");
  await run.page.waitForSelector("[role=gridcell]");
  await press("Alt+s");
  await focusIs("from");
  await type("15/09/2026");
  await press("Tab");
  await focusIs("to");
  await type("14/10/2026");
  await press("Control+Enter");
  await drawn("Sổ theo dõi hồ sơ từ 15/9/2026 đến 14/10/2026");
  expect(await run.page.locator("canvas").count()).toBeGreaterThan(1);
  expect(await axe(run.page)).toEqual([]);
  expect(await fits(run.page)).toBe(true);

  await run.page.selectOption("[name=field]", "Hộ tịch");
  await press("Control+Enter");
  await run.page.waitForFunction(() => decodeURIComponent(window.location.hash).endsWith("~Hộ tịch"));
  const all = await register("2026-09-15~2026-10-14");
  const one = await register("2026-09-15~2026-10-14~Hộ tịch");
  expect(all.name).toBe("so-theo-doi-2026-09-15-2026-10-14.pdf");
  expect(one.base64.length).toBeLessThan(all.base64.length);

  const download = run.page.waitForEvent("download");
  await press("Control+e");
  expect((await download).suggestedFilename()).toBe("so-theo-doi-2026-09-15-2026-10-14.xlsx");
});

it("tells a period that goes backwards, and leaves what was typed", async () => {
  await run.page.focus("[name=from]");
  await type("15/10/2026");
  await press("Control+Enter");
  await run.page.waitForSelector("main [role=alert]:not([hidden])");
  expect(await run.page.inputValue("[name=from]")).toBe("15/10/2026");
  await press("Escape");
  await run.page.waitForSelector("[role=gridcell]");
});

it("ends a transfer with its slip, which the giver cannot confirm", async () => {
  await press("F1");
  await run.page.waitForSelector("[role=group] button");
  await press("2");
  await run.page.waitForSelector('[role=grid][aria-label="Quá hạn"] [role=gridcell]');
  await press("Enter");
  await run.page.waitForSelector("[role=toolbar]");
  await press("c");
  await focusIs("to");
  await type("Văn phòng");
  await press("Control+Enter");
  await drawn("Phiếu bàn giao hồ sơ");
  expect(await axe(run.page)).toEqual([]);
  expect(await run.page.locator("[role=toolbar]").textContent()).not.toContain("Ký nhận");
  await press("Escape"); // back to the history
  await run.page.waitForSelector("main canvas", { state: "detached" });
  const steps = await run.page.locator("main table").first().textContent();
  expect(steps).toContain("Văn phòng");
  expect(steps).toContain("chưa ký nhận");
  expect(steps).toMatch(/Giữ trong.*(giờ|ngày|phút)/);
  await press("o");
  await drawn("Phiếu bàn giao hồ sơ");
  expect(await fits(run.page)).toBe(true);
});
