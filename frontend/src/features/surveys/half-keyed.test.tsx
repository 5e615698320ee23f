import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import type { office } from "@/bridge/models";
import { fakeRoom } from "@/ui/fake-room";
import { vi as words } from "@/words/vi";
import { fakePiles } from "./fake-piles";

const w = words.keying.half;
const half = (change: Partial<office.HalfKeyed> = {}): office.HalfKeyed => ({
  officer: "o1",
  name: "Chị Lan",
  which: 2,
  position: 7,
  startedAt: "2026-11-20T17:05:00+07:00",
  answers: 2,
  kept: false,
  batch: "b 7",
  batchName: "Xấp 07",
  month: "2026-10",
  questionnaire: "NHANH",
  version: 1,
  question: 3,
  questions: 6,
  mine: true,
  ...change,
});

beforeAll(() => fakeRoom());

describe("a half-keyed sheet", () => {
  it("is told at once on the surveys screen, whatever the month, and gone on with by one key", async () => {
    fakePiles({}, "SURVEY_STAFF", { HalfKeyed: () => [half()] });
    renderApp("/surveys");
    await screen.findByText(
      /phiếu 7 của Xấp 07 \(Phiếu nhanh.*\), nhập lần hai, đến câu 3\/6, bắt đầu lúc 17:05 20\/11\/2026/,
    );
    await userEvent.keyboard("t");
    await waitFor(() => expect(window.location.hash).toBe("#/surveys/key/b%207/2"));
  });

  it("of a colleague is told to who may release it, with its pile by a number", async () => {
    const theirs = half({ mine: false, name: "Chị Hoa", batch: "b2", question: 0 });
    const kept = half({ mine: false, kept: true, startedAt: "", name: "Anh Bình", batch: "b1" });
    fakePiles({}, "LEADER", { HalfKeyed: () => [theirs, kept] });
    renderApp("/surveys");
    await screen.findByText(w.of("Chị Hoa"));
    screen.getByText(/đã đến hết phiếu, bắt đầu lúc/);
    screen.getByText(w.kept("Anh Bình"));
    expect(screen.queryByRole("button", { name: new RegExp(w.goOn) })).toBeNull();
    await userEvent.keyboard("1");
    await waitFor(() => expect(window.location.hash).toBe("#/surveys/pile/b2"));
  });

  it("is led to when it keeps one from another pile", async () => {
    fakePiles({}, "SURVEY_STAFF", {
      HalfKeyed: () => [half()],
      Sit: () => {
        throw { code: "conflict", key: "keying.elsewhere", sentence: "Đang nhập dở ở xấp khác.", fields: [] };
      },
    });
    renderApp("/surveys/key/b1/1");
    await screen.findByText("Đang nhập dở ở xấp khác.");
    await screen.findByRole("button", { name: new RegExp(w.goOn) });
    await userEvent.keyboard("t");
    await waitFor(() => expect(window.location.hash).toBe("#/surveys/key/b%207/2"));
  });

  it("is not spoken of where there is none", async () => {
    fakePiles();
    renderApp("/surveys");
    await screen.findByRole("grid");
    expect(screen.queryByRole("region", { name: w.title })).toBeNull();
  });
});
