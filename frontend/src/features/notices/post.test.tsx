import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import type { office } from "@/bridge/models";
import { vi as words } from "@/words/vi";
import { fakeApproved, fakeContent, fakeNotice, fakeNotices } from "./fake-notices";

const w = words.notices.posting;
const address = "/month/2026-10/post/2026-10-PROCEDURES";

const posting = (change: Partial<office.PostingView> = {}): office.PostingView => ({
  id: "p1",
  place: "Bảng tin trụ sở",
  postedAt: "2026-11-04T15:00:00+07:00",
  postedBy: "Chị Lan",
  takeDownFrom: "2026-12-04",
  due: false,
  ...change,
});

const drift: office.NoticeDrift = {
  hash: "d1",
  cells: [{ cell: "procedures//online", old: 128, new: 129 }],
  records: [
    {
      subject: "case/c1",
      code: "A-261012-0004",
      old: "Hộ tịch/COUNTER/EARLY",
      new: "Hộ tịch/ONLINE/EARLY",
      at: "2026-11-10T09:00:00+07:00",
      by: "Chị Lan",
      told: "Sửa thông tin hồ sơ",
    },
  ],
  more: 0,
};

describe("the posting of a notice", () => {
  it("waits for the approval, and says how late it is", async () => {
    fakeNotices([fakeNotice({ lateDays: 3 })]);
    renderApp(address);
    await screen.findByText(w.notApproved);
    screen.getByText(w.late(3));
  });

  it("notes the place, the time as people type it, and by whom", async () => {
    const { called } = fakeNotices([fakeNotice(fakeApproved)], { answers: { Post: () => fakeNotice() } });
    renderApp(address);
    await screen.findByText(w.nowhere);
    await userEvent.keyboard("n");
    await userEvent.type(await screen.findByLabelText(w.at), "4/11/2026 15:00{Control>}{Enter}{/Control}");
    await waitFor(() =>
      expect(called("Post")[0]?.args).toEqual([
        {
          id: "2026-10-PROCEDURES",
          place: "Trụ sở Ủy ban nhân dân phường Mẫu",
          at: "2026-11-04T15:00:00+07:00",
          by: "Chị Lan",
        },
      ]),
    );
  });

  it("offers the take-down from its first day on, and shows the record on paper", async () => {
    const hangs = { ...fakeApproved, state: "POSTED", can: ["post", "takeDown"] };
    const { called } = fakeNotices([fakeNotice({ ...hangs, postings: [posting({ due: true })] })]);
    const { unmount } = renderApp(address);
    await screen.findAllByText(w.due);
    await userEvent.keyboard("i");
    await waitFor(() =>
      expect(called("Show").at(-1)?.args[0]).toMatchObject({
        kind: "notice-posting",
        caseId: "2026-10-PROCEDURES",
        month: "p1",
      }),
    );
    await userEvent.keyboard("v");
    await screen.findByText(w.takeDownHint("04/12/2026"));
    unmount();
    fakeNotices([fakeNotice({ ...hangs, can: ["post"], postings: [posting()] })]);
    renderApp(address);
    await screen.findByText("04/12/2026");
    expect(screen.queryByRole("button", { name: new RegExp(w.takeDown) })).toBeNull();
  });

  it("says when a copy came down, and who took it", async () => {
    const taken = {
      takenAt: "2026-12-04T16:30:00+07:00",
      takenBy: "Anh Hùng",
      noted: { by: "o2", byName: "Anh Hùng", at: "2026-12-04T16:31:00+07:00" },
    };
    fakeNotices([
      fakeNotice({ ...fakeApproved, state: "TAKEN_DOWN", can: [], postings: [posting({ taken })] }),
    ]);
    renderApp(address);
    await screen.findByText(w.takenAt("16:30 04/12/2026", "Anh Hùng"));
    expect(screen.queryByText("04/12/2026")).toBeNull();
  });

  it("shows old and new figures behind a notice that stands fast, the records and why", async () => {
    const correction = fakeNotice({ id: "2026-10-PROCEDURES-1", nth: 1, corrects: "2026-10-PROCEDURES" });
    const moved = { ...fakeApproved, can: ["accept"], drift };
    const { called } = fakeNotices([fakeNotice(moved), correction], {
      answers: { Accept: () => fakeNotice(fakeApproved) },
    });
    renderApp(address);
    await screen.findByText(w.drift);
    const table = screen.getByRole("table", { name: w.figure });
    expect(table.textContent).toContain("Tổng cộng, Tiếp nhận trực tuyến128129+1");
    expect(screen.getByRole("link", { name: "A-261012-0004" }).getAttribute("href")).toBe("#/cases/c1");
    screen.getByText("Sửa thông tin hồ sơ");
    await userEvent.keyboard("a");
    await userEvent.type(
      await screen.findByLabelText(w.acceptReason),
      "Không đáng kể{Control>}{Enter}{/Control}",
    );
    await waitFor(() =>
      expect(called("Accept")[0]?.args).toEqual([
        { id: "2026-10-PROCEDURES", drift: "d1", reason: "Không đáng kể" },
      ]),
    );
    await waitFor(() => expect(document.querySelector("main form")).toBeNull());
    await userEvent.keyboard("o");
    await waitFor(() => expect(window.location.hash).toBe("#/month/2026-10/review/2026-10-PROCEDURES-1"));
  });

  it("says of a second correction which notice it corrects, and by which that was corrected before", async () => {
    const corrects = {
      ...{ number: "12", signed: "2026-11-05", corrections: [{ number: "19", signed: "2026-11-20" }] },
      ...{ cells: [], reason: "", came: 1, went: 0, moved: 0 },
    };
    const id = "2026-10-PROCEDURES-2";
    const first = "2026-10-PROCEDURES-1";
    fakeNotices([
      fakeNotice({ ...fakeApproved, number: "12" }),
      fakeNotice({ ...fakeApproved, id: first, nth: 1, number: "19", corrects: "2026-10-PROCEDURES" }),
      fakeNotice({ id, nth: 2, corrects: first, content: fakeContent({ corrects }) }),
      fakeNotice({ id: "2026-10-SURVEY", kind: "SURVEY", number: "14" }),
    ]);
    renderApp(`/month/2026-10/review/${id}`);
    await screen.findByText(
      "Đính chính thông báo số 12 ngày 05/11/2026 (đã được đính chính tại thông báo số 19 ngày 20/11/2026).",
    );
    screen.getByRole("button", { name: w.toNotice("19") });
    expect(screen.queryByRole("button", { name: w.toNotice("14") })).toBeNull();
    await userEvent.keyboard("e");
    await waitFor(() => expect(window.location.hash).toBe("#/month/2026-10/post/2026-10-PROCEDURES"));
  });
});
