import type { ward } from "@/bridge/models";
import { parseCount } from "@/words/parse-count";

// readProfile makes the profile of an office out of what stands in a form.
export function readProfile(v: Record<string, string>): ward.Profile {
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
    units: lines("units"),
    ...leastGroup(text("surveyMin")),
    ...(v["profile.combinedNotice"] ? { combinedNotice: true } : {}),
  };
}

// leastGroup reads the fewest forms of a group that is shown; a form without the
// field leaves it out, and what is no number is for the program to refuse.
const leastGroup = (text: string) => (text ? { surveyMin: parseCount(text) } : {});
