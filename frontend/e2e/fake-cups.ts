import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerJob, answerPrinters, type FakePrinter, isGetPrinters, jobOf } from "./fake-ipp";

export type FakeCups = {
  env: Record<string, string>; // for the program
  printers: FakePrinter[]; // may be changed at any time
  asked: () => string[]; // the name of each paper that was handed over, in order
  text: (job: number) => string; // what stands on it; the first is 1
  viewed: () => string[]; // what was opened in the viewer instead
  stop: () => Promise<void>;
};

// fakeCups is a printing system of the test's own: programs named as those of
// CUPS, and what answers for them. A printer that is stopped keeps its papers.
// The tests of the program itself print on a real one.
export async function fakeCups(): Promise<FakeCups> {
  const dir = mkdtempSync(join(tmpdir(), "motcua-cups-"));
  const jobs = join(dir, "jobs");
  mkdirSync(jobs);
  const printers: FakePrinter[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part) => parts.push(part));
    request.on("end", () => {
      const body = Buffer.concat(parts);
      const job = jobOf(body);
      const answer = isGetPrinters(body) ? answerPrinters(printers) : answerJob(fate(job));
      response.writeHead(200, { "Content-Type": "application/ipp" }).end(answer);
    });
  });
  // 3 is pending, 7 cancelled, 9 completed
  const fate = (job: string) => {
    if (existsSync(join(jobs, `${job}.cancelled`))) return 7;
    const on = readFileSync(join(jobs, `${job}.printer`), "utf8").trim();
    return printers.find(({ name }) => name === on)?.stopped ? 3 : 9;
  };
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  program(dir, "lpstat", `[ "$1" = -H ] && echo 127.0.0.1:${port} || echo "no system default destination"`);
  program(dir, "lp", lp);
  program(dir, "cancel", `touch "$DIR/jobs/\${1##*-}.cancelled"`);
  program(dir, "xdg-open", `echo "$1" >>"$DIR/viewed"`);
  const lines = (path: string) => (existsSync(path) ? readFileSync(path, "utf8").trim().split("\n") : []);
  return {
    env: { PATH: `${dir}:${process.env.PATH}` },
    printers,
    asked: () =>
      readdirSync(jobs)
        .filter((name) => name.endsWith(".title"))
        .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
        .map((name) => readFileSync(join(jobs, name), "utf8").trim()),
    text: (job) =>
      execFileSync("pdftotext", ["-layout", join(jobs, `${job}.pdf`), "-"], { encoding: "utf8" }),
    viewed: () => lines(join(dir, "viewed")),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

function program(dir: string, name: string, does: string): void {
  const path = join(dir, name);
  writeFileSync(path, `#!/bin/sh\nDIR='${dir}'\n${does}\n`);
  chmodSync(path, 0o755);
}

const lp = `n=$(($(ls "$DIR/jobs" | grep -c title) + 1))
while [ $# -gt 0 ]; do
  case $1 in
    -d) echo "$2" >"$DIR/jobs/$n.printer"; on=$2; shift 2 ;;
    -t) title=$2; shift 2 ;;
    --) cp "$2" "$DIR/jobs/$n.pdf"; shift 2 ;;
    *) shift 2 ;;
  esac
done
echo "$title" >"$DIR/jobs/$n.title"
echo "request id is $on-$n (1 file(s))"`;
