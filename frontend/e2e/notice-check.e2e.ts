import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { login } from "./login";
import { fine, shows, there, toMonth } from "./notice-desk";
import { program } from "./program";
import { sample } from "./sample";
import { samplePeople } from "./sample-people";
import type { Running } from "./start";

// Whoever holds a notice in the hand can ask whether it is genuine.

let run: Running;
let out: string;
beforeAll(async () => {
  run = await sample();
  out = mkdtempSync(join(tmpdir(), "motcua-notice-"));
  execFileSync(program, ["notice", "--data", run.folder, "--month", "2026-09", "--out", out]);
  await login(run.page, samplePeople.clerk);
  await toMonth(run.page, 10);
  await there(run.page, "Q");
  await run.page.keyboard.press("q");
  await run.page.waitForSelector("[name=code]");
});
afterAll(async () => {
  await run?.stop();
  rmSync(out, { recursive: true, force: true });
});

const verdict = (text: string) =>
  run.page.waitForFunction(
    (t) => document.querySelector("main [role=status] h2")?.textContent?.includes(t),
    text,
  );
const notice = () => {
  const name = readdirSync(out).find((one) => one === "thong-bao-tthc-2026-09.pdf");
  if (!name) throw new Error(`no notice among ${readdirSync(out)}`);
  return join(out, name);
};

it("says that the file that hangs is genuine and was corrected since, and opens the kept copy", async () => {
  await run.page.setInputFiles("input[type=file]", notice());
  await verdict("Khớp");
  await shows(run.page, "Thông báo này đã được đính chính tại Thông báo số ");
  await run.page.waitForSelector('[aria-label^="Thông báo"] canvas');
  await fine(run.page);
});

it("says that one altered byte is an altered notice", async () => {
  const bytes = readFileSync(notice());
  const at = bytes.length - 200;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  const altered = join(out, "altered.pdf");
  writeFileSync(altered, bytes);
  await run.page.setInputFiles("input[type=file]", altered);
  await verdict("Đã bị sửa");
  await fine(run.page);
});

it("takes the code of a page from a scanner, and knows one that is none", async () => {
  const code = /%motcua-notice (\d+)/.exec(readFileSync(notice()).toString("latin1"))?.[1];
  if (!code) throw new Error("the file bears no code");
  await run.page.focus("[name=code]");
  await run.page.keyboard.type(code);
  await run.page.keyboard.press("Enter");
  await verdict("Khớp");
  await run.page.focus("[name=code]");
  await run.page.keyboard.type(code.slice(0, -3) + (code.endsWith("123") ? "321" : "123"));
  await run.page.keyboard.press("Enter");
  await verdict("Đã bị sửa");
  await fine(run.page);
});

it("gives the public key as a file that the command line takes", async () => {
  const coming = run.page.waitForEvent("download");
  await run.page.keyboard.press("Alt+l");
  const file = join(out, "key.pem");
  await (await coming).saveAs(file);
  const said = execFileSync(program, ["verify", notice(), "--key", file]).toString();
  expect(said.length).toBeGreaterThan(0);
  await run.page.keyboard.press("Alt+i"); // and as a page to hang beside the notices
  await run.page.waitForSelector('[aria-label^="Khóa "] canvas');
  await fine(run.page);
  await run.page.keyboard.press("Escape");
  await run.page.waitForSelector("main [data-step]");
  await run.page.keyboard.press("F1");
  await shows(run.page, "Thông báo hằng tháng");
  await fine(run.page);
});

it("opens a sheet behind a figure of the survey, to read, and comes back to the list", async () => {
  await run.page.evaluate(() => {
    window.location.hash = "#/month/2026-09/figures/2026-09-SURVEY";
  });
  await run.page.waitForSelector('main a[href*="%2Fvalid"], main a[href*="/valid"]');
  await run.page.locator('main a[href*="valid"]').first().focus();
  await run.page.keyboard.press("Enter");
  await run.page.waitForSelector("main [role=gridcell]");
  await run.page.keyboard.press("ArrowDown");
  await run.page.keyboard.press("Enter");
  await run.page.waitForFunction(() => window.location.hash.startsWith("#/surveys/sheet/"));
  await shows(run.page, "Chỉ để xem.");
  await run.page.waitForSelector("main table tbody tr");
  if (process.env.SHOTS) await run.page.screenshot({ path: join(process.env.SHOTS, "sheet.png") });
  await fine(run.page);
  await run.page.keyboard.press("Escape");
  await run.page.waitForFunction(() => window.location.hash.includes("/records/2026-09-SURVEY/"));
  await run.page.waitForSelector("main [role=gridcell]");
  await fine(run.page);
});

it("went without a fault in the page", () => expect(run.faults).toEqual([]));
