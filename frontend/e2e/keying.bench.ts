import { loadavg } from "node:os";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cpuTime, type Latency, latencies, watchLatency } from "./latency";
import { setUp } from "./set-up";
import { type Running, start } from "./start";

// The keying of a form of 22 questions (the criteria of SIPAS22) on a processor slowed
// four times: keystrokes a form, and what the screen adds to each key. It is measured
// against an empty page in the same browser, slowed as much, in turns.

const rounds = 6;
const forms = 10; // a round
// ms between keys: twelve a second, faster than anybody. The first key of a form comes as
// long after the form, because its paper has to be turned over first.
const pace = 80;
const slow = 4;

let run: Running;
let empty: Page;
let pile: string;

// call asks the program as the page does.
const call = <T>(service: string, ...args: unknown[]): Promise<T> =>
  run.page.evaluate(
    async ([path, body]) => {
      const headers = { "Content-Type": "application/json" };
      const answer = await fetch(`/api/${path}`, { method: "POST", headers, body: body as string });
      if (!answer.ok) throw new Error(await answer.text());
      return answer.json();
    },
    [service, JSON.stringify(args)],
  );

async function slowed(page: Page): Promise<void> {
  const door = await page.context().newCDPSession(page);
  await door.send("Emulation.setCPUThrottlingRate", { rate: slow });
  await watchLatency(page);
}

type Form = { groups: { code: string; questions: unknown[] }[] };

beforeAll(async () => {
  run = await start();
  await setUp(run.page);
  const full = await call<Form>("Surveys/Questionnaire", "SIPAS22", 0);
  const groups = full.groups.filter((one) => /^[IV]+$/.test(one.code));
  expect(groups.flatMap((one) => one.questions)).toHaveLength(22);
  const named = { code: "BENCH", version: 1, name: "PHIẾU ĐO", short: "Phiếu đo", intro: "", source: "Đo" };
  const form = { ...named, verified: true, paper: "A4", from: "2025-01-01", groups };
  await call("Surveys/Edit", form);
  const open = { id: "", reason: "", name: "Đo", questionnaire: "BENCH", version: 1, month: "2026-10" };
  pile = (
    await call<{ id: string }>("Keying/OpenBatch", { ...open, mode: "ONCE", count: rounds * forms + 1 })
  ).id;
  await run.page.evaluate((id) => {
    window.location.hash = `#/surveys/key/${id}/1`;
  }, pile);
  await run.page.waitForSelector("[data-now]");
  await slowed(run.page);
  empty = await run.browser.newPage({ viewport: { width: 1366, height: 768 } });
  await empty.setContent("<p>An empty page</p><script>addEventListener('keydown', () => {})</script>");
  await slowed(empty);
});
afterAll(async () => {
  await run?.stop();
});

const press = async (page: Page, key: string) => {
  await page.keyboard.press(key);
  await page.waitForTimeout(pace);
};
const sheet = (at: number) =>
  run.page.waitForFunction(
    (text) => document.querySelector("main")?.textContent?.includes(text),
    `phiếu ${at}/`,
  );

it("keys forms, against an empty page", async () => {
  const worked = { ours: 0, none: 0 };
  const [ourTime, noTime] = [await cpuTime(run.page), await cpuTime(empty)];
  const opened: number[] = [];
  let strokes = 0;
  for (let round = 0; round < rounds; round++) {
    await run.page.bringToFront();
    for (let form = 0; form < forms; form++) {
      const before = await ourTime();
      for (let question = 0; question < 22; question++) {
        await press(run.page, String(1 + ((question * 7 + form) % 5)));
        strokes += 1;
      }
      worked.ours += (await ourTime()) - before;
      const begun = performance.now();
      await run.page.keyboard.press("Enter");
      strokes += 1;
      await sheet(round * forms + form + 2);
      opened.push(performance.now() - begun);
      await run.page.waitForTimeout(pace);
    }
    await empty.bringToFront();
    const before = await noTime();
    for (let key = 0; key < forms * 22; key++) await press(empty, String(1 + (key % 5)));
    worked.none += (await noTime()) - before;
  }
  const ours = await latencies(run.page, "12345");
  const none = await latencies(empty, "12345");
  const each = strokes / (rounds * forms);
  const keys = rounds * forms * 22;
  opened.sort((a, b) => a - b);
  const line = (name: string, one: Latency) =>
    `${name}: p50 ${one.p50.toFixed(1)} ms, p99 ${one.p99.toFixed(1)} ms, max ${one.max.toFixed(1)} ms, ${one.count} keys`;
  const measures = (["handled", "painted", "whole"] as const).flatMap((until) => [
    line(`${until}, keying screen`, ours[until]),
    line(`${until}, empty page`, none[until]),
    `added until ${until}: p50 ${(ours[until].p50 - none[until].p50).toFixed(1)} ms, p99 ${(ours[until].p99 - none[until].p99).toFixed(1)} ms`,
  ]);
  console.log(
    [
      `processor slowed ${slow} times, load of the machine ${loadavg()[0]?.toFixed(1)}`,
      `keystrokes a form of 22 questions: ${each}`,
      ...measures,
      `main thread's own time a key, saving included: ${(worked.ours / keys).toFixed(1)} ms, empty page ${(worked.none / keys).toFixed(1)} ms`,
      `next form on screen after Enter: p50 ${opened[opened.length >> 1]?.toFixed(0)} ms, slowest ${opened.at(-1)?.toFixed(0)} ms`,
    ].join("\n"),
  );
  const page = await call<{ row: { final: number } }>("Keying/Batch", pile);
  expect(page.row.final).toBe(rounds * forms);
  expect(ours.handled.count).toBe(rounds * forms * 22);
  expect(each).toBeLessThanOrEqual(25);
  expect(ours.painted.p99 - none.painted.p99).toBeLessThan(16);
});
