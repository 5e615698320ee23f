import type { Words } from "@/words/vi";

export const keeping: Words["keeping"] = {
  title: "Anonymise opinions whose time is over",
  what: "Deletes for good who sent the opinions that have come to their end with every measure taken, their words, their files and whatever else was written freely. Figures, public texts and history stay. It can't be taken back; old backups keep what they have until they are thrown away.",
  before: "Ended before",
  proposed: (years: number) => `Proposed: what ended ${years} years ago`,
  only: "Or only one opinion, by its number",
  onlyHint: "When its sender wants it, or what was taken in was a tố cáo; for example PA-A-26-0012",
  foundOne: "Opinion to anonymise:",
  look: "See which opinions",
  none: (day: string) => `No opinion that ended before ${day} still knows its sender.`,
  found: (count: number, day: string) => `${count} opinion(s) ended before ${day}:`,
  list: "Opinions to anonymise",
  forget: (count: number) => `Anonymise ${count} opinion(s)`,
  sure: (count: number) =>
    `The senders of ${count} opinion(s) will be deleted from this computer for good. This can't be undone.`,
  done: (count: number) => `${count} opinion(s) anonymised`,
  readOnly: "Only the administrator can anonymise opinions whose time is over.",
};
