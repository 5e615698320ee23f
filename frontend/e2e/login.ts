import type { Page } from "playwright-core";
import { person } from "./set-up";

// login signs in from the login screen, by keyboard.
export async function login(page: Page, who: { login: string; password: string } = person): Promise<void> {
  await page.focus("[name=login]");
  await page.keyboard.type(who.login);
  await page.keyboard.press("Enter");
  await page.keyboard.type(who.password);
  await page.keyboard.press("Enter");
  await page.waitForSelector("nav");
}
