import type { Words } from "../vi";

export const shell: Words["shell"] = {
  program: "Một cửa",
  nav: {
    label: "Screens",
    today: "Today",
    intake: "Receive",
    cases: "Cases",
    handover: "Hand over",
    surveys: "Surveys",
    feedback: "Feedback",
    month: "This month",
    reports: "Reports",
    settings: "Settings",
  },
  skip: "Skip to the content",
  search: {
    label: "Find a case, person, procedure or command",
    placeholder: "Find a case, person, procedure, command…",
    commands: "Commands",
    people: "People",
    cases: "Cases",
    opinions: "Opinions",
    procedures: "Receive by procedure",
    nothing:
      "Nothing found. Try a case number, a number of an opinion, a name, a phone number or a procedure.",
    searching: "Searching…",
  },
  commands: {
    register: "Register of cases (Mẫu 07)",
    newCase: "Receive a new case",
    today: (list) => `Today: ${list}`,
    settings: (part) => `Settings: ${part}`,
    language: "Change to Vietnamese (Tiếng Việt)",
  },
  scan: {
    read: (name) => `The card of ${name} has been read.`,
    raw: "The scanner typed:",
    close: "Close",
    unreachable: "The program does not answer. Scan again in a few seconds.",
    leave: (what) => `${what} has been scanned`,
    leaveSure: "Something typed on this screen is not saved. Opening what was scanned loses it.",
    leaveYes: "Open what was scanned",
  },
  menu: {
    lock: "Lock",
    signOut: "Sign out",
    password: "Change password",
    language: "Tiếng Việt",
    label: (name) => `Options of ${name}`,
  },
  status: {
    saved: (time) => `Saved ${time}`,
    notSaved: "Nothing saved yet",
    eachSaved: "Each answer is saved at once",
    window: "Window",
    browser: "Browser",
  },
  door: {
    noTokenTitle: "Not inside the program yet",
    noToken:
      "This page opens only with the address that the program has just printed. Open that very address again (with #token at its end).",
    unreachable: "The program does not answer. It may have been closed: start it again and retry.",
    retry: "Retry",
  },
  error: {
    title: "This screen failed",
    hint: "Everything saved is intact. Open the screen again; if it fails again, give the line below to the administrator.",
    again: "Open the screen again",
  },
  roles: {
    ADMINISTRATOR: "Administrator",
    CLERK: "Counter clerk",
    SURVEY_STAFF: "Survey staff",
    LEADER: "Leader",
  },
};
