import { batch } from "./vi/batch";
import { caseImport } from "./vi/case-import";
import { cases } from "./vi/cases";
import { cash } from "./vi/cash";
import { common } from "./vi/common";
import { feedback } from "./vi/feedback";
import { formEditor } from "./vi/form-editor";
import { handover } from "./vi/handover";
import { intake } from "./vi/intake";
import { keeping } from "./vi/keeping";
import { keying } from "./vi/keying";
import { month } from "./vi/month";
import { notices } from "./vi/notices";
import { paper } from "./vi/paper";
import { print } from "./vi/print";
import { reports } from "./vi/reports";
import { results } from "./vi/results";
import { session } from "./vi/session";
import { settings } from "./vi/settings";
import { settle } from "./vi/settle";
import { sheet } from "./vi/sheet";
import { shell } from "./vi/shell";
import { surveys } from "./vi/surveys";
import { today } from "./vi/today";
import { turns } from "./vi/turns";

// vi holds every word on screen, in the first language.
export const vi = {
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

// Words is the shape that every language fills completely.
export type Words = typeof vi;
