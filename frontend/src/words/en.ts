import { batch } from "./en/batch";
import { caseImport } from "./en/case-import";
import { cases } from "./en/cases";
import { cash } from "./en/cash";
import { common } from "./en/common";
import { feedback } from "./en/feedback";
import { formEditor } from "./en/form-editor";
import { handover } from "./en/handover";
import { intake } from "./en/intake";
import { keeping } from "./en/keeping";
import { keying } from "./en/keying";
import { month } from "./en/month";
import { notices } from "./en/notices";
import { paper } from "./en/paper";
import { print } from "./en/print";
import { reports } from "./en/reports";
import { results } from "./en/results";
import { session } from "./en/session";
import { settings } from "./en/settings";
import { settle } from "./en/settle";
import { sheet } from "./en/sheet";
import { shell } from "./en/shell";
import { surveys } from "./en/surveys";
import { today } from "./en/today";
import { turns } from "./en/turns";
import type { Words } from "./vi";

// en is the complete second language.
export const en: Words = {
  batch,
  caseImport,
  cases,
  cash,
  common,
  feedback,
  formEditor,
  handover,
  intake,
  keeping,
  keying,
  month,
  notices,
  paper,
  print,
  reports,
  results,
  session,
  settings,
  settle,
  sheet,
  shell,
  surveys,
  today,
  turns,
};
