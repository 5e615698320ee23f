import { afterAll, beforeAll, expect, it } from "vitest";
import { axe } from "./axe";
import { desk } from "./desk";
import { fits } from "./fits";
import { login } from "./login";
import { sample } from "./sample";
import { samplePeople } from "./sample-people";
import type { Running } from "./start";

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

it("finds by a name without accents, results that are ready first", async () => {
  await press("F4");
  await run.page.waitForSelector("#handover-find");
  expect(await axe(run.page)).toEqual([]);
  await run.page.keyboard.type("nguyen");
  await run.page.waitForSelector("[role=option]");
  expect(await axe(run.page)).toEqual([]);
  expect(await fits(run.page)).toBe(true);
  const ready = await run.page
    .locator("[role=option]")
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.ready === "true"));
  expect(ready.indexOf(true)).toBe(0);
  expect(ready.lastIndexOf(true)).toBeLessThan(ready.indexOf(false));
});

it("wants to see a paper and an authorisation of a proxy, each told at its field", async () => {
  await press("ArrowDown", "Enter");
  await run.page.waitForSelector("main form");
  await run.page.focus("[name=who]:checked");
  await press("ArrowRight");
  await run.page.waitForFunction(() => document.activeElement?.getAttribute("name") === "receiver.name");
  await press("Control+Enter");
  await run.page.waitForSelector("main form [role=alert]:not([hidden])");
  expect(await run.page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("receiver.name");
  expect(await run.page.locator("[name=identityShown][aria-invalid=true]").count()).toBe(1);
  expect(await axe(run.page)).toEqual([]);
  expect(await fits(run.page)).toBe(true);
});

it("gives it to the proxy, and two at once give it only once", async () => {
  const address = await run.page.evaluate(() => window.location.hash);
  const other = await desk(run, samplePeople.other);
  await other.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
  await other.waitForSelector("main form");
  await other.waitForFunction(() => document.activeElement?.getAttribute("name") === "receiptReturned");

  await run.page.keyboard.type("Lê Thị Mẫu");
  await press("Enter");
  await run.page.keyboard.type("079180004321");
  await press("Enter", "Enter");
  await run.page.keyboard.type("Giấy ủy quyền ngày 05/9/2026");
  await press("Enter", "Enter", "Space", "Control+Enter");
  await run.page.waitForSelector("canvas");
  await run.page.waitForFunction(() => document.body.textContent?.includes("Lê Thị Mẫu"));

  await other.keyboard.press("Space");
  await other.keyboard.press("Control+Enter");
  await other.waitForFunction(() =>
    document.querySelector("main")?.textContent?.includes("Kết quả đã được Trần Thị Mẫu Lan trả lúc"),
  );
  expect(await other.isChecked("[name=receiptReturned]")).toBe(true);
  expect(await axe(other)).toEqual([]);
  await other.context().close();
});

it("waits for the next with the slip beside it", async () => {
  expect(await run.page.evaluate(() => document.activeElement?.id)).toBe("handover-find");
  expect(await run.page.inputValue("#handover-find")).toBe("");
  expect(await axe(run.page)).toEqual([]);
});

it("went without a fault in the page", () => expect(run.faults).toEqual([]));
