import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeCase } from "@/bridge/fake-case";
import { fakeRoom } from "@/ui/fake-room";
import { vi as words } from "@/words/vi";
import { chosenCases } from "./chosen-cases";
import { fakeBatch } from "./fake-batch";
import { field, focusIs, openTurns, save } from "./fake-turns";

const text = (name: string) => waitFor(() => field(name)?.value);
const value = (name: string, is: string) => waitFor(() => expect(field(name)?.value).toBe(is));
const elsewhere = async () => {
  await userEvent.keyboard("{F1}");
  await waitFor(() => expect(window.location.hash).toBe("#/today"));
};
const back = async (address: string) => {
  act(() => {
    window.location.hash = address;
  });
  await screen.findByRole("toolbar", { name: words.cases.page.acts });
};

beforeAll(() => fakeRoom());

describe("what is typed in the form of a turn", { timeout: 20_000 }, () => {
  it("is there again after a function key, with the day that shows another field", async () => {
    const { sent, called } = await openTurns(renderApp, { id: "d1" }, ["extend"], {
      Extend: () => fakeCase(),
    });
    await userEvent.keyboard("h");
    await focusIs("reason");
    await userEvent.type(field("reason") as HTMLInputElement, "Chờ xác minh");
    await userEvent.type(field("dueOn") as HTMLInputElement, "1/6/2027{Tab}");
    await userEvent.click(await screen.findByRole("checkbox", { name: words.turns.extend.far }));
    await elsewhere();
    await back("#/cases/d1");
    await userEvent.keyboard("h");
    await value("reason", "Chờ xác minh");
    await value("dueOn", "01/6/2027");
    await waitFor(() => expect(field("far")?.checked).toBe(true));
    await screen.findByText(words.common.draft.restored);
    await save();
    await waitFor(() => expect(called("Extend")).toHaveLength(1));
    expect(sent("Extend")).toMatchObject({ reason: "Chờ xác minh", dueOn: "2027-06-01", far: true });
    await waitFor(() => expect(called("DropDraft").at(-1)?.args).toEqual(["d1/extend"]));
  });

  it("is gone once it was left for good, and is not the text of another case", async () => {
    const { called } = await openTurns(renderApp, { id: "d2" }, ["extend", "stop"]);
    await userEvent.keyboard("h");
    await userEvent.type(await waitFor(() => field("reason") as HTMLInputElement), "Thử");
    await userEvent.keyboard("{Escape}");
    await screen.findByText(words.common.leave.hint);
    await save();
    await waitFor(() => expect(field("reason")).toBeNull());
    await waitFor(() => expect(called("DropDraft")).toHaveLength(1));
    await userEvent.keyboard("h");
    await focusIs("reason");
    expect(await text("reason")).toBe("");
  });

  it("comes back with the lines that were added, and without what was taken away", async () => {
    await openTurns(renderApp, { id: "d3" }, ["correct"]);
    await userEvent.keyboard("s");
    await value("fields.papers.1.name", "Giấy tờ tùy thân");
    await userEvent.click(
      screen.getAllByRole("button", {
        name: new RegExp(words.cases.correct.removePaper("Giấy tờ tùy thân")),
      })[0] as HTMLElement,
    );
    await userEvent.keyboard("{Alt>}t{/Alt}");
    await userEvent.type(await waitFor(() => field("fields.papers.2.name") as HTMLInputElement), "Ảnh 3x4");
    await userEvent.type(field("reason") as HTMLInputElement, "Ghi nhầm");
    await elsewhere();
    await back("#/cases/d3");
    await userEvent.keyboard("s");
    await value("reason", "Ghi nhầm");
    await value("fields.papers.2.name", "Ảnh 3x4");
    expect(field("fields.papers.1.name")).toBeNull();
    expect(field("fields.papers.0.name")?.value).toBe("Tờ khai");
  });

  it("is there again in the form of a hand-over of the file and of a result", async () => {
    await openTurns(renderApp, { id: "d4" }, ["transfer", "finish"]);
    await userEvent.keyboard("c");
    await focusIs("to");
    await userEvent.keyboard("Phòng Kinh tế");
    await elsewhere();
    await back("#/cases/d4");
    await userEvent.keyboard("x");
    await focusIs("results.0.number");
    await userEvent.keyboard("12/XN{Alt>}t{/Alt}");
    await userEvent.type(await waitFor(() => field("results.1.name") as HTMLInputElement), "Bản sao");
    await elsewhere();
    await back("#/cases/d4");
    await userEvent.keyboard("c");
    await value("to", "Phòng Kinh tế");
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(field("to")).toBeNull());
    await userEvent.keyboard("x");
    await value("results.0.number", "12/XN");
    await value("results.1.name", "Bản sao");
  });
});

describe("what is typed in the form of a batch", { timeout: 20_000 }, () => {
  it("is there again, with the numbers of the results", async () => {
    chosenCases.clear();
    fakeBatch(3);
    renderApp("/cases");
    await screen.findByText("A-261120-0000");
    (await screen.findByRole("grid", { name: words.cases.list })).focus();
    await userEvent.keyboard(" x");
    const number = await waitFor(() => {
      const found = document.querySelector<HTMLInputElement>('[name^="numbers."]');
      expect(found).not.toBeNull();
      return found as HTMLInputElement;
    });
    await userEvent.type(number, "12/XN");
    await elsewhere();
    act(() => {
      window.location.hash = "#/cases/batch/finish";
    });
    await value(number.name, "12/XN");
  });
});
