import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { vi as words } from "@/words/vi";
import { fakeApproved, fakeNotice, fakeNotices, fakeParagraph } from "./fake-notices";
import { rememberedParagraph } from "./remembered-paragraph";

const w = words.notices;
const address = "/month/2026-10/text/2026-10-PROCEDURES";
const focused = () => document.activeElement?.textContent ?? "";
const text = () => document.querySelector<HTMLTextAreaElement>('[name="text"]');

const rewritten = fakeParagraph("procedures.received", "Câu sửa tay.", {
  composed: "Tổng số hồ sơ tiếp nhận: 290 hồ sơ.",
  changed: true,
  stale: true,
  by: "Chị Lan",
  at: "2026-11-03T09:00:00+07:00",
});

beforeEach(() => rememberedParagraph.keep("", ""));

describe("the paragraphs of a notice", () => {
  it("are moved through by the arrows and edited where they stand", async () => {
    const { called } = fakeNotices([fakeNotice()], { answers: { SetText: () => fakeNotice() } });
    renderApp(address);
    await waitFor(() => expect(focused()).toContain("Thông báo như sau:"));
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await waitFor(() => expect(document.activeElement).toBe(text()));
    await userEvent.keyboard("{Control>}a{/Control}Viết lại.{Control>}{Enter}{/Control}");
    await waitFor(() =>
      expect(called("SetText")[0]?.args).toEqual([
        { id: "2026-10-PROCEDURES", key: "procedures.received", text: "Viết lại." },
      ]),
    );
    await waitFor(() => expect(focused()).toContain("Tổng số hồ sơ tiếp nhận")); // where it was
  });

  it("keep what was typed when they are refused", async () => {
    fakeNotices([fakeNotice()], {
      answers: {
        SetText: () => {
          throw { code: "invalid", key: "text.long", field: "text", sentence: "Dài quá." };
        },
      },
    });
    renderApp(address);
    await waitFor(() => expect(focused()).toContain("Thông báo như sau:"));
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(document.activeElement).toBe(text()));
    await userEvent.keyboard(" Thêm.{Control>}{Enter}{/Control}");
    expect((await screen.findAllByText("Dài quá.")).length).toBeGreaterThan(0);
    expect(text()?.value).toBe("Thông báo như sau: Thêm.");
  });

  it("say when the figures moved under what was written: take the composed text, or keep one's own", async () => {
    const { called } = fakeNotices([fakeNotice({ paragraphs: [rewritten] })], {
      answers: { SetText: () => fakeNotice() },
    });
    renderApp(address);
    await screen.findByText(w.text.stale);
    screen.getByText(`${w.text.composed}: ${rewritten.composed}`);
    await userEvent.keyboard("h");
    await waitFor(() => expect(called("SetText")).toHaveLength(1));
    await userEvent.keyboard("m");
    await waitFor(() => expect(called("SetText")).toHaveLength(2));
    expect(called("SetText").map(({ args }) => (args[0] as { text: string }).text)).toEqual([
      "Câu sửa tay.",
      "",
    ]);
  });

  it("put the composed text into the field by one key", async () => {
    fakeNotices([fakeNotice({ paragraphs: [rewritten] })]);
    renderApp(address);
    await waitFor(() => expect(focused()).toContain("Câu sửa tay."));
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(text()?.value).toBe("Câu sửa tay."));
    await userEvent.keyboard("{Alt>}m{/Alt}");
    expect(text()?.value).toBe(rewritten.composed);
  });

  it("cannot be changed once approved, nor while in review", async () => {
    fakeNotices([fakeNotice(fakeApproved)]);
    const { unmount } = renderApp(address);
    await screen.findByText(w.text.fixed);
    await userEvent.keyboard("{Enter}");
    expect(text()).toBeNull();
    unmount();
    fakeNotices([fakeNotice({ state: "REVIEW", can: [] })]);
    renderApp(address);
    await screen.findByText(w.text.waiting);
  });

  it("tells who may only remark on a draft that others write it, not that it is in review", async () => {
    fakeNotices([fakeNotice({ state: "DRAFT", can: ["remark"] })]);
    renderApp(address);
    await screen.findByText(w.text.drafted);
    expect(screen.queryByText(w.text.waiting)).toBeNull();
  });

  it("take the authority to sign by one choice", async () => {
    const { called } = fakeNotices([fakeNotice()], { answers: { SetSigner: () => fakeNotice() } });
    renderApp(address);
    await waitFor(() => expect(focused()).toContain("Thông báo như sau:"));
    await userEvent.keyboard("s");
    await userEvent.click(await screen.findByLabelText(w.text.formChoices.KT));
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() =>
      expect(called("SetSigner")[0]?.args).toEqual([
        {
          id: "2026-10-PROCEDURES",
          signer: { form: "KT. CHỦ TỊCH", title: "CHỦ TỊCH", name: "Hoàng Văn Mẫu" },
        },
      ]),
    );
  });
});
