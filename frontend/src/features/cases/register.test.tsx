import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeDoor } from "@/bridge/fake-door";
import { fakeMe } from "@/bridge/fake-me";
import { fakeRoom } from "@/ui/fake-room";
import { today } from "@/ui/today";
import { formatDate } from "@/words/formats";
import { vi as words } from "@/words/vi";
import { readRegister, registerText } from "./read-register";

const w = words.cases.register;
const field = (name: string) =>
  document.querySelector<HTMLInputElement>(`[name="${name}"]`) as HTMLInputElement;

beforeAll(() => fakeRoom());

function open(path: string) {
  const calls = fakeDoor({
    Session: { Me: () => fakeMe() },
    Cases: {
      Choices: () => ({ fields: ["Chứng thực", "Hộ tịch"], officers: [], units: [] }),
      List: () => ({ total: 0, more: false, rows: [] }),
    },
    Papers: {
      Show: () => ({ name: "a.pdf", type: "application/pdf", base64: "" }),
      ExportRegister: () => ({ path: "/tmp/so.xlsx" }),
    },
  });
  renderApp(path);
  return (method: string) => calls.filter((call) => call.method === method).map((call) => call.args[0]);
}

describe("register", () => {
  it("opens from the list by a key, for this month and all fields", async () => {
    const sent = open("/cases");
    await screen.findByText(words.cases.none);
    await userEvent.keyboard("{Alt>}s{/Alt}");
    await screen.findByRole("heading", { name: w.title });
    const from = `${today().slice(0, 7)}-01`;
    await waitFor(() => expect(sent("Show")).toHaveLength(1));
    expect(sent("Show")[0]).toMatchObject({ kind: "register", month: `${from}~${today()}` });
    expect(field("from").value).toBe(formatDate(from));
    await userEvent.keyboard("{Escape}");
    await screen.findByText(words.cases.none);
  });

  it("shows, and exports, the days and the field that were chosen", async () => {
    const sent = open("/cases/register");
    await screen.findByRole("option", { name: "Hộ tịch" });
    await userEvent.clear(field("from"));
    await userEvent.type(field("from"), "1/10/2026");
    await userEvent.clear(field("to"));
    await userEvent.type(field("to"), "15/11/2026");
    await userEvent.selectOptions(field("field"), "Hộ tịch");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() =>
      expect(sent("Show").at(-1)).toMatchObject({ month: "2026-10-01~2026-11-15~Hộ tịch" }),
    );
    expect(field("to").value).toBe("15/11/2026");
    await userEvent.keyboard("{Control>}e{/Control}");
    await screen.findByText(words.paper.savedTo("/tmp/so.xlsx"));
    expect(sent("ExportRegister")).toEqual([{ from: "2026-10-01", to: "2026-11-15", field: "Hộ tịch" }]);
  });

  it("tells a day that does not exist at its field, and shows nothing else", async () => {
    const sent = open("/cases/register");
    await waitFor(() => expect(sent("Show")).toHaveLength(1));
    await userEvent.clear(field("from"));
    await userEvent.type(field("from"), "31/11/2026");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    expect((await screen.findAllByText(words.common.date.bad)).length).toBeGreaterThan(0);
    expect(field("from").value).toBe("31/11/2026");
    expect(sent("Show")).toHaveLength(1);
  });

  it("stands in the address as it was chosen", () => {
    for (const query of [
      { from: "2026-01-01", to: "2026-12-31", field: "" },
      { from: "2026-01-01", to: "2026-12-31", field: "Đất đai, môi trường" },
    ])
      expect(readRegister(registerText(query))).toEqual(query);
    for (const text of ["", "2026-10", "hôm qua~hôm nay"]) expect(readRegister(text)).toBeUndefined();
  });
});
