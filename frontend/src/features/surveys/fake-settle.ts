import { fakeDoor } from "@/bridge/fake-door";
import { fakeMe } from "@/bridge/fake-me";
import type { office, ward } from "@/bridge/models";
import { fakeForm, fakePile } from "./fake-keying";

type Answers = Record<string, string>;

const entry = (by: string, byName: string, answers: Answers): ward.Entry => ({
  by,
  byName,
  startedAt: "2026-11-20T17:00:00+07:00",
  at: "2026-11-20T17:01:00+07:00",
  strokes: 5,
  answers,
});

// fakeSheet is a sheet that Chị Lan and Anh Hùng keyed.
export const fakeSheet = (first: Answers, second: Answers, change: Partial<ward.Sheet> = {}): ward.Sheet => ({
  id: "s1",
  batch: "b1",
  questionnaire: "NHANH",
  version: 1,
  position: 7,
  serial: "A-000007",
  twice: true,
  first: entry("o1", "Chị Lan", first),
  second: entry("o2", "Anh Hùng", second),
  decisions: {},
  status: "TO_SETTLE",
  final: {},
  finalAt: "",
  remarks: [],
  conflicts: [],
  unknown: 0,
  ...change,
});

// fakeDifferences is such a sheet with nothing decided yet.
export function fakeDifferences(
  first: Answers,
  second: Answers,
  change: Partial<ward.Sheet> = {},
): office.SheetDifferences {
  const codes = ["C1", "C2", "C3", "C4", "C5", "C6"].filter((code) => first[code] !== second[code]);
  const sheet = fakeSheet(first, second, change);
  const serial = sheet.serial && `${sheet.serial}-K`;
  return { sheet, serial, undecided: codes, decided: [], settled: first };
}

type Service = Parameters<typeof fakeDoor>[0][string];

// fakeSettling puts a pile with sheets that differ behind the bridge; a sheet that
// was settled or sent back is gone.
export function fakeSettling(sheets: office.SheetDifferences[], keying: Service = {}, me = "o9") {
  const known = fakeMe();
  let left = sheets;
  const without = (id: string) => {
    const sheet = left.find((one) => one.sheet.id === id)?.sheet;
    left = left.filter((one) => one.sheet.id !== id);
    return sheet;
  };
  return fakeDoor({
    Session: { Me: () => ({ ...known, officer: { ...known.officer, id: me } }) },
    Surveys: {
      Questionnaire: () => ({ ...fakeForm(), layout: null, adoptedAt: "", adoptedBy: "", origin: "" }),
    },
    Keying: {
      Batch: () => ({ row: fakePile({ toSettle: left.length }), sheets: [], maySecond: 0, toDo: [] }),
      Differences: () => left,
      Settled: () => [],
      Settle: (id: string) => ({ ...without(id), status: "FINAL" }),
      SendBack: ({ id, entry }: office.SendBackInput) => {
        const sheet = without(id);
        const typist = entry === 1 ? sheet?.first : sheet?.second;
        return { ...sheet, status: "TO_FIRST", sent: { toName: typist?.byName } };
      },
      ...keying,
    },
  });
}
