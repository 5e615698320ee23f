import type { Page } from "playwright-core";
import { login } from "./login";
import { patience, type Running } from "./start";

// desk opens the program as another person would: a browser of its own, with
// its own session.
export async function desk(run: Running, who: { login: string; password: string }): Promise<Page> {
  const context = await run.browser.newContext({
    viewport: { width: 1366, height: 768 },
    timezoneId: "Asia/Ho_Chi_Minh",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  page.on("pageerror", (error) => run.faults.push(error.message));
  await page.goto(run.address);
  await page.waitForSelector("[name=login]");
  await login(page, who);
  return page;
}
