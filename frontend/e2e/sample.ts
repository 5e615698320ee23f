import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { program } from "./program";
import { type Running, start } from "./start";

// sample runs the program on a small sample ward: September and October 2026,
// the same cases every time.
export async function sample(env: Record<string, string> = {}): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), "motcua-e2e-"));
  execFileSync(program, ["demo", "--data", folder, "--months", "2", "--per-month", "150"]);
  const run = await start(folder, env);
  const stop = async () => {
    await run.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...run, stop };
}
