import type { office, ward } from "@/bridge/models";

type Values = Record<string, string>;

// setUpInput makes what the program wants out of what stands in the form.
export function setUpInput(v: Values): office.SetUpInput {
  return {
    profile: profile(v),
    hours: {
      validFrom: v["hours.validFrom"] ?? "",
      spans: spans(v, "hours.spans", 2),
      saturday: spans(v, "hours.saturday", 1),
    },
    counter: (v.counter ?? "").trim(),
    name: v.name ?? "",
    login: v.login ?? "",
    password: v.password ?? "",
  };
}

function profile(v: Values): ward.Profile {
  const text = (name: string) => (v[`profile.${name}`] ?? "").trim();
  const lines = (name: string) =>
    text(name)
      .split("\n")
      .map((l) => l.trim())
      .filter(Boolean);
  return {
    committee: text("committee"),
    superior: text("superior"),
    oneStop: text("oneStop"),
    slipSymbol: text("slipSymbol"),
    noticeMark: text("noticeMark"),
    unitCode: text("unitCode"),
    place: text("place"),
    address: text("address"),
    phone: text("phone"),
    hotline: text("hotline"),
    email: text("email"),
    signerForm: text("signerForm"),
    signerTitle: text("signerTitle"),
    signerName: text("signerName"),
    bases: lines("bases"),
    recipients: lines("recipients"),
    postedAt: text("postedAt"),
    cutoffDay: Number(text("cutoffDay")) || 0,
  };
}

function spans(v: Values, name: string, most: number): ward.Span[] {
  return Array.from({ length: most }, (_, i) => ({
    from: clock(v[`${name}.${i}.from`]),
    to: clock(v[`${name}.${i}.to`]),
  })).filter((span) => span.from || span.to);
}

// clock writes "8h", "8:0" and "800" as "08:00"; what is no time stays as typed
// for the program to refuse.
function clock(typed = ""): string {
  const found = /^(\d{1,2})(?:[:h.]?(\d{1,2})?)$/i.exec(typed.trim());
  return found ? `${found[1]?.padStart(2, "0")}:${(found[2] ?? "0").padStart(2, "0")}` : typed.trim();
}
