import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import type { office } from "@/bridge/models";
import { fakeRoom } from "@/ui/fake-room";
import { vi as words } from "@/words/vi";
import { fakePile } from "./fake-keying";
import { fakePiles, fakeSheet } from "./fake-piles";

const w = words.keying;
const press = (keys: string) => userEvent.keyboard(keys);

beforeAll(() => fakeRoom());

describe("a pile", () => {
  const show = async (pile: Partial<office.SheetBatchRow> = {}, role?: string, keying = {}) => {
    const last = fakePiles(pile, role, keying);
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
    await screen.findByLabelText(w.fields.total(1, "Hài lòng chung"));
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
    const page = { row: fakePile(), sheets: [fakeSheet()], seats: [seat], maySecond: 0, toDo: [] };
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

  it("offers no second entry to who keyed the first, and says why", async () => {
    const row = fakePile({ mode: "TWICE", keyed: 10, toSecond: 10 });
    const page = { row, sheets: [fakeSheet()], seats: [], maySecond: 0, toDo: [] };
    await show({}, "CLERK", { Batch: () => page });
    screen.getByText(w.pile.othersSecond);
    expect(button(w.pile.second)).toHaveProperty("disabled", true);
    await press("2");
    expect(window.location.hash).toBe("#/surveys/pile/b1");
  });

  it("tells a typist who is keying what, without a key to take it away", async () => {
    const seats = [
      { officer: "o7", name: "Chị Hoa", which: 1, position: 4, startedAt: "", answers: 9, kept: true },
    ];
    await show({}, "CLERK", {
      Batch: () => ({ row: fakePile(), sheets: [fakeSheet()], seats, maySecond: 0, toDo: [] }),
    });
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
