import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeForm } from "./fake-keying";
import { press, sitDown } from "./fake-typist";

const keying = sitDown.bind(undefined, renderApp);

describe("a remark on a sheet", () => {
  it("keeps a remark as it is typed, and forgets it when it is saved", async () => {
    const kept: string[] = [];
    const answers = { C1: "4", C2: "0", C4: "1", C5: "2026-09-05" };
    const { last } = await keying({ answers }, {}, undefined, {
      SaveDraft: (_: string, content: string) => void kept.push(content),
      DropDraft: () => void kept.push(""),
    });
    const remark = await screen.findByRole("textbox", { name: "Ý kiến khác" });
    await press("Chờ lâu");
    await waitFor(() => expect(kept).toHaveLength(1));
    const at = { batch: "b1", which: 1, position: 4, question: "C6" };
    expect(JSON.parse(kept[0] ?? "")).toEqual({ ...at, words: "Chờ lâu" });
    fireEvent.keyDown(remark, { key: "Enter" });
    await waitFor(() => expect(last("Key")).toMatchObject({ answers: { C6: "Chờ lâu" } }));
    await waitFor(() => expect(kept).toEqual([kept[0], ""]));
  });

  it.each([
    [4, "Chờ l"],
    [3, ""],
  ])("goes on with a remark that was cut off, on its own sheet only (%i)", async (position, there) => {
    const draft = { batch: "b1", which: 1, position, question: "C6", words: "Chờ l" };
    const answers = { C1: "4", C2: "0", C4: "1", C5: "2026-09-05" };
    await keying({ answers }, {}, undefined, { Draft: () => JSON.stringify(draft) });
    const remark = await screen.findByRole("textbox", { name: "Ý kiến khác" });
    expect((remark as HTMLTextAreaElement).value).toBe(there);
  });

  it.each([
    ["", "MCPKS/NHANH/1/A-000124-H/1", ""],
    ["Chờ lâu", "MCPKS/NHANH/1/A-000124-H/1", ""],
    ["", "MCPKS/NHANH/1/A-000124-H/1", "Chờ lâu"], // with the caret before what was there
  ])("takes the code of a form out of a remark (%s%s%s), and tells of it", async (before, code, after) => {
    const sentence = "Nhập xong phiếu đang nhập đã.";
    const answers = { C1: "4", C2: "0", C4: "1", C5: "2026-09-05" };
    const { of } = await keying(
      { answers },
      {
        Place: () => {
          throw { code: "invalid", key: "serial.next", field: "serial", sentence };
        },
      },
    );
    const remark = (await screen.findByRole("textbox", { name: "Ý kiến khác" })) as HTMLTextAreaElement;
    fireEvent.input(remark, { target: { value: before + code + after } });
    fireEvent.keyDown(remark, { key: "Enter" });
    await screen.findByText(sentence);
    expect(of("Place")).toMatchObject([{ serial: code }]);
    expect((screen.getByRole("textbox") as HTMLTextAreaElement).value).toBe(before + after);
    await press("{Enter}");
    await waitFor(() => expect(of("Key").at(-1)).toMatchObject({ answers: { C6: before + after || "." } }));
  });

  it("has a field of its own for each of two questions in a row, also on the way back", async () => {
    const questionnaire = fakeForm();
    questionnaire.groups[1]?.questions.push({ code: "C7", text: "Họ và tên", kind: "TEXT", lines: 1 });
    const answers = { C1: "4", C2: "0", C4: "1", C5: "2026-09-05" };
    const { of } = await keying({ answers, questionnaire });
    await screen.findByRole("textbox", { name: "Ý kiến khác" });
    await press("Chờ lâu{Enter}");
    const name = (await screen.findByRole("textbox", { name: "Họ và tên" })) as HTMLTextAreaElement;
    expect(name.value).toBe("");
    expect(document.activeElement).toBe(name);
    await press("{ArrowUp}");
    const remark = (await screen.findByRole("textbox", { name: "Ý kiến khác" })) as HTMLTextAreaElement;
    expect(remark.value).toBe("Chờ lâu");
    await press("{Enter}{Enter}");
    await waitFor(() => expect(of("Key").at(-1)).toMatchObject({ answers: { C7: "." } }));
    const all = Object.assign({}, ...of("Key").map((one) => (one as { answers: object }).answers));
    expect(all).toEqual({ C6: "Chờ lâu", C7: "." });
  });

  it("does not touch a letter that an input method is making", async () => {
    const { of } = await keying({ answers: { C1: "4", C2: "0", C4: "1", C5: "2026-09-05" } });
    const remark = await screen.findByRole("textbox", { name: "Ý kiến khác" });
    fireEvent.keyDown(remark, { key: "Enter", isComposing: true });
    fireEvent.keyDown(remark, { key: "Process", keyCode: 229 });
    expect(document.activeElement).toBe(remark);
    await press("{Enter}");
    await waitFor(() => expect(of("Key").at(-1)).toMatchObject({ answers: { C6: "." } }));
  });
});
