import type { AppError } from "@/bridge/app-error";
import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";
import { toAppError } from "@/bridge/to-app-error";
import type { KeyingAct, Wish } from "./keying-state";

// atOf names the sheet that is shown.
const atOf = ({ batch, which, position }: office.Seat) => ({ batch: batch.id, which, position });

// saveKeys keeps answers of the sheet that is shown.
export const saveKeys = (
  seat: office.Seat,
  answers: Record<string, string>,
  strokes: number,
): Promise<void> => bridge.keying.Key({ ...atOf(seat), answers, strokes });

// isAway says that the door failed for a reason that passes by itself.
export const isAway = (error: unknown): boolean => toAppError(error).code === "internal";

// grantWish does what a key asked of the program and gives the sheet that lies
// before the typist then.
export function grantWish(
  seat: office.Seat,
  wish: Exclude<Wish, { do: "leave" }>,
  strokes: number,
): Promise<office.Seat> {
  const { batch, position, which, serial } = seat;
  if (wish.do === "finish") return bridge.keying.Finish({ ...atOf(seat), accepted: wish.accepted, strokes });
  if (wish.do === "void") {
    const sheet = { batch: batch.id, position, serial, reason: wish.reason, note: "" };
    return bridge.keying.Void({ sheet, which });
  }
  const place = /^\d{1,4}$/.test(wish.text) ? { position: Number(wish.text) } : { serial: wish.text };
  return bridge.keying.Place({ at: atOf(seat), ...place });
}

// refusalAct shows why a sheet was not finished: doubts to accept, a blank sheet,
// or the question to go back to.
export function refusalAct(error: AppError, unreachable: string): KeyingAct {
  const doubts = error.fields
    .filter((one) => one.key.startsWith("doubt."))
    .map(({ key, field, sentence }) => {
      const question = field === "sheet" ? "" : field;
      return { name: `${key}:${question}`, sentence, question };
    });
  if (doubts.length > 0) return { act: "say", sentence: "", doubts };
  const first = error.fields[0];
  const sentence = first?.sentence || error.sentence || unreachable;
  return { act: "say", sentence, question: first?.field, blank: error.key === "sheet.blank" };
}

// refusedAnswers tells which answers can never be saved.
export const refusedAnswers = (error: unknown) =>
  toAppError(error).fields.filter((one) => one.key.startsWith("answer."));
