import type { Page } from "playwright-core";
import { desk } from "./desk";
import { samplePeople } from "./sample-people";
import type { Running } from "./start";

type Answers = Record<string, string>;

// ask calls the program as the page does, as who is signed in there.
const ask = <T>(page: Page, service: string, method: string, ...args: unknown[]): Promise<T> =>
  page.evaluate(
    async ([path, body]) => {
      const answer = await fetch(path as string, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(text);
      return text ? JSON.parse(text) : undefined;
    },
    [`/api/${service}/${method}`, args] as const,
  );

async function keyAll(page: Page, batch: string, which: number, sheets: Answers[]) {
  for (const [at, answers] of sheets.entries()) {
    const seat = { batch, which, position: at + 1 };
    await ask(page, "Keying", "Sit", batch, which);
    await ask(page, "Keying", "Key", { ...seat, answers, strokes: 5 });
    await ask(page, "Keying", "Finish", { ...seat, accepted: [], strokes: 5 });
  }
}

// differingPile opens a pile that the person of the page keys first and another
// second; it gives the id of the pile.
export async function differingPile(
  run: Running,
  name: string,
  first: Answers[],
  second: Answers[],
): Promise<string> {
  const pile = await ask<{ id: string }>(run.page, "Keying", "OpenBatch", {
    id: "",
    reason: "",
    name,
    questionnaire: "NHANH",
    version: 1,
    month: "2026-10",
    place: "Quầy A",
    mode: "TWICE",
    count: first.length,
  });
  await keyAll(run.page, pile.id, 1, first);
  const other = await desk(run, samplePeople.other);
  await keyAll(other, pile.id, 2, second);
  await other.context().close();
  return pile.id;
}
