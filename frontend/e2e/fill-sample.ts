import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { program } from "./program";

declare module "vitest" {
  interface ProvidedContext {
    sample: string; // the folder of the sample ward, of which each file takes a copy
  }
}

// fillSample fills a small sample ward once for the whole run: September and
// October 2026, the same cases every time. It takes longer than most stories.
export default function fillSample(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "motcua-e2e-"));
  execFileSync(program, ["demo", "--data", folder, "--months", "2", "--per-month", "150"]);
  project.provide("sample", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
