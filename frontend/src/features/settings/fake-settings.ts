import { fakeCase } from "@/bridge/fake-case";
import { fakeDoor } from "@/bridge/fake-door";
import { fakeMe } from "@/bridge/fake-me";
import type { app, office, ward } from "@/bridge/models";

const procedure = fakeCase().procedure;
const birth: ward.Procedure = {
  ...procedure,
  code: "1.001193",
  name: "Đăng ký khai sinh",
  limit: { unit: "SAME_DAY", amount: 0, after15: true },
  fee: { basis: "LOCAL", amount: 0, fromPage3: 0, most: 0, note: "Miễn cho hộ nghèo" },
  verified: false,
  verifiedNote: "Phường xác nhận mức lệ phí",
};
const copy: ward.Procedure = {
  ...procedure,
  code: "2.000815",
  name: "Chứng thực bản sao từ bản chính",
  field: "Chứng thực",
  fee: { basis: "PER_PAGE", amount: 2000, fromPage3: 1000, most: 200_000, note: "" },
};

const officers: ward.Officer[] = [
  { id: "o1", login: "lan", name: "Chị Lan", title: "Chuyên viên", role: "CLERK", active: true },
  { id: "o2", login: "hung", name: "Anh Hùng", title: "", role: "CLERK", active: false, unit: "Phòng Cũ" },
];

const profile = {
  committee: "Ủy ban nhân dân phường Mẫu",
  bases: ["Căn cứ Luật mẫu"],
  recipients: ["Như trên", "Lưu: VT"],
  cutoffDay: 21,
  units: ["Phòng Kinh tế", "Phòng Văn hóa"],
} as unknown as ward.Profile;

type Answers = Record<string, (...args: never[]) => unknown>;

// fakeSettings is a program with two procedures, a confirmed and an unconfirmed
// year and two people, for tests.
export function fakeSettings(me: Partial<app.Me> = {}, answers: Answers = {}) {
  const line = (one: ward.Procedure, limit: string) => ({ procedure: one, limit, inForce: true });
  const calls = fakeDoor({
    Session: {
      Me: () => fakeMe(me),
      ChangePassword: (old: string) => {
        const sentence = "Mật khẩu hiện tại không đúng.";
        if (old !== "dung") throw { code: "invalid", key: "password.old_wrong", field: "old", sentence };
      },
    },
    Papers: { Print: () => ({ sent: true, sentence: "Đã gửi tới máy in.", job: 1 }) },
    Catalogue: {
      Office: () => ({
        profile,
        hours: [{ validFrom: "2025-07-01", spans: [{ from: "08:00", to: "12:00" }], saturday: null }],
        counters: [{ origin: "k1", letter: "A", name: "Quầy A" }],
      }),
      Procedures: () => [line(birth, "Trong ngày làm việc"), line(copy, "Trong ngày làm việc")],
      Years: () => [
        {
          year: 2026,
          confirmed: true,
          note: "",
          days: [
            { date: "2026-09-02", kind: "PAID_HOLIDAY", name: "Quốc khánh", source: "Thông báo mẫu" },
            { date: "2026-08-22", kind: "MAKEUP_WORK", name: "Làm bù", source: "Thông báo mẫu" },
          ],
        },
        { year: 2027, confirmed: false, note: "Chưa có thông báo.", days: null },
      ],
      Officers: () => officers,
      AddOfficer: (input: office.OfficerInput) => ({ ...input, id: "o3", active: true }),
      SetPassword: () => undefined,
      SetActive: (id: string, active: boolean) => ({ ...officers.find((one) => one.id === id), active }),
      ...answers,
    },
  });
  return { called: (method: string) => calls.filter((call) => call.method === method) };
}
