import type { Page } from "playwright-core";

declare global {
  interface Window {
    latencies: { key: string; handled: number; painted: number; whole: number }[];
  }
}

// cpuTime gives how long the page's main thread has worked, in milliseconds of the
// processor's own time, so that other programs on the machine do not count.
export async function cpuTime(page: Page): Promise<() => Promise<number>> {
  const door = await page.context().newCDPSession(page);
  await door.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await door.send("Performance.getMetrics");
    return 1000 * (metrics.find((one) => one.name === "TaskDuration")?.value ?? 0);
  };
}

export type Until = "handled" | "painted" | "whole";
export type Latency = { p50: number; p99: number; max: number; count: number };

// watchLatency measures every key on the page from now on, in milliseconds since the
// browser's own time stamp of its keydown event:
//   handled  until the task after the event begins: all handlers have run, React has
//            drawn what changed and laid it out (the screen scrolls to the question)
//   painted  until the task after the next animation frame begins: style, layout and
//            paint of that frame are done on the main thread
//   whole    until the task after the animation frame behind that one: what follows the
//            answer to the key a frame later is painted too
// painted has the wait for the next frame in it, up to 16.7 ms at 60 frames a second;
// whole twice that; that is why they are held against an empty page in the same run.
export const watchLatency = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.latencies = [];
    const soon = (act: () => void) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = act;
      port2.postMessage(0);
    };
    window.addEventListener(
      "keydown",
      ({ key, timeStamp }) => {
        const one = { key, handled: 0, painted: 0, whole: 0 };
        const since = () => performance.now() - timeStamp;
        soon(() => {
          one.handled = since();
        });
        requestAnimationFrame(() => {
          soon(() => {
            one.painted = since();
          });
          requestAnimationFrame(() =>
            soon(() => {
              one.whole = since();
              window.latencies.push(one);
            }),
          );
        });
      },
      true,
    );
  });

// latencies gives what was measured for some keys, as quantiles.
export async function latencies(page: Page, keys: string): Promise<Record<Until, Latency>> {
  const all = (await page.evaluate(() => window.latencies)).filter((one) => keys.includes(one.key));
  const of = (until: Until) => quantiles(all.map((one) => one[until]));
  return { handled: of("handled"), painted: of("painted"), whole: of("whole") };
}

function quantiles(of: number[]): Latency {
  const sorted = [...of].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), max: at(1), count: sorted.length };
}
