import * as CaseImports from "../wailsjs/go/app/CaseImports";
import * as Cases from "../wailsjs/go/app/Cases";
import * as Catalogue from "../wailsjs/go/app/Catalogue";
import * as Feedback from "../wailsjs/go/app/Feedback";
import * as Handovers from "../wailsjs/go/app/Handovers";
import * as Intake from "../wailsjs/go/app/Intake";
import * as Keying from "../wailsjs/go/app/Keying";
import * as Month from "../wailsjs/go/app/Month";
import * as Notices from "../wailsjs/go/app/Notices";
import * as Papers from "../wailsjs/go/app/Papers";
import * as Reports from "../wailsjs/go/app/Reports";
import * as Session from "../wailsjs/go/app/Session";
import * as SetUp from "../wailsjs/go/app/SetUp";
import * as SurveyResults from "../wailsjs/go/app/SurveyResults";
import * as Surveys from "../wailsjs/go/app/Surveys";
import * as Today from "../wailsjs/go/app/Today";
import * as Turns from "../wailsjs/go/app/Turns";
import { wrapService } from "./wrap-service";

// bridge is the whole interface of the program, the same behind both doors.
export const bridge = {
  caseImports: wrapService(CaseImports),
  cases: wrapService(Cases),
  catalogue: wrapService(Catalogue),
  feedback: wrapService(Feedback),
  handovers: wrapService(Handovers),
  intake: wrapService(Intake),
  keying: wrapService(Keying),
  month: wrapService(Month),
  notices: wrapService(Notices),
  papers: wrapService(Papers),
  reports: wrapService(Reports),
  session: wrapService(Session),
  setUp: wrapService(SetUp),
  surveyResults: wrapService(SurveyResults),
  surveys: wrapService(Surveys),
  today: wrapService(Today),
  turns: wrapService(Turns),
};
