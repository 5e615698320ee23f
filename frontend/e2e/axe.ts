import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Result = {
  violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[];
};

// axe gives what is against WCAG 2.2 AA on the page now, one line each.
export async function axe(page: Page): Promise<string[]> {
  // Evaluated by the browser's debugger: the page's own policy allows no scripts from elsewhere.
  await page.evaluate(source);
  const { violations } = await page.evaluate<Result>(
    `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })`,
  );
  return violations.flatMap((v) =>
    v.nodes.map((n) => `${v.id}: ${v.help}: ${n.html} ${n.failureSummary ?? ""}`),
  );
}
