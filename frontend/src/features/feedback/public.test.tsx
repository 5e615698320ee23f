import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import type { office, ward } from "@/bridge/models";
import { fakeRoom } from "@/ui/fake-room";
import { vi as words } from "@/words/vi";
import { fakeFeedback, fakeItem, fakeItemPage, field } from "./fake-feedback";

const w = words.feedback.publish;
const written = { content: "Quạt hỏng ở đường Lê Lợi, gọi 0900000001", outcome: "Đã thay quạt" };
const found = (text: string): ward.PersonalMark[] =>
  [
    { words: "đường Lê Lợi", why: "address", certain: false },
    { words: "0900000001", why: "number", certain: true },
  ]
    .filter(({ words: looked }) => text.includes(looked))
    .map(({ words: looked, why, certain }) => {
      const from = text.indexOf(looked);
      return { from, to: from + looked.length, why, certain };
    });

const begin = async (can: string[], text?: typeof written, answers = {}) => {
  const item = fakeItem({ state: "ANSWERED", public: text as ward.PublicText });
  const program = fakeFeedback({
    Open: () => fakeItemPage(item, can),
    Marks: ({ content, outcome }: office.MarksInput) => ({
      content: found(content),
      outcome: found(outcome),
    }),
    WritePublic: () => item,
    Publish: () => item,
    ...answers,
  });
  renderApp("/feedback/f1");
  await screen.findByRole("toolbar");
  await userEvent.keyboard("u");
  await screen.findByRole("heading", { name: w.marks });
  return program;
};
const approve = () => screen.getByRole<HTMLButtonElement>("button", { name: new RegExp(w.publish) });

beforeAll(() => fakeRoom());

describe("the public text", () => {
  it("marks what looks personal where it stands, while it is typed", async () => {
    const { sent } = await begin(["writePublic"]);
    await userEvent.type(field("content") as HTMLInputElement, written.content);
    await waitFor(() =>
      expect([...document.querySelectorAll("mark")].map((one) => one.textContent)).toEqual([
        "đường Lê Lợi",
        "0900000001",
      ]),
    );
    expect(document.querySelectorAll("mark[data-certain]")).toHaveLength(1);
    expect(screen.getByText(w.askLeader)).toBeTruthy();
    await userEvent.type(field("outcome") as HTMLInputElement, "Đã thay quạt");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(sent("WritePublic")).toEqual({ id: "f1", after: "e7", ...written }));
  });

  it("is not approved while something certainly personal is in it", async () => {
    const { called } = await begin(["publish"], written);
    await screen.findByText(w.mustGo(1));
    await userEvent.keyboard("{Alt>}y{/Alt}");
    await screen.findByText(new RegExp(w.accepted));
    expect(approve().disabled).toBe(true);
    await userEvent.keyboard("{Alt>}d{/Alt}");
    expect(called("Publish")).toHaveLength(0);
  });

  it("is approved once every doubtful place was accepted by key", async () => {
    const { sent, called } = await begin(["publish"], { ...written, content: "Quạt hỏng ở đường Lê Lợi" });
    await screen.findByText(w.acceptHint(1));
    await userEvent.keyboard("{Alt>}d{/Alt}");
    expect(called("Publish")).toHaveLength(0);
    await userEvent.keyboard("{Alt>}y{/Alt}");
    await waitFor(() => expect(approve().disabled).toBe(false));
    await userEvent.keyboard("{Alt>}d{/Alt}");
    await screen.findByText(w.published("PA-A-26-0001"));
    expect(sent("Publish")).toEqual({ id: "f1", after: "e7", accepted: ["đường Lê Lợi"] });
  });

  it("cannot be changed and approved in one go: what is approved is what was saved", async () => {
    const { called } = await begin(["writePublic", "publish"], { content: "Quạt hỏng", outcome: "Đã thay" });
    await screen.findByText(w.noMarks);
    await waitFor(() => expect(approve().disabled).toBe(false));
    await userEvent.type(field("content") as HTMLInputElement, " từ lâu");
    await waitFor(() => expect(approve().disabled).toBe(true));
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(called("WritePublic")).toHaveLength(1));
    expect(called("Publish")).toHaveLength(0);
  });

  it("shows the program's refusal at the field and keeps the text", async () => {
    await begin(["writePublic"], undefined, {
      WritePublic: () => {
        throw { code: "invalid", key: "x", field: "outcome", sentence: "Ghi kết quả công khai." };
      },
    });
    await userEvent.type(field("content") as HTMLInputElement, "Quạt hỏng");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(screen.getAllByText("Ghi kết quả công khai.").length).toBeGreaterThan(0));
    expect(field("content")?.value).toBe("Quạt hỏng");
  });
});
