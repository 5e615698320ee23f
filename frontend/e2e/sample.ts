import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { type Running, start } from "./start";

// sample runs the program on a copy of the small sample ward.
export async function sample(env: Record<string, string> = {}): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), "motcua-e2e-"));
  cpSync(inject("sample"), folder, { recursive: true });
  const run = await start(folder, env);
  const stop = async () => {
    await run.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...run, stop };
}
