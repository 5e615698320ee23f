import type { Words } from "../vi";

export const sheet: Words["sheet"] = {
  title: (position, pile) => `Form ${position}, ${pile}`,
  titleShort: "Survey form",
  back: "Back",
  pile: "Open the pile",
  form: "Form",
  version: (name, version) => `${name}, version ${version}`,
  month: "Month",
  serial: "Number",
  status: "State",
  void: "Why it is not valid",
  withheld:
    "This month has too few valid forms for any figure to be published, so single answers are not shown: they would tell who gave them.",
  notFinal:
    "The answers are not shown before the form is keyed and settled: who keys it a second time must not see them.",
  noAnswers: "The form is not valid and counts for no answer.",
  answers: "Answers",
  number: "No.",
  question: "Question",
  answer: "Answer",
  personal: "(written, but personal, so it is not shown)",
  readOnly:
    "To read only. The answers as they were settled; names and telephone numbers that citizens wrote are not shown here.",
};
