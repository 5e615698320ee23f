import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import type { office } from "@/bridge/models";
import { fakeRoom } from "@/ui/fake-room";
import { today } from "@/ui/today";
import { vi as words } from "@/words/vi";
import { fakeForm, fakePile } from "./fake-keying";
import { fakeSurveys } from "./fake-surveys";
import { readMonth, readPile } from "./read-pile";

const w = words.keying;
const press = (keys: string) => userEvent.keyboard(keys);

beforeAll(() => fakeRoom());

const fakeSheet = (change: Partial<office.SheetRow> = {}): office.SheetRow => ({
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

function piles(pile: Partial<office.SheetBatchRow> = {}, role = "SURVEY_STAFF", keying = {}) {
  const sheets = [
    fakeSheet(),
    fakeSheet({ id: "s2", position: 2, serial: "", status: "VOID", voided: "BLANK" }),
  ];
  const calls = fakeSurveys({ Questionnaire: () => fakeForm() }, role, {
    Keying: {
      Batches: () => [
        fakePile(),
        fakePile({ id: "b2", name: "Xấp 02", toSecond: 2, toSettle: 1, mode: "TWICE" }),
      ],
      Batch: () => ({ row: fakePile(pile), sheets, seats: [], toDo: ["Còn 1 phiếu phải nhập lại."] }),
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

describe("the piles of a month", () => {
  it("are listed with how far they are, and opened", async () => {
    const last = piles();
    renderApp("/surveys");
    const list = await screen.findByRole("grid", { name: w.piles });
    within(list).getByText("Xấp 02");
    within(list).getByText(`${w.waits.second("2")}, ${w.waits.settle("1")}`);
    expect(within(list).getAllByText("3/10")).toHaveLength(2);
    await waitFor(() => expect(document.activeElement).toBe(list));
    const month = today().slice(0, 7);
    expect(last("Batches")).toEqual([month, month]);
    await press("{ArrowDown}{Enter}");
    await waitFor(() => expect(window.location.hash).toBe("#/surveys/pile/b2"));
  });

  it("get a new one, named after its place", async () => {
    const last = piles();
    renderApp("/surveys/keying");
    await screen.findByRole("grid", { name: w.piles });
    await press("n");
    const name = (await screen.findByLabelText(new RegExp(w.fields.name))) as HTMLInputElement;
    await waitFor(() => expect(name.value).toBe("Xấp 03, Quầy A"));
    await userEvent.type(screen.getByLabelText(new RegExp(w.fields.count)), "25");
    await userEvent.selectOptions(screen.getByLabelText(w.fields.mode), "SAMPLED");
    await userEvent.clear(screen.getByLabelText(w.fields.share));
    await userEvent.type(screen.getByLabelText(w.fields.share), "30");
    await userEvent.selectOptions(await screen.findByLabelText(w.fields.field), "Chứng thực");
    await userEvent.selectOptions(screen.getByLabelText(w.fields.officer), "Chị Lan");
    await userEvent.type(await screen.findByLabelText(w.fields.total("C1", "Hài lòng chung")), "88");
    await press("{Control>}{Enter}{/Control}");
    await waitFor(() =>
      expect(last("OpenBatch")).toEqual([
        {
          id: "",
          reason: "",
          name: "Xấp 03, Quầy A",
          questionnaire: "NHANH",
          version: 1,
          month: today().slice(0, 7),
          place: "Quầy A",
          field: "Chứng thực",
          officer: "o1",
          mode: "SAMPLED",
          share: 30,
          count: 25,
          totals: { C1: 88 },
        },
      ]),
    );
    await waitFor(() => expect(window.location.hash).toBe("#/surveys/pile/b9"));
  });

  it("keep what was typed when a new one is refused", async () => {
    piles({}, "CLERK", {
      OpenBatch: () => {
        throw {
          code: "invalid",
          key: "batch.sheets",
          sentence: "",
          fields: [{ field: "count", key: "batch.sheets", sentence: "Đếm lại." }],
        };
      },
    });
    renderApp("/surveys/keying");
    await screen.findByRole("grid", { name: w.piles });
    await press("n");
    await userEvent.type(
      await screen.findByLabelText(new RegExp(w.fields.count)),
      "9x{Control>}{Enter}{/Control}",
    );
    await screen.findAllByText("Đếm lại.");
    expect((screen.getByLabelText(new RegExp(w.fields.count)) as HTMLInputElement).value).toBe("9x");
  });

  it("are for the leader to read", async () => {
    piles({}, "LEADER");
    renderApp("/surveys/keying");
    await screen.findByRole("grid", { name: w.piles });
    expect(screen.queryByRole("button", { name: new RegExp(w.open) })).toBeNull();
  });
});

describe("a pile", () => {
  const show = async (pile: Partial<office.SheetBatchRow> = {}, role?: string, keying = {}) => {
    const last = piles(pile, role, keying);
    renderApp("/surveys/pile/b1");
    await screen.findByRole("grid", { name: w.pile.sheets });
    return last;
  };
  const button = (name: string) => screen.queryByRole("button", { name: new RegExp(`^${name}`) });

  it("shows its sheets, what is missing and one's own speed", async () => {
    await show();
    const list = screen.getByRole("grid", { name: w.pile.sheets });
    within(list).getByText("A-000123-K");
    within(list).getByText(w.pile.statuses.FINAL as string);
    within(list).getByText(w.voidReasons.BLANK as string);
    screen.getByText("Còn 1 phiếu phải nhập lại.");
    await screen.findByText(
      /4 phiếu \(cả lần một và lần hai\) · 25 giây một phiếu · 23 phím một phiếu · sai 5 trên 1\.000 câu/,
    );
  });

  it("is keyed by Enter, and by 2 where two people key", async () => {
    await show({ mode: "TWICE", toSecond: 1 });
    await press("{Enter}");
    await waitFor(() => expect(window.location.hash).toBe("#/surveys/key/b1/1"));
    await show({ mode: "TWICE", toSecond: 1 });
    await press("2");
    await waitFor(() => expect(window.location.hash).toBe("#/surveys/key/b1/2"));
  });

  it("is settled where the entries differ", async () => {
    await show({ mode: "TWICE", toSettle: 1 });
    await press("d");
    await waitFor(() => expect(window.location.hash).toBe("#/surveys/settle/b1"));
  });

  it("is closed, or says what is missing", async () => {
    const sentence = "Đã nhập 3 phiếu nhưng số đếm là 10.";
    const last = await show({}, "CLERK", {
      CloseBatch: () => {
        throw { code: "invalid", key: "batch.count", sentence };
      },
    });
    await press("k");
    await screen.findByText(sentence);
    expect(last("CloseBatch")).toEqual(["b1"]);
  });

  it("is put right with the reason; its form and mode stay", async () => {
    const last = await show({ mode: "SAMPLED", share: 20, totals: { C1: 40 } });
    await press("s");
    await userEvent.type(await screen.findByLabelText(new RegExp(w.fields.reason)), "Đếm thiếu");
    expect(screen.queryByLabelText(w.fields.mode)).toBeNull();
    const count = screen.getByLabelText(new RegExp(w.fields.count));
    await userEvent.clear(count);
    await userEvent.type(count, "11");
    await screen.findByLabelText(w.fields.total("C1", "Hài lòng chung"));
    await press("{Control>}{Enter}{/Control}");
    await waitFor(() =>
      expect(last("RecountBatch")?.[0]).toMatchObject({
        id: "b1",
        reason: "Đếm thiếu",
        count: 11,
        mode: "SAMPLED",
        share: 20,
        totals: { C1: 40 },
        place: "Quầy A",
        name: "Xấp 01, Quầy A",
      }),
    );
  });

  it("is reopened with a reason", async () => {
    const last = await show({ closed: { by: "o1", byName: "Chị Lan", at: "2026-11-20T17:00:00+07:00" } });
    expect(button(w.pile.first)).toBeNull();
    await press("m");
    await userEvent.type(
      await screen.findByLabelText(new RegExp(w.pile.reason)),
      "Sót phiếu{Control>}{Enter}{/Control}",
    );
    await waitFor(() => expect(last("ReopenBatch")).toEqual(["b1", "Sót phiếu"]));
  });

  it("has a sheet taken from before who is away, by a choice and with a reason", async () => {
    const seat = {
      officer: "o7",
      name: "Chị Hoa",
      which: 1,
      position: 4,
      startedAt: "",
      answers: 9,
      kept: false,
    };
    const page = { row: fakePile(), sheets: [fakeSheet()], seats: [seat], toDo: [] };
    const sentence = "Chưa chọn giữ hay bỏ phần đã nhập.";
    let refuse = true;
    const last = await show({}, "LEADER", {
      Batch: () => page,
      Release: () => {
        if (refuse)
          throw {
            code: "invalid",
            key: "",
            sentence: "",
            fields: [{ field: "keyed", key: "seat.keyed", sentence }],
          };
        return page;
      },
    });
    screen.getByText(w.seats.seat(4, 1, "Chị Hoa", "", "9"));
    await press("t");
    await userEvent.type(
      await screen.findByLabelText(new RegExp(w.seats.reason)),
      "Nghỉ ốm{Control>}{Enter}{/Control}",
    );
    await screen.findAllByText(sentence);
    const of = { batch: "b1", officer: "o7", which: 1, position: 4, reason: "Nghỉ ốm" };
    expect(last("Release")).toEqual([{ ...of, keyed: "" }]);
    refuse = false;
    await userEvent.click(screen.getByLabelText(w.seats.keep));
    await press("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(last("Release")).toEqual([{ ...of, keyed: "KEEP" }]));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("tells a typist who is keying what, without a key to take it away", async () => {
    const seats = [
      { officer: "o7", name: "Chị Hoa", which: 1, position: 4, startedAt: "", answers: 9, kept: true },
    ];
    await show({}, "CLERK", { Batch: () => ({ row: fakePile(), sheets: [fakeSheet()], seats, toDo: [] }) });
    screen.getByText(w.seats.kept(4, 1, "Chị Hoa", "9"));
    expect(button(w.seats.release)).toBeNull();
  });

  it("has sheets taken out of what counts, and back in", async () => {
    const last = await show();
    await press("v");
    await userEvent.selectOptions(await screen.findByLabelText(w.pile.voidReason), "UNREADABLE");
    await userEvent.type(screen.getByLabelText(w.pile.voidNote), "Ướt{Control>}{Enter}{/Control}");
    const sheet = { batch: "b1", position: 1, reason: "UNREADABLE", note: "Ướt" };
    await waitFor(() => expect(last("Void")).toEqual([{ sheet, which: 0 }]));
    screen.getByRole("grid", { name: w.pile.sheets }).focus();
    await press("{ArrowDown}v");
    const back = { batch: "b1", position: 2, reason: "", note: "" };
    await waitFor(() => expect(last("Void")).toEqual([{ sheet: back, which: 0 }]));
  });

  it("shows the leader all typists in sum only", async () => {
    const last = await show({}, "LEADER");
    await screen.findByText(w.speed.team);
    expect(last("OwnSpeed")).toBeUndefined();
    expect(button(w.pile.first)).toBeNull();
    expect(button(w.pile.void)).toBeNull();
  });
});

it("reads the form of a pile", () => {
  expect(["9/2026", " 02-2026", "13/2026", "2026-10", "mai"].map(readMonth)).toEqual([
    "2026-09",
    "2026-02",
    "2026-13",
    "2026-10",
    "mai",
  ]);
  const read = readPile(
    { count: "1.200", mode: "ONCE", share: "20", "totals.C1": " ", "totals.C2": "x" },
    {
      id: "",
      questionnaire: "A",
      version: 2,
    },
  );
  expect(read).toMatchObject({ count: 1200, share: 0, totals: { C2: -1 }, version: 2 });
});
