import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeCase } from "@/bridge/fake-case";
import type { ward } from "@/bridge/models";
import { today } from "@/ui/today";
import { vi as words } from "@/words/vi";
import { fakeHandover } from "./fake-handover";

const w = words.handover;
const field = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`);
const focusIs = (name: string) => waitFor(() => expect(document.activeElement).toBe(field(name)));
const save = () => userEvent.keyboard("{Control>}{Enter}{/Control}");
const byPost = fakeCase({ state: "DONE", resultWay: "POST", resultAddress: "Số 9 đường Ví Dụ" });

describe("handing over by post", () => {
  it("takes the number of the item instead of a signature", async () => {
    const { sent } = fakeHandover({ case: byPost });
    renderApp("/handover/c1");
    await focusIs("postNumber");
    expect(field("receiptReturned")).toBeNull();
    expect(field("postAddress")?.value).toBe("Số 9 đường Ví Dụ");
    await userEvent.keyboard("EM123456789VN");
    await save();
    await waitFor(() =>
      expect(sent()).toMatchObject({
        way: "POST",
        receiver: { name: "Trần Văn Mẫu" },
        proxy: false,
        postNumber: "EM123456789VN",
        postedOn: today(),
        postAddress: "Số 9 đường Ví Dụ",
        receiptReturned: false,
        identityShown: false,
      }),
    );
  });

  it("puts what is missing at its field and keeps what was typed", async () => {
    const sentence = "Chưa ghi số hiệu bưu gửi.";
    fakeHandover(
      { case: byPost },
      {
        HandOver: () => {
          throw { code: "invalid", key: "handover.post_number", field: "postNumber", sentence };
        },
      },
    );
    renderApp("/handover/c1");
    await focusIs("postNumber");
    await userEvent.type(field("postAddress") as HTMLInputElement, ", phường Mẫu");
    await save();
    expect(await screen.findAllByText(sentence)).toHaveLength(2);
    await focusIs("postNumber");
    expect(field("postAddress")?.value).toBe("Số 9 đường Ví Dụ, phường Mẫu");
  });

  it("gives it at the counter when somebody comes for it after all", async () => {
    const { sent } = fakeHandover({ case: byPost });
    renderApp("/handover/c1");
    await focusIs("postNumber");
    await userEvent.click(screen.getByLabelText(words.common.ways.choices.COUNTER));
    await focusIs("receiptReturned");
    await userEvent.keyboard(" ");
    await save();
    await waitFor(() => expect(sent()).toMatchObject({ way: "COUNTER", receiptReturned: true }));
    expect(sent().postNumber).toBeUndefined();
  });

  it("wants to see nothing for an electronic result", async () => {
    const { sent } = fakeHandover({ case: fakeCase({ state: "DONE", resultWay: "ONLINE" }) });
    renderApp("/handover/c1");
    await screen.findByText(w.onlineHint);
    await save();
    await waitFor(() => expect(sent()).toMatchObject({ way: "ONLINE" }));
  });

  it("begins at the counter with what the post has brought back", async () => {
    const given: ward.Handover = {
      at: "2026-11-25T08:00:00+07:00",
      by: "Chị Lan",
      receiver: byPost.applicant,
      proxy: false,
      authorisation: "",
      receiptReturned: false,
      identityShown: false,
      documents: [],
      feePaid: 0,
      note: "",
      way: "POST",
      posting: { number: "EM1", on: "2026-11-25", address: "Số 9", outcome: "SENT_BACK" },
    };
    fakeHandover({ case: { ...byPost, sentBack: [given] } });
    renderApp("/handover/c1");
    await screen.findByText(w.cameBack("EM1"));
    await focusIs("receiptReturned");
  });
});
