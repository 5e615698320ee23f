import type { Page } from "playwright-core";
import { expect } from "vitest";
import { axe } from "./axe";
import { fits } from "./fits";
import { Hands } from "./keystrokes";

// What the stories about notices wait for.

export const shows = (page: Page, text: string) =>
  page.waitForFunction((t) => document.querySelector("main")?.textContent?.includes(t), text);
export const said = (page: Page, text: string) =>
  page.waitForFunction((t) => document.querySelector("#root")?.textContent?.includes(t), text);
export const focusIs = (page: Page, name: string) =>
  page.waitForFunction((wanted) => document.activeElement?.getAttribute("name") === wanted, name);
export const there = (page: Page, key: string) =>
  page.waitForSelector(`main button[aria-keyshortcuts="${key}"]:not([disabled])`);
export const noForm = (page: Page) => page.waitForSelector("main form", { state: "detached" });
export const stepIs = (page: Page, name: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector("main nav [aria-current]")?.textContent?.includes(wanted),
    name,
  );
export const noticeIs = (page: Page, name: string) =>
  page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll("main nav [aria-current]")].at(-1)?.textContent?.includes(wanted),
    name,
  );
export const fine = async (page: Page) => {
  expect(await axe(page)).toEqual([]);
  expect(await fits(page)).toBe(true);
};

// toMonth goes to a month of 2026 the way people do, from the month of today.
export const toMonth = async (page: Page, month: number, hands = new Hands(page)) => {
  await hands.press("F8");
  const title = async () => {
    await page.waitForFunction(() =>
      / tháng \d+\/\d{4}$/.test(document.querySelector("h1")?.textContent ?? ""),
    );
    return (await page.textContent("h1")) ?? "";
  };
  // The month before this one is what people close; how many lie between that and the
  // sample's depends on the day on which the story is told, and is not counted.
  let [first, shown] = [true, await title()];
  for (; !shown.endsWith(` tháng ${month}/2026`); first = false, shown = await title()) {
    await (first ? hands : page.keyboard).press("ArrowLeft");
    await page.waitForFunction((was) => document.querySelector("h1")?.textContent !== was, shown);
  }
  await page.waitForSelector("main nav [aria-current]");
};
