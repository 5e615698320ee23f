import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { program } from "./program";

const browserPath = process.env.CHROMIUM ?? "/usr/bin/chromium";

export const patience = 90_000; // ms for what a page shows on the slowest machine

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export type Running = {
  page: Page;
  browser: Browser;
  address: string; // with its start token
  folder: string; // the ward's data
  faults: string[]; // what went wrong in the page without anybody asking for it
  stop: () => Promise<void>;
  kill: () => Promise<void>; // as a power cut does; the folder stays
};

// start runs the real program on a folder (an empty one of its own when none is
// given), with more in its environment if wanted, and opens it in a real Chromium of the size that wards have.
export async function start(given?: string, env: Record<string, string> = {}): Promise<Running> {
  const folder = given ?? mkdtempSync(join(tmpdir(), "motcua-e2e-"));
  const served = spawn(program, ["serve", "--data", folder], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env },
  });
  const address = await addressOf(served);
  const browser = await chromium.launch({ executablePath: browserPath, args: quiet });
  const page = await browser.newPage({
    viewport: { width: 1366, height: 768 },
    timezoneId: "Asia/Ho_Chi_Minh",
  });
  page.setDefaultTimeout(patience);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    // A refused call shows as a failed load; the screens tell about those.
    if (message.type() === "error" && !/Failed to load resource/.test(message.text()))
      faults.push(message.text());
  });
  await page.goto(address);
  await page.waitForSelector("h1, nav");
  const stop = async () => {
    await browser.close();
    await ended(served);
    if (!given) rmSync(folder, { recursive: true, force: true });
  };
  const kill = async () => {
    await ended(served, "SIGKILL");
    await browser.close();
  };
  return { page, browser, address, folder, faults, stop, kill };
}

function addressOf(served: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk;
      const found = /http:\/\/127\.0\.0\.1:\d+\/#token=\S+/.exec(said);
      if (found) resolve(found[0]);
    };
    served.stdout?.on("data", hear);
    served.stderr?.on("data", hear);
    served.on("error", reject);
    served.on("exit", (code) => reject(new Error(`the program ended with ${code}: ${said}`)));
  });
}

function ended(served: ChildProcess, signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
  if (served.exitCode !== null || served.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    served.once("exit", () => resolve());
    served.kill(signal);
  });
}
