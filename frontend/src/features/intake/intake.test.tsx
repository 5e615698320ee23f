import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { vi as words } from "@/words/vi";
import { fakeIntake } from "./fake-intake";

const w = words.intake;
const field = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`);
const focused = () => (document.activeElement as HTMLInputElement).name;

async function open() {
  renderApp("/intake");
  await userEvent.click(await screen.findByRole("combobox", { name: w.card.label }));
}

describe("intake", () => {
  it("receives a known person's case by keyboard alone", async () => {
    const { called } = fakeIntake();
    await open();
    await userEvent.keyboard("tran");
    await screen.findByText(/Trần Văn Mẫu/);
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(field("applicant.name")?.value).toBe("Trần Văn Mẫu");
    expect(focused()).toBe("procedureCode");

    await userEvent.keyboard("hon nhan{Enter}");
    await waitFor(() => expect(focused()).toBe("papers.0.originals"));
    await userEvent.keyboard(" {Enter}2{Enter}");
    expect(await screen.findByText("26/11/2026", { exact: false })).toBeTruthy();
    await waitFor(() => expect(field("fee")?.value).toBe("8.000"));

    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByRole("heading", { name: w.receipt.title("A-261123-0012") });
    expect(called("Receive")).toHaveLength(1);
    expect(called("Receive")[0]?.args[0]).toMatchObject({
      procedureCode: "1.004873",
      channel: "DIRECT",
      applicant: { name: "Trần Văn Mẫu", personalId: "079080001234" },
      papers: [{ name: "Tờ khai", originals: 1, copies: 2 }],
      sets: 1,
      fee: 8000,
      feePaid: 0,
      receivedAt: "",
    });
    await waitFor(() => expect(called("DropDraft")).toHaveLength(1));

    await userEvent.keyboard("{F2}");
    await screen.findByRole("combobox", { name: w.card.label });
    expect(field("applicant.name")?.value).toBe("");
  });

  it("reads an identity card that a scanner types", async () => {
    fakeIntake();
    await open();
    await userEvent.keyboard("001085001234||Nguyễn Văn Mẫu|01011985|Nam|Số 5|05092021{Enter}");
    await waitFor(() => expect(field("applicant.name")?.value).toBe("Nguyễn Văn Mẫu"));
    expect(field("applicant.personalId")?.value).toBe("001085001234");
    expect(field("card")?.value).toBe("");
    expect(screen.getByText(/01\/01\/1985/)).toBeTruthy();
  });

  it("puts a plain text where it belongs", async () => {
    fakeIntake();
    await open();
    await userEvent.keyboard("0912 345 678{Enter}");
    expect(field("applicant.phone")?.value).toBe("0912 345 678");
    await userEvent.click(field("card") as HTMLInputElement);
    await userEvent.keyboard("Lê Thị Mẫu{Enter}");
    expect(field("applicant.name")?.value).toBe("Lê Thị Mẫu");
  });

  it("keeps everything typed when refused, and leads to the first field on screen", async () => {
    const refused = {
      code: "invalid",
      key: "x",
      sentence: "Chưa có họ tên.",
      fields: [
        { field: "procedureCode", key: "x", sentence: "Chưa chọn thủ tục." },
        { field: "applicant.name", key: "x", sentence: "Chưa có họ tên." },
      ],
    };
    fakeIntake({
      Receive: () => {
        throw refused;
      },
    });
    await open();
    await userEvent.type(field("note") as HTMLInputElement, "gấp");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByText("Chưa chọn thủ tục.");
    expect(focused()).toBe("applicant.name");
    expect(field("note")?.value).toBe("gấp");

    await userEvent.keyboard("L");
    await waitFor(() => expect(screen.getAllByText("Chưa có họ tên.")).toHaveLength(1)); // on top only
  });

  it("does not take a procedure that was only found for an earlier text", async () => {
    const { called } = fakeIntake();
    await open();
    await userEvent.click(field("procedureCode") as HTMLInputElement);
    await userEvent.keyboard("hon nhan");
    await screen.findByText("Cấp Giấy xác nhận tình trạng hôn nhân");
    await userEvent.keyboard(" gì đó khác{Enter}");
    await screen.findByText(w.procedure.missed);
    expect(focused()).toBe("procedureCode");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(called("Receive")).toHaveLength(1));
    expect(called("Receive")[0]?.args[0]).toMatchObject({ procedureCode: "" });
  });

  it("opens with what was being typed, and keeps what is typed on", async () => {
    const draft = {
      "applicant.name": "Trần Văn Mẫu",
      "procedure.code": "1.004873",
      procedureCode: "Cấp Giấy xác nhận tình trạng hôn nhân",
      "papers.0.name": "Tờ khai",
      "papers.0.own": "",
      "papers.0.originals": "1",
      "papers.0.copies": "",
      "papers.1.name": "Giấy viết tay",
      "papers.1.own": "yes",
      "papers.1.originals": "",
      "papers.1.copies": "4",
      authorised: "on",
      "authorizer.name": "Lê Mẫu",
      fee: "12.000",
      feeTyped: "yes",
    };
    const { called } = fakeIntake({ Draft: () => JSON.stringify(draft) });
    await open();
    for (const [name, value] of Object.entries(draft))
      if (name !== "authorised") expect(field(name)?.value, name).toBe(value);
    await userEvent.type(field("note") as HTMLInputElement, "thêm");
    await waitFor(() => {
      const kept = JSON.parse(String(called("SaveDraft").at(-1)?.args[1]));
      expect(kept).toMatchObject({ ...draft, note: "thêm" });
    });
  });

  it("begins with a procedure chosen elsewhere", async () => {
    fakeIntake();
    renderApp("/intake/1.004873");
    await screen.findByText("Giấy tờ tùy thân");
    expect(field("procedureCode")?.value).toBe("Cấp Giấy xác nhận tình trạng hôn nhân");
  });

  it("sends who authorises only when somebody files for another", async () => {
    const { called } = fakeIntake();
    await open();
    await userEvent.click(screen.getByLabelText(w.authorised));
    await userEvent.type(field("authorizer.name") as HTMLInputElement, "Lê Mẫu");
    await userEvent.type(field("authorisation") as HTMLInputElement, "Giấy số 1");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(called("Receive")).toHaveLength(1));
    expect(called("Receive")[0]?.args[0]).toMatchObject({
      authorizer: { name: "Lê Mẫu" },
      authorisation: "Giấy số 1",
    });
  });

  it("takes the fee of the rule again when nobody typed the one that was kept", async () => {
    const draft = { "procedure.code": "1.004873", procedureCode: "Cấp Giấy", fee: "12.000" };
    fakeIntake({ Draft: () => JSON.stringify(draft) });
    await open();
    await waitFor(() => expect(field("fee")?.value).toBe("8.000"));
  });

  it("keeps a fee that somebody typed", async () => {
    const { called } = fakeIntake();
    renderApp("/intake/1.004873");
    await waitFor(() => expect(field("fee")?.value).toBe("8.000"));
    await userEvent.clear(field("fee") as HTMLInputElement);
    await userEvent.type(field("fee") as HTMLInputElement, "5000");
    await waitFor(() => {
      const kept = JSON.parse(String(called("SaveDraft").at(-1)?.args[1]));
      expect(kept).toMatchObject({ fee: "5000", feeTyped: "yes" });
    });
  });

  it("lets a card that cannot be read be scanned again over it", async () => {
    fakeIntake({
      ReadCard: () => {
        throw { code: "invalid", key: "card", sentence: "Không đọc được thẻ." };
      },
    });
    await open();
    await userEvent.keyboard("00108||Nguyễn{Enter}");
    await screen.findByText("Không đọc được thẻ.");
    await userEvent.keyboard("x");
    expect(field("card")?.value).toBe("x");
  });

  it("lets the papers go with their procedure, but not one's own lines", async () => {
    fakeIntake();
    renderApp("/intake/1.004873");
    await screen.findByText("Giấy tờ tùy thân");
    await userEvent.keyboard("{Alt>}t{/Alt}Giấy viết tay");
    await userEvent.click(field("procedureCode") as HTMLInputElement);
    await userEvent.keyboard("{ArrowDown}"); // only looks
    expect(screen.getByText("Giấy tờ tùy thân")).toBeTruthy();
    await userEvent.keyboard("không có đâu{Enter}");
    await screen.findByText(w.procedure.missed);
    expect(field("procedureCode")?.getAttribute("aria-invalid")).toBe("true");
    expect(focused()).toBe("procedureCode");
    expect(screen.queryByText("Giấy tờ tùy thân")).toBeNull();
    expect(field("papers.0.name")?.value).toBe("Giấy viết tay");
    expect(field("procedure.code")?.value).toBe("");
  });

  it("puts a count that is none at its cell, with the reason", async () => {
    const sentence = "Số bản không hợp lệ.";
    fakeIntake({
      Receive: () => {
        throw {
          code: "invalid",
          key: "x",
          sentence,
          fields: [{ field: "papers.0.originals", key: "x", sentence }],
        };
      },
    });
    renderApp("/intake/1.004873");
    await screen.findByText("Giấy tờ tùy thân");
    await userEvent.type(field("papers.1.originals") as HTMLInputElement, "1");
    await userEvent.type(field("papers.1.copies") as HTMLInputElement, "abc");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() =>
      expect(document.body.textContent).toContain(`${w.paper.copies}: ${w.paper.badCount}`),
    );
    expect(focused()).toBe("papers.1.copies");
    expect(field("papers.1.copies")?.getAttribute("aria-invalid")).toBe("true");
    expect(field("papers.1.originals")?.getAttribute("aria-invalid")).toBeNull();
  });

  it("gives back what could not be written when the screen was left", async () => {
    let full = true;
    const { called } = fakeIntake({
      SaveDraft: () => {
        if (full) throw { code: "failed", key: "disk", sentence: "Hết chỗ trên đĩa." };
      },
    });
    await open();
    await userEvent.type(field("note") as HTMLInputElement, "dở dang");
    await userEvent.keyboard("{F4}"); // at once
    await screen.findByText(w.draftFailed("Hết chỗ trên đĩa."));
    await waitFor(() => expect(field("note")).toBeNull());
    await userEvent.keyboard("{F2}");
    await waitFor(() => expect(field("note")?.value).toBe("dở dang"));
    full = false;
    await userEvent.type(field("note") as HTMLInputElement, "!");
    await waitFor(() => expect(called("SaveDraft").at(-1)?.args[1]).toContain("dở dang!"));
  });
});
