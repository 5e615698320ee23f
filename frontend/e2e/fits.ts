import type { Page } from "playwright-core";

// fits says that nothing is wider than the screen.
export const fits = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
