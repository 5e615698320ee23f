import type { Words } from "../vi";

export const feedbackIntake: Words["feedback"]["intake"] = {
  title: "New suggestion, report or petition",
  channel: "How it came",
  content: "Content, in the sender's words",
  contentHint: "Enter goes on, Shift Enter begins a line",
  kind: "Kind",
  class: "Class",
  proposed: "Proposed by the words of the content; change it by digit",
  subject: "In short",
  subjectHint: "Shown in lists; left empty, the beginning of the content is taken",
  sender: "Sender",
  anonymous: "Not named",
  anonymousHint: "Without a name it is a suggestion, and there is nobody to answer.",
  named: "Named",
  replyTo: "Wants the answer by",
  replyWays: { PHONE: "Telephone", LETTER: "Letter", EMAIL: "E-mail", COUNTER: "At the counter" },
  about: "What it is about",
  case: "Case",
  caseHint: "Type or scan the number, if there is one",
  officer: "Officers named",
  officerHint: "Type a name, then Enter; who is named may not handle it",
  removeOfficer: (name) => `Take ${name} out`,
  happenedOn: "Happened on",
  receivedAt: "Received at",
  receivedAtHint: "Left empty, now",
  files: "Scanned files",
  filesAdd: "Add files",
  filesHint: (most) => `PDF or pictures, each ${most} MB at most; they can be dragged here too`,
  fileTooLarge: (name, most) =>
    `File ${name} is larger than ${most} MB. Scan it again with a lower resolution.`,
  fileUnread: (name) => `File ${name} cannot be read.`,
  removeFile: (name) => `Take file ${name} out`,
  receipt: "Print a receipt for the sender",
  save: "Save",
  clear: "Begin anew",
  clearSure: "Delete everything typed?",
  clearYes: "Delete",
  restored: "This is what was typed last time and not saved.",
  draftFailed: (why) => `The draft could not be kept: ${why}`,
  saved: (code) => `Saved ${code}`,
  filesFailed: (code, why) => `${code} is saved, but a file could not be kept: ${why}`,
  done: (code) => `Saved ${code}`,
  doneHint: (due) => `To be answered by ${due}`,
  next: "Next entry",
  open: "Open this one",
};

export const feedbackGuide: Words["feedback"]["guide"] = {
  looks: (what) =>
    `The content looks like a ${what}. If it is one, it is not a report or petition for this book.`,
  unkept: "Until that is answered, what is typed is not kept when this screen is left or locked.",
  button: "Guide: complaint, denunciation",
  what: { COMPLAINT: "complaint (khiếu nại)", DENUNCIATION: "denunciation (tố cáo)" },
  choice: "The citizen wants to make a",
  choices: { COMPLAINT: "Complaint (khiếu nại)", DENUNCIATION: "Denunciation (tố cáo)" },
  title: (what) => `Guidance: ${what}`,
  why: {
    COMPLAINT:
      "A khiếu nại asks for an administrative decision or act to be looked at again that the citizen holds to be unlawful and against their own rights. It is settled under the Law on Complaints, with its own terms, decision and right to go to court, so it is not entered in this book.",
    DENUNCIATION:
      "A tố cáo tells the competent body of a breach of law by a body, organisation or person. It is settled under the Law on Denunciations; who denounces must be kept secret, so it is not entered in this book.",
  },
  where: {
    COMPLAINT:
      "Ask the citizen to hand in a complaint, or to state it, where the ward or commune receives citizens; who made the decision, or the head of the body, settles it first within 30 days of accepting it (45 when it is complex).",
    DENUNCIATION:
      "Ask the citizen to hand in a denunciation, or to state it in person, where citizens are received; the competent body settles it within 30 days of accepting it, longer by law when it is complex.",
  },
  kept: "The program only counts that guidance was given once. No name, content or anything else of the citizen is kept; what was typed is deleted.",
  save: "Record the guidance and print the slip",
  saved: (what) => `Recorded one guidance: ${what}; nothing of the citizen is kept`,
  paper: (what) => `Guidance slip: ${what}`,
  notThat: "It is neither, enter it",
};
