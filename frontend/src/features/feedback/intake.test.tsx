import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeRoom } from "@/ui/fake-room";
import { vi as words } from "@/words/vi";
import { fakeFeedback, fakeItem, field, focused } from "./fake-feedback";

const w = words.feedback;
const chosen = (name: string) =>
  document.querySelector<HTMLInputElement>(`[name="${name}"]:checked`)?.value ?? "";
const begin = async (answers = {}) => {
  const program = fakeFeedback({ Receive: () => fakeItem(), ...answers });
  renderApp("/feedback/new");
  await waitFor(() => expect(focused()).toBe("channel"));
  return program;
};

beforeAll(() => fakeRoom());

describe("intake of an opinion", () => {
  it("goes through the conversation by digits and Enter", async () => {
    const { sent } = await begin();
    await userEvent.keyboard("2");
    expect(focused()).toBe("content");
    await userEvent.keyboard("Cán bộ quầy 2 quát tôi{Enter}");
    await waitFor(() => expect(chosen("class")).toBe("CONDUCT"));
    expect(focused()).toBe("kind");
    await userEvent.keyboard("{Enter}{Enter}1");
    expect(focused()).toBe("sender.name");
    await userEvent.keyboard("Trần Văn Mẫu{Enter}{Enter}0900000001");
    await userEvent.keyboard("{Enter}{Enter}{Enter}1{Enter}");
    expect(focused()).toBe("officer");
    await userEvent.keyboard("hùng{Enter}");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByText(w.intake.doneHint("17:00 11/12/2026"));
    expect(sent("Receive")).toMatchObject({
      kind: "REPORT",
      class: "CONDUCT",
      channel: "PHONE",
      content: "Cán bộ quầy 2 quát tôi",
      sender: { name: "Trần Văn Mẫu", phone: "0900000001" },
      about: ["o2"],
    });
  });

  it("makes what nobody signs a góp ý, by one key", async () => {
    const { sent } = await begin({ Receive: () => fakeItem({ kind: "SUGGESTION" }) });
    await userEvent.keyboard("4Đề nghị thêm ghế{Enter}");
    await waitFor(() => expect(chosen("kind")).toBe("PETITION"));
    await userEvent.keyboard("{Enter}{Enter}2");
    expect(chosen("kind")).toBe("SUGGESTION");
    expect(field("sender.name")).toBeNull();
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(sent("Receive")).toMatchObject({ kind: "SUGGESTION", channel: "BOX" }));
    expect((sent("Receive") as { sender?: unknown }).sender).toBeUndefined();
  });

  it("keeps what the person chose, whatever the words say afterwards", async () => {
    await begin();
    await userEvent.keyboard("2Ghế hỏng{Enter}");
    await waitFor(() => expect(chosen("class")).toBe("FACILITIES"));
    await userEvent.keyboard("{Enter}4");
    expect(chosen("class")).toBe("OTHER");
    await userEvent.type(field("content") as HTMLInputElement, " và thái độ kém");
    await new Promise((later) => setTimeout(later, 400));
    expect(chosen("class")).toBe("OTHER");
  });

  it("begins with the channel of the last one", async () => {
    const { drafts } = await begin();
    await userEvent.keyboard("2x{Control>}{Enter}{/Control}");
    await screen.findByText(w.intake.next);
    await waitFor(() => expect(drafts["feedback.channel"]).toBe("PHONE"));
    await userEvent.keyboard("n");
    await waitFor(() => expect(focused()).toBe("channel"));
    expect(chosen("channel")).toBe("PHONE");
    expect(field("content")?.value).toBe("");
  });

  it("keeps a draft, and gives it back", async () => {
    const { drafts } = await begin();
    await userEvent.keyboard("3Chữ đang gõ dở{Enter}");
    await waitFor(() => expect(drafts.feedback).toContain("Chữ đang gõ dở"));
    await userEvent.keyboard("{Escape}");
    await screen.findByText("PA-A-26-0000");
    await userEvent.keyboard("n");
    await screen.findByText(w.intake.restored);
    expect(field("content")?.value).toBe("Chữ đang gõ dở");
    expect(chosen("channel")).toBe("LETTER");
  });

  it("shows refusals at their fields and keeps what was typed", async () => {
    await begin({
      Receive: () => {
        throw { code: "invalid", key: "x", field: "sender.name", sentence: "Ghi họ tên người gửi." };
      },
    });
    await userEvent.keyboard("2Ghế hỏng{Control>}{Enter}{/Control}");
    await waitFor(() => expect(focused()).toBe("sender.name"));
    expect(screen.getAllByText("Ghi họ tên người gửi.").length).toBeGreaterThan(0);
    expect(field("content")?.value).toBe("Ghế hỏng");
  });

  it("keeps a file with it, and says when one could not be kept", async () => {
    const { called } = await begin({
      Attach: () => {
        throw { code: "invalid", key: "x", sentence: "Tệp này không phải PDF hay ảnh." };
      },
    });
    await userEvent.keyboard("2Ghế hỏng");
    const input = document.querySelector<HTMLInputElement>("input[type=file]") as HTMLInputElement;
    await userEvent.upload(input, new File(["%PDF-1"], "don.pdf", { type: "application/pdf" }));
    await screen.findByText("don.pdf");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByText(w.intake.filesFailed("PA-A-26-0001", "Tệp này không phải PDF hay ảnh."));
    expect(called("Receive")).toHaveLength(1);
  });
});

describe("a khiếu nại or tố cáo", () => {
  it("is saved as an opinion only once somebody said that it is none", async () => {
    const { sent } = await begin();
    await userEvent.keyboard("2Tôi muốn tố cáo ông Lạ{Control>}{Enter}{/Control}");
    await screen.findByText(w.guide.why.DENUNCIATION ?? "");
    expect(sent("Receive")).toBeUndefined();
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByText(w.guide.why.DENUNCIATION ?? "")).toBeNull());
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(sent("Receive")).toMatchObject({ content: "Tôi muốn tố cáo ông Lạ" }));
  });

  it("keeps no draft of a tố cáo before somebody said that it is none", async () => {
    const { drafts } = await begin();
    await userEvent.keyboard("2Tôi muốn nói{Enter}");
    await waitFor(() => expect(drafts.feedback).toContain("Tôi muốn nói"));
    await userEvent.type(field("content") as HTMLInputElement, " tố cáo ông Lạ{Enter}");
    await screen.findByText(w.guide.looks(w.guide.what.DENUNCIATION ?? ""), { exact: false });
    await waitFor(() => expect(drafts.feedback ?? "").not.toContain("Tôi muốn nói"));
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByText(w.guide.why.DENUNCIATION ?? "");
    await userEvent.keyboard("{Escape}"); // it is none
    await waitFor(() => expect(screen.queryByText(w.guide.why.DENUNCIATION ?? "")).toBeNull());
    await userEvent.type(field("content") as HTMLInputElement, " nữa{Enter}");
    await waitFor(() => expect(drafts.feedback).toContain("tố cáo ông Lạ nữa"));
  });

  it("is recognised, told where it goes, and nothing of it is kept", async () => {
    const { called, sent, drafts } = await begin({ Guide: () => undefined });
    await userEvent.keyboard("2Tôi là Nguyễn Văn Thử muốn tố cáo việc nhận tiền{Enter}");
    await screen.findByText(w.guide.looks(w.guide.what.DENUNCIATION ?? ""), { exact: false });
    await userEvent.keyboard("{Alt>}k{/Alt}");
    await screen.findByText(w.guide.why.DENUNCIATION ?? "");
    expect(screen.getByText(w.guide.kept)).toBeTruthy();
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByRole("heading", { name: w.guide.title(w.guide.what.DENUNCIATION ?? "") });
    expect(sent("Guide")).toEqual({ what: "DENUNCIATION", channel: "PHONE" });
    expect(called("Receive")).toHaveLength(0);
    await waitFor(() => expect(drafts.feedback).toBeUndefined());
    expect(called("Show").at(-1)?.args[0]).toMatchObject({ kind: "feedback-guide" });
    await userEvent.keyboard("n");
    await waitFor(() => expect(focused()).toBe("channel"));
    expect(field("content")?.value).toBe("");
  });

  it("is entered all the same when it is none", async () => {
    const { called } = await begin();
    await userEvent.keyboard("2Không phải khiếu nại, chỉ phản ánh{Enter}");
    await screen.findByText(w.guide.looks(w.guide.what.COMPLAINT ?? ""));
    await userEvent.keyboard("{Alt>}k{/Alt}");
    await screen.findByText(w.guide.why.COMPLAINT ?? "");
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByText(w.guide.why.COMPLAINT ?? "")).toBeNull());
    expect(field("content")?.value).toBe("Không phải khiếu nại, chỉ phản ánh");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(called("Receive")).toHaveLength(1));
  });
});
