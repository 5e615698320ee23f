import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { renderApp } from "@/app/render-app";
import { fakeMe } from "@/bridge/fake-me";
import { fakeRoom } from "@/ui/fake-room";
import { vi as words } from "@/words/vi";
import { fakeSettings } from "./fake-settings";

const w = words.settings;
const admin = { officer: { ...fakeMe().officer, role: "ADMINISTRATOR" } };
const field = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`);
const save = () => userEvent.keyboard("{Control>}{Enter}{/Control}");

beforeAll(() => fakeRoom());

describe("settings", () => {
  it("goes from part to part by the arrows", async () => {
    fakeSettings();
    renderApp("/settings");
    await screen.findByText("Ủy ban nhân dân phường Mẫu", { selector: "dd" });
    expect(screen.getByText(w.office.cutoff(21))).toBeTruthy();
    expect(screen.getByText(/số hồ sơ bắt đầu bằng A, máy này/)).toBeTruthy();
    await userEvent.keyboard("{ArrowRight}");
    expect((await screen.findByRole("tab", { selected: true })).textContent).toBe(w.parts.rulebook);
    expect(window.location.hash).toBe("#/settings/rulebook");
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
    expect((await screen.findByRole("tab", { selected: true })).textContent).toBe(w.parts.password);
  });

  it("finds a procedure without accents and says what is not verified", async () => {
    fakeSettings();
    renderApp("/settings/rulebook");
    await screen.findByText(w.rulebook.count(2, 1));
    await userEvent.keyboard("/khai sinh");
    await screen.findByText(w.rulebook.count(1, 1));
    await userEvent.keyboard("{Enter}{Enter}");
    expect(await screen.findByRole("heading", { name: "Đăng ký khai sinh" })).toBeTruthy();
    expect(screen.getByText("Phường xác nhận mức lệ phí", { exact: false })).toBeTruthy();
    expect(screen.getAllByText(w.rulebook.unverified)).toHaveLength(2); // in the list and beside it
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("heading", { name: "Đăng ký khai sinh" })).toBeNull();
    expect(document.activeElement?.getAttribute("role")).toBe("grid");
  });

  it("writes fees by their basis", async () => {
    fakeSettings();
    renderApp("/settings/rulebook");
    await screen.findByText("2.000 đồng/trang");
    await userEvent.click(screen.getByText("2.000815"));
    expect(
      screen.getByText("2.000 đồng/trang; từ trang thứ 3: 1.000 đồng/trang; tối đa 200.000 đồng/bản"),
    ).toBeTruthy();
  });

  it("tells a confirmed calendar from one that is not", async () => {
    fakeSettings();
    renderApp("/settings/calendar");
    await userEvent.click(await screen.findByLabelText("2026"));
    expect(screen.getByText(w.calendar.confirmed)).toBeTruthy();
    expect(screen.getByText(/1 ngày nghỉ, 1 ngày làm bù/)).toBeTruthy();
    expect(screen.getByText("thứ Tư", { exact: false })).toBeTruthy();
    await userEvent.click(screen.getByLabelText("2027"));
    expect(screen.getByText(w.calendar.unconfirmed)).toBeTruthy();
    expect(screen.getByText("Chưa có thông báo.")).toBeTruthy();
  });

  it("lets a clerk read the people and change none", async () => {
    fakeSettings();
    renderApp("/settings/officers");
    await screen.findByText("Anh Hùng");
    expect(screen.getByText(w.officers.stopped)).toBeTruthy();
    expect(screen.getByText(w.officers.readOnly)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Ngừng|Thêm cán bộ/ })).toBeNull();
  });

  it("lets an administrator add, stop, allow and give a new password", async () => {
    const { called } = fakeSettings(admin);
    renderApp("/settings/officers");
    await screen.findByText("Anh Hùng");
    await userEvent.keyboard("{Alt>}t{/Alt}");
    expect(document.activeElement).toBe(field("name"));
    await userEvent.keyboard("Chị Mai{Enter}mai{Enter}Công chức{Enter}");
    await userEvent.selectOptions(field("unit") as unknown as HTMLSelectElement, "Phòng Kinh tế");
    await userEvent.selectOptions(field("role") as unknown as HTMLSelectElement, "LEADER");
    await userEvent.type(field("password") as HTMLInputElement, "Thu-nghiem-1");
    await save();
    await screen.findByText(w.officers.added("Chị Mai"));
    expect(called("AddOfficer")[0]?.args[0]).toEqual({
      name: "Chị Mai",
      login: "mai",
      title: "Công chức",
      unit: "Phòng Kinh tế",
      role: "LEADER",
      password: "Thu-nghiem-1",
    });

    await userEvent.click(screen.getByRole("button", { name: w.officers.of(w.officers.allow, "Anh Hùng") }));
    await screen.findByText(w.officers.allowedNow("Anh Hùng"));
    expect(called("SetActive")[0]?.args).toEqual(["o2", true]);

    const set = w.officers.of(w.officers.setPassword, "Anh Hùng");
    await userEvent.click(screen.getByRole("button", { name: set }));
    await userEvent.keyboard("Mat-khau-moi{Enter}");
    await screen.findByText(w.officers.passwordSaved("Anh Hùng"));
    expect(called("SetPassword")[0]?.args).toEqual(["o2", "Mat-khau-moi"]);
  });

  it("asks before what was typed of a new person goes, and gives the focus back", async () => {
    fakeSettings(admin);
    renderApp("/settings/officers");
    await screen.findByText("Anh Hùng");
    const tab = screen.getByRole("tab", { selected: true });
    tab.focus();
    await userEvent.keyboard("{Alt>}t{/Alt}Chị Mai{Escape}");
    await screen.findByRole("dialog");
    await userEvent.keyboard("{Escape}");
    expect(field("name")?.value).toBe("Chị Mai");
    await userEvent.keyboard("{Escape}{Control>}{Enter}{/Control}");
    await waitFor(() => expect(field("name")).toBeNull());
    expect(document.activeElement).toBe(tab);
  });

  it("keeps what was typed when a person cannot be added", async () => {
    const sentence = "Tên đăng nhập “lan” đã có người dùng.";
    fakeSettings(admin, {
      AddOfficer: () => {
        throw { code: "invalid", key: "officer.login_taken", field: "login", sentence };
      },
    });
    renderApp("/settings/officers");
    await screen.findByText("Anh Hùng");
    await userEvent.keyboard("{Alt>}t{/Alt}Chị Lan{Enter}lan");
    await save();
    expect(await screen.findAllByText(sentence)).toHaveLength(2);
    expect(field("name")?.value).toBe("Chị Lan");
    expect(document.activeElement).toBe(field("login"));
  });

  it("changes one's own password only when typed twice the same", async () => {
    const { called } = fakeSettings();
    renderApp("/settings/password");
    await userEvent.click(await screen.findByLabelText(words.session.change.old));
    await userEvent.keyboard("sai{Enter}Mat-khau-moi{Enter}Khac{Enter}");
    expect(await screen.findAllByText(words.session.change.differ)).toHaveLength(2);
    expect(called("ChangePassword")).toHaveLength(0);
    await userEvent.clear(field("again") as HTMLInputElement);
    await userEvent.keyboard("Mat-khau-moi{Enter}");
    expect(await screen.findAllByText("Mật khẩu hiện tại không đúng.")).toHaveLength(2);
    await userEvent.clear(field("old") as HTMLInputElement);
    await userEvent.keyboard("dung");
    await save();
    await screen.findByText(words.session.change.done);
    await waitFor(() => expect(field("again")?.value).toBe(""));
  });
});
