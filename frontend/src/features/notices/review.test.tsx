import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { vi as words } from "@/words/vi";
import { fakeContent, fakeNotice, fakeNotices, fakeParagraph, fakeRemark } from "./fake-notices";

const w = words.notices.review;
const address = "/month/2026-10/review/2026-10-PROCEDURES";
const sent = { state: "REVIEW", can: ["remark", "settle", "return", "approve"] };
const field = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`);

describe("the review of a notice", () => {
  it("is sent with the content that was seen, and says why it cannot be", async () => {
    const { called } = fakeNotices([fakeNotice()], { answers: { Send: () => fakeNotice(sent) } });
    const { unmount } = renderApp(address);
    await screen.findByText(w.draft);
    await userEvent.keyboard("t");
    await waitFor(() => expect(called("Send")[0]?.args).toEqual([{ id: "2026-10-PROCEDURES", hash: "h1" }]));
    unmount();
    fakeNotices([fakeNotice({ can: ["setText"], notReady: "Còn 1 ý kiến chưa giải quyết." })]);
    renderApp(address);
    await screen.findByText(/Còn 1 ý kiến chưa giải quyết\./);
    expect(screen.queryByRole("button", { name: new RegExp(w.send) })).toBeNull();
  });

  it("shows every figure that moved, however many, and goes to them by a key", async () => {
    const cells = Array.from({ length: 30 }, (_, at) => ({
      cell: `procedures/Lĩnh vực ${at}/received`,
      old: at,
      new: at + 1,
    }));
    fakeNotices([fakeNotice({ ...sent, sinceSent: cells, sinceSeen: cells })]);
    renderApp("/month/2026-10/figures/2026-10-PROCEDURES");
    const place = await screen.findByRole("region", { name: words.notices.changesCount("30") });
    expect(within(place).getAllByRole("link")).toHaveLength(30);
    await userEvent.keyboard("y");
    expect(document.activeElement).toBe(place);
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(place); // it scrolls, and goes nowhere else
  });

  it("takes a remark from the printout on a figure found by a few letters", async () => {
    const { called } = fakeNotices([fakeNotice(sent)], { answers: { Remark: () => fakeNotice(sent) } });
    renderApp(address);
    await screen.findByText(w.waitingMine);
    await userEvent.keyboard("b");
    await userEvent.selectOptions(await screen.findByLabelText(w.about), w.figure);
    await waitFor(() => expect(field("cell")).toBeTruthy());
    await userEvent.type(field("cell") as HTMLInputElement, "ho tich truoc han");
    await screen.findByRole("option", { name: /Hộ tịch, Giải quyết trước hạn/ });
    await userEvent.keyboard("{Enter}");
    expect(field("cell")?.value).toBe("Hộ tịch, Giải quyết trước hạn");
    await userEvent.type(screen.getByLabelText(w.text), "Xem lại.{Control>}{Enter}{/Control}");
    await waitFor(() =>
      expect(called("Remark")[0]?.args).toEqual([
        {
          id: "2026-10-PROCEDURES",
          target: "cell:procedures/Hộ tịch/early",
          text: "Xem lại.",
          source: "PAPER",
        },
      ]),
    );
  });

  it("lists what is to be changed, open remarks first, and settles by key", async () => {
    const settled = {
      ...fakeRemark("r1", "", "Cả bài ổn."),
      settled: { note: "Đã rà.", by: "o1", byName: "Chị Lan", at: "2026-11-03T10:00:00+07:00" },
    };
    const remarks = [settled, fakeRemark("r2", "par:procedures.received", "Gọn lại.")];
    const { called } = fakeNotices([fakeNotice({ ...sent, remarks })], {
      answers: { SettleRemark: () => fakeNotice(sent) },
    });
    renderApp(address);
    await screen.findByText("Gọn lại.");
    const rows = [...document.querySelectorAll("main ul button[data-row]")].map((row) => row.textContent);
    expect(rows[0]).toContain("Gọn lại.");
    expect(rows[1]).toContain("Đã rà.");
    await userEvent.keyboard("x");
    await userEvent.type(await screen.findByLabelText(w.note), "Đã gọn.{Control>}{Enter}{/Control}");
    await waitFor(() =>
      expect(called("SettleRemark")[0]?.args).toEqual([
        { id: "2026-10-PROCEDURES", remark: "r2", note: "Đã gọn." },
      ]),
    );
  });

  it("says what is frozen before it approves, and offers it only to who decides", async () => {
    const { called } = fakeNotices([fakeNotice(sent)], {
      answers: { Approve: () => fakeNotice({ number: "12" }) },
    });
    const { unmount } = renderApp(address);
    await screen.findByText(w.waitingMine);
    await userEvent.keyboard("d");
    const dialog = within(await screen.findByRole("dialog"));
    for (const line of w.freezesWhat) dialog.getByText(line);
    expect(field("number")?.value).toBe("12");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() =>
      expect(called("Approve")[0]?.args[0]).toMatchObject({
        id: "2026-10-PROCEDURES",
        hash: "h1",
        number: "12",
      }),
    );
    unmount();
    fakeNotices([fakeNotice({ state: "REVIEW", can: ["remark"] })]);
    renderApp(address);
    await screen.findByText(w.waiting);
    expect(screen.queryByRole("button", { name: new RegExp(`^${w.approve}`) })).toBeNull();
  });

  it("has words that look like personal data accepted before it is approved", async () => {
    const text = "Hồ sơ của Nguyễn Văn Tèo chậm.";
    const marks = [{ from: 10, to: 24, why: "name", certain: false }];
    const paragraphs = [fakeParagraph("opening", text, { changed: true, composed: "Như sau:", marks })];
    const { called } = fakeNotices([fakeNotice({ ...sent, paragraphs })], {
      answers: { Approve: () => fakeNotice({ number: "12" }) },
    });
    renderApp(address);
    await screen.findByText(w.waitingMine);
    await userEvent.keyboard("d");
    await userEvent.click(await screen.findByLabelText(w.personal("Nguyễn Văn Tèo")));
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() =>
      expect(called("Approve")[0]?.args[0]).toMatchObject({ accepted: ["Nguyễn Văn Tèo"] }),
    );
  });

  it("shows which figures moved when an approval is refused, and approves those by a second press", async () => {
    const content = fakeContent();
    const [first] = content.procedures?.figures.procedures.rows ?? [];
    if (first) first.pending.overdue = 9;
    const notices = [fakeNotice(sent)];
    const hashes: string[] = [];
    fakeNotices(notices, {
      answers: {
        Approve: ({ hash }: { hash: string }) => {
          hashes.push(hash);
          if (hash === "h2") return fakeNotice({ number: "77" });
          notices[0] = fakeNotice({ ...sent, content, hash: "h2" });
          throw { code: "conflict", key: "notice.figures_moved", sentence: "Đã thay đổi." };
        },
      },
    });
    renderApp(address);
    await screen.findByText(w.waitingMine);
    await userEvent.keyboard("d");
    await screen.findByRole("dialog");
    await userEvent.clear(field("number") as HTMLInputElement);
    await userEvent.type(field("number") as HTMLInputElement, "77{Control>}{Enter}{/Control}");
    await screen.findByText(w.figuresMoved);
    screen.getByText(/\(\+4\)/); // 5 → 9
    expect(field("number")?.value).toBe("77");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(hashes).toEqual(["h1", "h2"]));
  });

  it("returns with a reason, which stays when it is refused", async () => {
    const { called } = fakeNotices([fakeNotice(sent)], {
      answers: {
        Return: () => {
          throw { code: "invalid", key: "case.reason", field: "reason", sentence: "Chưa đủ lý do." };
        },
      },
    });
    renderApp(address);
    await screen.findByText(w.waitingMine);
    await userEvent.keyboard("l");
    await userEvent.type(await screen.findByLabelText(w.reason), "Sửa{Control>}{Enter}{/Control}");
    expect((await screen.findAllByText("Chưa đủ lý do.")).length).toBeGreaterThan(0);
    expect(field("reason")?.value).toBe("Sửa");
    expect(called("Return")).toHaveLength(1);
  });
});
