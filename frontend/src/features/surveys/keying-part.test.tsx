import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeRoom } from "@/ui/fake-room";
import { today } from "@/ui/today";
import { vi as words } from "@/words/vi";
import { fakePiles } from "./fake-piles";

const w = words.keying;
const press = (keys: string) => userEvent.keyboard(keys);

beforeAll(() => fakeRoom());

describe("the piles of a month", () => {
  it("are listed with how far they are, and opened", async () => {
    const last = fakePiles();
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
    const last = fakePiles();
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
    await userEvent.type(await screen.findByLabelText(w.fields.total(1, "Hài lòng chung")), "88");
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
    fakePiles({}, "CLERK", {
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
    fakePiles({}, "LEADER");
    renderApp("/surveys/keying");
    await screen.findByRole("grid", { name: w.piles });
    expect(screen.queryByRole("button", { name: new RegExp(w.open) })).toBeNull();
  });
});
