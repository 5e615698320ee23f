import type { office } from "@/bridge/models";
import { fakeForm, fakePile } from "./fake-keying";
import { fakeSurveys } from "./fake-surveys";

// fakeSheet is a line of a pile as the program gives it.
export const fakeSheet = (change: Partial<office.SheetRow> = {}): office.SheetRow => ({
  id: "s1",
  position: 1,
  serial: "A-000123-K",
  status: "FINAL",
  first: "Chị Lan",
  second: "",
  voided: "",
  note: "",
  sentTo: "",
  open: 0,
  conflicts: 0,
  ...change,
});

const speed = { sheets: 4, strokes: 92, seconds: 100, compared: 200, wrong: 1, typists: 1 };

// fakePiles is a month of two piles, of which one is open; it gives the arguments of
// the last call of a method.
export function fakePiles(pile: Partial<office.SheetBatchRow> = {}, role = "SURVEY_STAFF", keying = {}) {
  const sheets = [
    fakeSheet(),
    fakeSheet({ id: "s2", position: 2, serial: "", status: "VOID", voided: "BLANK" }),
  ];
  const calls = fakeSurveys({ Questionnaire: () => fakeForm() }, role, {
    Keying: {
      HalfKeyed: () => [],
      Batches: () => [
        fakePile(),
        fakePile({ id: "b2", name: "Xấp 02", toSecond: 2, toSettle: 1, mode: "TWICE" }),
      ],
      Batch: () => ({
        row: fakePile(pile),
        sheets,
        seats: [],
        maySecond: pile.toSecond ?? 0,
        toDo: ["Còn 1 phiếu phải nhập lại."],
      }),
      OpenBatch: (input: office.SheetBatchInput) => ({ ...fakePile(), ...input, id: "b9" }),
      RecountBatch: (input: office.SheetBatchInput) => ({ ...fakePile(), ...input }),
      CloseBatch: () => fakePile(),
      ReopenBatch: () => fakePile(),
      Void: () => ({}),
      ...keying,
    },
    SurveyResults: { OwnSpeed: () => speed, TeamSpeed: () => ({ ...speed, typists: 3 }) },
    Catalogue: {
      Officers: () => [{ id: "o1", login: "lan", name: "Chị Lan", title: "", role: "CLERK", active: true }],
      Procedures: () => [{ procedure: { field: "Chứng thực" }, limit: "", inForce: true }],
    },
  } as never);
  return (method: string) => calls.findLast((call) => call.method === method)?.args;
}
