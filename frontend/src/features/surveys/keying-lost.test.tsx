import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeSeat } from "./fake-keying";
import { fakeSurveys } from "./fake-surveys";

// Whoever comes back to a sheet that was taken reads so, and is not kept there.
it.each(["keying.released", "keying.moved", "batch.closed_already"])(
  "says that the sheet is gone (%s), and leaves with Esc",
  async (key) => {
    const sentence = "Phiếu số 4 đã bị thu, không lưu được nữa: bấm Esc.";
    const gone = { code: "conflict", key, sentence };
    fakeSurveys({}, "SURVEY_STAFF", {
      Keying: {
        Sit: () => fakeSeat(),
        Key: () => {
          throw gone;
        },
        Batch: () => {
          throw { code: "invalid", key: "batch.unknown", sentence: "" };
        },
      } as never,
    });
    renderApp("/surveys/key/b1/1");
    await screen.findByText(/\. không trả lời ·/);
    await userEvent.keyboard("4");
    await waitFor(() => expect(document.body.textContent).toContain(sentence));
    await new Promise((go) => setTimeout(go, 700)); // longer than patience: nothing is being tried again
    expect(document.body.textContent).not.toContain("đang thử lại");
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(window.location.hash).toBe("#/surveys/pile/b1"));
  },
);
