import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { office } from "@/bridge/models";
import { fakeSeat } from "./fake-keying";
import { fakeSurveys } from "./fake-surveys";

const empty = { code: "invalid", key: "batch.unknown", sentence: "" };

// sitDown puts a pile behind the bridge and the typist before its fourth sheet.
export async function sitDown(
  open: (address: string) => unknown,
  change: Partial<office.Seat> = {},
  answers: Record<string, unknown> = {},
  shows: string | RegExp = /\. không trả lời ·|Enter xong/,
  intake: Record<string, unknown> = {},
) {
  const calls = fakeSurveys({}, "SURVEY_STAFF", {
    Intake: { Draft: () => "", SaveDraft: () => undefined, DropDraft: () => undefined, ...intake } as never,
    Keying: {
      Sit: () => fakeSeat(change),
      Key: () => undefined,
      Finish: () => fakeSeat({ position: 5, done: 4 }),
      Void: () => fakeSeat({ position: 5, done: 4 }),
      Batch: () => {
        throw empty;
      },
      ...answers,
    } as never,
  });
  open(`/surveys/key/b1/${change.which ?? 1}`);
  await screen.findByText(shows);
  const of = (method: string) => calls.filter((one) => one.method === method).map((one) => one.args[0]);
  return { of, last: (method: string) => of(method).at(-1) as Record<string, unknown> };
}
// Slower than a scanner.
const typist = userEvent.setup({ delay: 52 });
export const press = (keys: string) => typist.keyboard(keys);
