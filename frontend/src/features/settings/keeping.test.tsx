import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeDoor } from "@/bridge/fake-door";
import { fakeMe } from "@/bridge/fake-me";
import type { office } from "@/bridge/models";
import { fakeRoom } from "@/ui/fake-room";
import { vi as words } from "@/words/vi";

const w = words.keeping;
beforeAll(() => fakeRoom());

// ward has two opinions that ended long ago.
function ward(role = "ADMINISTRATOR") {
  const asked: office.AnonymiseInput[] = [];
  fakeDoor({
    Session: { Me: () => fakeMe({ officer: { ...fakeMe().officer, role } }) },
    Feedback: {
      Retention: () => ({ before: "2021-11-20", years: 5, note: "chưa có quy định" }),
      Anonymise: (input: office.AnonymiseInput) => {
        asked.push(input);
        if (input.only) return [input.only];
        if (input.before > "2026-11-20")
          throw { code: "invalid", key: "x", field: "before", sentence: "Ngày chưa tới." };
        return input.before > "2021-01-01" ? ["PA-A-20-0001", "PA-A-20-0007"] : [];
      },
    },
  });
  renderApp("/settings/keeping");
  return asked;
}
const enter = async (day: string) => {
  const field = await screen.findByRole<HTMLInputElement>("textbox", { name: w.before });
  await userEvent.clear(field);
  await userEvent.type(field, `${day}{Control>}{Enter}{/Control}`);
};

describe("forgetting who sent old opinions", () => {
  it("proposes a day, shows which, and forgets only when it is said twice", async () => {
    const asked = ward();
    const field = await screen.findByRole<HTMLInputElement>("textbox", { name: w.before });
    expect(field.value).toBe("20/11/2021");
    await userEvent.click(field);
    await userEvent.keyboard("{Enter}{Enter}"); // on to the next field, then look
    await screen.findByText(w.found(2, "20/11/2021"));
    expect(screen.getByRole("link", { name: "PA-A-20-0007" })).toBeTruthy();
    await userEvent.keyboard("{Alt>}d{/Alt}");
    await screen.findByText(w.sure(2));
    expect(asked).toEqual([{ before: "2021-11-20", only: "", preview: true }]);
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(asked.at(-1)).toEqual({ before: "2021-11-20", only: "", preview: false }));
    await waitFor(() => expect(screen.queryByText(w.found(2, "20/11/2021"))).toBeNull());
  });

  it("forgets one alone when its number is given", async () => {
    const asked = ward();
    await userEvent.type(await screen.findByRole("textbox", { name: w.only }), "PA-A-26-0007{Enter}");
    await screen.findByText(w.foundOne);
    await userEvent.keyboard("{Alt>}d{/Alt}");
    await screen.findByText(w.sure(1));
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ only: "PA-A-26-0007", preview: false }));
  });

  it("says that there is nothing, and why a day is refused, which stays as typed", async () => {
    ward();
    await enter("01/01/2020");
    await screen.findByText(w.none("01/01/2020"));
    await enter("01/01/2027");
    expect((await screen.findAllByText("Ngày chưa tới.")).length).toBeGreaterThan(0);
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: w.before }).value).toBe("01/01/2027");
  });

  it("is the administrator's alone", async () => {
    const asked = ward("CLERK");
    await screen.findByText(w.readOnly);
    expect(screen.queryByRole("textbox", { name: w.before })).toBeNull();
    expect(asked).toEqual([]);
  });
});
