import { fakeCase } from "@/bridge/fake-case";
import type { app, ward } from "@/bridge/models";

// fakePage is the page of a case that can be worked on, for tests.
export function fakePage(one: ward.Case = fakeCase(), can = ["transfer", "finish", "correct"]): app.CasePage {
  return {
    case: one,
    standing: one.outcome || "IN_TIME",
    left: "còn 2 ngày 3 giờ",
    limit: "03 ngày làm việc",
    papers: ["receipt"],
    can,
    extendBy: can.includes("extend") ? "2027-03-05" : "",
    undoUntil: can.includes("undo") ? "2026-11-23T08:40:00+07:00" : "",
    way: [
      {
        unit: "Chị Lan",
        from: one.receivedAt,
        until: "",
        used: "2 giờ",
        allowed: "3 ngày",
        divided: false,
        dueAt: one.dueAt,
        outcome: "",
      },
    ],
    history: [
      { at: one.receivedAt, actor: "Chị Lan", kind: "case.received", sentence: "Tiếp nhận tại Quầy A" },
    ],
    deadline: {
      due: one.dueAt,
      steps: [
        { date: "2026-11-20", counted: false, why: "Ngày tiếp nhận, không tính" },
        { date: "2026-11-23", counted: true, why: "Ngày làm việc, tính là ngày số 1" },
      ],
    },
  };
}
