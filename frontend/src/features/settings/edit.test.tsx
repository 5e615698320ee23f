import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeMe } from "@/bridge/fake-me";
import type { office, ward } from "@/bridge/models";
import { fakeRoom } from "@/ui/fake-room";
import { today } from "@/ui/today";
import { formatDate } from "@/words/formats";
import { vi as words } from "@/words/vi";
import { daysAfter } from "./days-after";
import { fakeSettings } from "./fake-settings";

const w = words.settings;
const admin = { officer: { ...fakeMe().officer, role: "ADMINISTRATOR" } };
const field = (name: string) =>
  document.querySelector<HTMLInputElement>(`[name="${name}"]`) as HTMLInputElement;
const save = () => userEvent.keyboard("{Control>}{Enter}{/Control}");
const alt = (key: string) => userEvent.keyboard(`{Alt>}${key}{/Alt}`);
const type = async (name: string, text: string) => {
  await userEvent.clear(field(name));
  if (text) await userEvent.type(field(name), text);
};

const movedCase: office.MovedCase = {
  id: "c1",
  code: "A-261120-0001",
  applicant: "Trần Văn Mẫu",
  phone: "0900000001",
  procedure: "Đăng ký khai sinh",
  heldBy: "Chị Lan",
  state: "ACCEPTED",
  from: "2026-11-26T17:00:00+07:00",
  to: "2026-11-27T17:00:00+07:00",
};
const waitingCase = { ...movedCase, id: "c9", code: "A-261120-0099", state: "SUPPLEMENT_REQUESTED" };

const preview = (moved: office.MovedCase[], applied: boolean): office.DayPreview => ({
  moved,
  unseen: 0,
  kept: 0,
  added: [],
  removed: [],
  applied,
});

beforeAll(() => fakeRoom());

describe("changing the settings", () => {
  it("offers nothing to change to a clerk", async () => {
    fakeSettings();
    renderApp("/settings");
    await screen.findByText(w.office.readOnly);
    for (const part of ["rulebook", "calendar", "officers"]) {
      await userEvent.click(document.querySelector(`[data-value=${part}]`) as Element);
      expect(screen.queryByRole("button", { name: /Excel|Thêm|Sửa|mới/ })).toBeNull();
    }
  });

  it("publishes a new version from tomorrow, with only the amounts that count", async () => {
    const { called } = fakeSettings(admin, { PublishProcedure: (p: ward.Procedure) => p });
    renderApp("/settings/rulebook");
    await userEvent.click(await screen.findByText("1.001193"));
    await alt("p");
    expect(document.activeElement).toBe(field("validFrom"));
    expect(field("validFrom").value).toBe(formatDate(daysAfter(today(), 1)));
    expect(field("limit.amount")).toBeNull(); // a same-day procedure
    await userEvent.selectOptions(field("limit.unit"), "WORKING_DAY");
    await userEvent.selectOptions(field("fee.basis"), "PER_CASE");
    await type("limit.amount", "5");
    await type("fee.amount", "10.000");
    await type(
      "steps",
      "Một cửa: 0,5{Shift>}{Enter}{/Shift}Phòng A: B: 4.5{Shift>}{Enter}{/Shift}Chưa ghi số",
    );
    await type("papers", "Bản chính{Shift>}{Enter}{/Shift}{Shift>}{Enter}{/Shift}Bản sao");
    await save();
    await screen.findByText(w.rulebook.published("Đăng ký khai sinh", formatDate(daysAfter(today(), 1))));
    expect(called("PublishProcedure")[0]?.args[0]).toMatchObject({
      code: "1.001193",
      validFrom: daysAfter(today(), 1),
      validTo: "",
      limit: { unit: "WORKING_DAY", amount: 5, after15: false },
      fee: { basis: "PER_CASE", amount: 10_000, fromPage3: 0, most: 0 },
      papers: ["Bản chính", "Bản sao"],
      steps: [
        { unit: "Một cửa", share: 0.5 },
        { unit: "Phòng A: B", share: 4.5 },
        { unit: "Chưa ghi số", share: 0 }, // refused by the program, naming the step
      ],
    });
  });

  it("keeps a new procedure from taking a known code, and what was typed from being dropped", async () => {
    const { called } = fakeSettings(admin);
    renderApp("/settings/rulebook");
    await screen.findByText(w.rulebook.count(2, 1));
    await alt("t");
    await userEvent.type(field("code"), "2.000815");
    await save();
    expect(await screen.findAllByText(w.rulebook.known("2.000815"))).toHaveLength(2);
    expect(called("PublishProcedure")).toHaveLength(0);
    await userEvent.keyboard("{Escape}");
    await screen.findByText(words.common.leave.title);
    await userEvent.keyboard("{Escape}");
    expect(field("code").value).toBe("2.000815");
    await userEvent.keyboard("{Escape}");
    await save();
    await waitFor(() => expect(field("code")).toBeNull());
  });

  it("ends a procedure, telling why not", async () => {
    const sentence = "Thủ tục 2.000815: không thể hết hiệu lực trước 23/11/2026.";
    const { called } = fakeSettings(admin, {
      EndProcedure: (_code: string, _from: string, last: string) => {
        if (last < "2026-11-23") throw { code: "invalid", key: "k", field: "validTo", sentence };
      },
    });
    renderApp("/settings/rulebook");
    await userEvent.click(await screen.findByText("2.000815"));
    await alt("h");
    await type("validTo", "1/1/2026");
    await save();
    expect(await screen.findAllByText(sentence)).toHaveLength(2);
    await type("validTo", "31/12/2026");
    await save();
    await screen.findByText(w.rulebook.ended("Chứng thực bản sao từ bản chính", "31/12/2026"));
    expect(called("EndProcedure")[1]?.args).toEqual(["2.000815", "2025-07-01", "2026-12-31"]);
  });

  it("shows which cases a day off moves, publishes it and lists whom to call", async () => {
    const { called } = fakeSettings(admin, {
      AnnounceYear: (year: ward.CalendarYear, apply: boolean) => {
        const at = year.days.findIndex((one) => !one.source);
        const sentence = "Ngày 23/11/2026: chưa ghi căn cứ.";
        if (at >= 0) throw { code: "invalid", key: "k", field: `days.${at}.source`, sentence };
        return preview([movedCase, waitingCase], apply);
      },
      Moved: () => ({ cases: [movedCase], waiting: 2 }),
      ExportMoved: () => ({ path: "/tmp/doi-hen-tra-2026.xlsx" }),
    });
    renderApp("/settings/calendar");
    await userEvent.click(await screen.findByLabelText("2026"));
    await alt("t");
    await userEvent.keyboard("23/11/2026{Enter}");
    await userEvent.selectOptions(field("kind"), "SWAPPED_OFF");
    await userEvent.type(field("name"), "Hoán đổi");
    await save();
    expect(await screen.findAllByText("Ngày 23/11/2026: chưa ghi căn cứ.")).toHaveLength(2);
    expect(document.activeElement).toBe(field("source"));
    await userEvent.keyboard("TB 1");
    await save();
    await screen.findByText(w.announce.moved(2));
    await screen.findByText(w.announce.waiting(1));
    expect(screen.getByText(w.calendar.draft)).toBeTruthy();
    expect(screen.getByText("Hoán đổi").closest("tr")?.dataset.new).toBe("true");
    expect(within(screen.getByRole("grid")).getAllByText("0900000001")).toHaveLength(2);
    expect(called("AnnounceYear").map((call) => call.args[1])).toEqual([false, false]);
    await save();
    await screen.findByText(w.calendar.published(2026));
    expect(called("AnnounceYear").at(-1)?.args[1]).toBe(true);
    await screen.findByText(w.announce.callHint);
    await screen.findByText(w.announce.callWaiting(2));
    await userEvent.keyboard("{Control>}s{/Control}");
    await screen.findByText(words.paper.savedTo("/tmp/doi-hen-tra-2026.xlsx"));
    expect(called("ExportMoved")[0]?.args).toEqual(["2026"]);
    await userEvent.keyboard("{Control>}p{/Control}");
    await screen.findByText("Đã gửi tới máy in.");
    expect(called("Print")[0]?.args[0]).toMatchObject({ kind: "calling", month: "2026" });
  });

  it("takes a day out, and drops the change again", async () => {
    const { called } = fakeSettings(admin, {
      AnnounceYear: (_year: ward.CalendarYear, apply: boolean) => preview([], apply),
    });
    renderApp("/settings/calendar");
    await userEvent.click(await screen.findByLabelText("2026"));
    const remove = w.calendar.of(w.calendar.remove, "02/9/2026");
    await userEvent.click(screen.getByRole("button", { name: remove }));
    await screen.findByText(w.announce.none);
    expect(screen.queryByText("Quốc khánh")).toBeNull();
    expect(screen.getByLabelText("2027").closest("fieldset[disabled]")).toBeTruthy();
    expect(called("AnnounceYear")[0]?.args[0]).toMatchObject({ days: [{ name: "Làm bù" }] });
    await userEvent.keyboard("{Escape}");
    await screen.findByText("Quốc khánh");
    expect(called("AnnounceYear")).toHaveLength(1);
  });

  it("confirms a year and adds the next", async () => {
    const { called } = fakeSettings(admin, {
      AnnounceYear: (_year: ward.CalendarYear, apply: boolean) => preview([], apply),
    });
    renderApp("/settings/calendar");
    await userEvent.click(await screen.findByLabelText("2027"));
    await alt("g");
    await userEvent.click(field("confirmed"));
    await save();
    await screen.findByText(w.announce.none);
    await save();
    await screen.findByText(w.calendar.published(2027));
    expect(called("AnnounceYear").at(-1)?.args).toMatchObject([{ year: 2027, confirmed: true }, true]);
    await userEvent.click(screen.getByRole("button", { name: w.calendar.addYear(2028) }));
    expect((await screen.findByLabelText("2028")).matches(":checked")).toBe(true);
  });

  it("sets hours from a day on, going back to the form with what was typed", async () => {
    const { called } = fakeSettings(admin, {
      SetHours: (_hours: ward.Hours, apply: boolean) => preview([], apply),
    });
    renderApp("/settings");
    await screen.findByText(w.office.onPaper);
    await alt("g");
    await type("hours.spans.0.to", "11h30");
    await save();
    await screen.findByText(w.announce.none);
    await userEvent.keyboard("{Escape}");
    expect(field("hours.spans.0.to").value).toBe("11h30");
    await save();
    await screen.findByText(w.announce.none);
    await save();
    await screen.findByText(w.office.hoursSaved(formatDate(daysAfter(today(), 1))));
    expect(called("SetHours").at(-1)?.args).toEqual([
      { validFrom: daysAfter(today(), 1), spans: [{ from: "08:00", to: "11:30" }], saturday: [] },
      true,
    ]);
  });

  it("shows the head of the papers while the profile is typed", async () => {
    const { called } = fakeSettings(admin, { ChangeProfile: (p: ward.Profile) => p });
    renderApp("/settings");
    await screen.findByText(w.office.onPaper);
    await alt("t");
    await type("profile.signerName", "Nguyễn Thị Mẫu");
    await screen.findByText("Nguyễn Thị Mẫu", { selector: "div" });
    await type("profile.units", "Tư pháp{Shift>}{Enter}{/Shift}Địa chính");
    await userEvent.clear(field("profile.surveyMin"));
    await type("profile.surveyMin", "5");
    await userEvent.click(field("profile.combinedNotice"));
    await save();
    await screen.findByText(w.office.saved);
    expect(called("ChangeProfile")[0]?.args[0]).toMatchObject({
      signerName: "Nguyễn Thị Mẫu",
      units: ["Tư pháp", "Địa chính"],
      cutoffDay: 21,
      surveyMin: 5,
      combinedNotice: true,
    });
  });

  it("changes an officer", async () => {
    const { called } = fakeSettings(admin, {
      ChangeOfficer: (input: office.OfficerChange) => ({ ...input, login: "lan", active: true }),
    });
    renderApp("/settings/officers");
    await userEvent.click(
      await screen.findByRole("button", { name: w.officers.of(w.officers.change, "Anh Hùng") }),
    );
    await type("title", "Công chức");
    await waitFor(() => expect(field("unit").value).toBe("Phòng Cũ")); // the profile has dropped it
    await userEvent.selectOptions(field("unit"), "Phòng Văn hóa");
    await save();
    await screen.findByText(w.officers.changed("Anh Hùng"));
    expect(called("ChangeOfficer")[0]?.args[0]).toEqual({
      id: "o2",
      name: "Anh Hùng",
      title: "Công chức",
      unit: "Phòng Văn hóa",
      role: "CLERK",
    });
  });
});
