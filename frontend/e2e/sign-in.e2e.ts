import { afterAll, beforeAll, expect, it } from "vitest";
import { axe } from "./axe";
import { sample } from "./sample";
import { samplePeople } from "./sample-people";
import type { Running } from "./start";

let run: Running;
beforeAll(async () => {
  run = await sample();
});
afterAll(async () => {
  await run?.stop();
});

it("shows the login screen before any script has come, looking as it does afterwards, and keeps what is typed", async () => {
  const { page } = run;
  const look = () =>
    page
      .screenshot({ caret: "hide", animations: "disabled", scale: "css" })
      .then((png) => png.toString("base64"));
  await page.waitForSelector("[name=login]:focus");
  await page.evaluate(() => document.fonts.ready);
  const made = await look(); // by scripts, in an empty page

  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/start-*.js", async (route) => {
    await released;
    await route.continue();
  });
  await page.reload({ waitUntil: "commit" });
  await page.waitForSelector("[name=login]:focus");
  await page.evaluate(() => document.fonts.ready);
  expect((await look()) === made).toBe(true);
  expect(await axe(page)).toEqual([]);
  const { login, password } = samplePeople.administrator;
  await page.keyboard.type(login);
  release();
  await page.waitForFunction(() => document.title.includes("·"));
  expect(await page.inputValue("[name=login]")).toBe(login);
  await page.keyboard.press("Enter");
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await page.waitForSelector("nav");
  await page.reload(); // signed in, the screens come straight away
  await page.waitForSelector("nav");
  expect(run.faults).toEqual([]);
});
