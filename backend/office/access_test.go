package office_test

import (
	"errors"
	"io"
	"reflect"
	"slices"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// needs says what every verb that is told who acts asks for; "" is to be signed
// in. A verb that is not here fails the test: nothing is allowed by forgetting it.
var needs = map[string]office.Act{
	"Cases": office.ReadCases, "Case": office.ReadCases, "Visits": office.ReadCases, "People": office.ReadCases, "Scanned": office.ReadCases, "FindForHandover": office.ReadCases,
	"ExportCases": office.ReadCases, "Slip": office.ReadCases, "StepSlip": office.ReadCases, "Board": office.ReadCases, "Cash": office.ReadCases,
	"PrintSettings": office.ReadCases, "SetPrintSetting": office.ReadCases, "SetPrinterForAll": office.ReadCases, "TestSheet": office.ReadCases, "PrintJobs": office.ReadSurveys, "AddPrint": office.ReadCases,
	"PrintAgain": office.ReadSurveys, "ForgetPrint": office.ReadSurveys, "PrintHanded": office.ReadCases, "Slips": office.ReadCases,
	"CashPaper": office.ReadCases, "ExportCash": office.ReadCases,

	"ReceiveCase": office.WorkOnCases, "ReceiveVisit": office.WorkOnCases, "RefuseCase": office.WorkOnCases,
	"TransferCase": office.WorkOnCases, "ConfirmStep": office.WorkOnCases, "FinishCase": office.WorkOnCases, "HandOver": office.WorkOnCases, "FollowPost": office.WorkOnCases, "FeeOfCase": office.ReadCases,
	"CorrectCase": office.WorkOnCases, "RequestSupplement": office.WorkOnCases, "ReceiveSupplement": office.WorkOnCases,
	"AskFee": office.WorkOnCases, "PayFee": office.WorkOnCases, "ExtendCase": office.WorkOnCases, "WithdrawCase": office.WorkOnCases,
	"StopCase": office.WorkOnCases, "UndoLast": office.ExplainLate, "ExplainLateness": office.ExplainLate, "RemindCollector": office.WorkOnCases,
	"Batch": office.WorkOnCases, "UndoBatch": office.ExplainLate, // an undo asks for what the move asks for

	"Figures": office.ReadFigures, "MonthFigures": office.ReadFigures, "RegisterSheet": office.ReadFigures, "ExportRegister": office.ReadFigures,
	"ImportCases": office.WorkOnCases, "CaseImports": office.ReadCases, "UndoCaseImport": office.RunOffice,
	"Report": office.ReadFigures, "ReportSheet": office.ReadFigures, "ReportBook": office.ReadFigures,
	"AddOfficer": office.RunOffice, "SetPassword": office.RunOffice, "SetActive": office.RunOffice,
	"PublishProcedure": office.RunOffice, "EndProcedure": office.RunOffice, "AnnounceYear": office.RunOffice, "SetHours": office.RunOffice,
	"LastMoved": office.RunOffice, "CallingSheet": office.RunOffice, "ExportMoved": office.RunOffice, "ChangeProfile": office.RunOffice, "ChangeOfficer": office.RunOffice,
	"Import": office.RunOffice, "Export": office.RunOffice,

	"OpenSheetBatch": office.WorkOnSurveys, "RecountSheetBatch": office.WorkOnSurveys, "CloseSheetBatch": office.WorkOnSurveys,
	"ReopenSheetBatch": office.WorkOnSurveys, "Sit": office.WorkOnSurveys, "KeyAnswers": office.WorkOnSurveys, "FinishSheet": office.WorkOnSurveys,
	"PlaceSheet": office.WorkOnSurveys, "VoidSheet": office.WorkOnSurveys, "Differences": office.WorkOnSurveys, "SettleSheet": office.WorkOnSurveys,
	"ReleaseSeat": office.ReleaseSeats, "SendSheetBack": office.WorkOnSurveys, "NoteRemark": office.WorkOnSurveys, "ConsiderRemark": office.WorkOnSurveys,
	"SheetBatches": office.ReadSurveys, "HalfKeyed": office.ReadSurveys, "SheetBatchPage": office.ReadSurveys, "SurveyVersions": office.ReadSurveys, "ExportSheets": office.ReadSurveys, "ExportCodebook": office.ReadSurveys, "SurveySummary": office.ReadSurveys,
	"SurveyBreakdown": office.ReadSurveys, "SurveyTrend": office.ReadSurveys, "SurveyQuality": office.LeadSurveys, "TeamSpeed": office.LeadSurveys,
	"OwnSpeed": office.WorkOnSurveys, "Remarks": office.ReadSurveys, "SurveySummaries": office.ReadSurveys, "SurveySummaryPaper": office.ReadSurveys, "SurveyGroups": office.ReadSurveys, "SettledSheets": office.WorkOnSurveys, "OpenPiles": office.ReadSurveys, "SheetOrigin": office.ReadSurveys, "ReadSheet": office.ReadSurveys, "SmallMonths": office.LeadSurveys,

	"Questionnaires": office.ReadSurveys, "QuestionnaireOf": office.ReadSurveys, "BlankForm": office.ReadSurveys, "FormsIssued": office.ReadSurveys,
	"FormWithReceipt": office.ReadSurveys, "EditQuestionnaire": office.RunOffice, "AddQuestionnaire": office.RunOffice, "PreviewForm": office.RunOffice, "KeepQuestionnaire": office.RunOffice, "ReadQuestionnaire": office.RunOffice, "IssueForms": office.WorkOnSurveys, "FormsPaper": office.WorkOnSurveys,
	"SetFormWithReceipt": office.WorkOnSurveys, "IssueWithReceipt": office.WorkOnSurveys,

	"ReceiveFeedback": office.WorkOnFeedback, "CorrectFeedback": office.WorkOnFeedback, "AskInfo": office.WorkOnFeedback, "GiveInfo": office.WorkOnFeedback,
	"DraftAnswer": office.WorkOnFeedback, "SendAnswer": office.WorkOnFeedback, "WritePublic": office.WorkOnFeedback, "GroupFeedback": office.WorkOnFeedback,
	"AttachFile": office.WorkOnFeedback, "Guide": office.WorkOnFeedback, "ClassifyFeedback": office.HandleFeedback, "AssignFeedback": office.HandleFeedback,
	"ForwardFeedback": office.HandleFeedback, "TakeMeasure": office.HandleFeedback, "CloseFeedback": office.HandleFeedback, "ReopenFeedback": office.HandleFeedback,
	"ReturnAnswer": office.LeadFeedback, "ApproveAnswer": office.LeadFeedback, "FindConduct": office.LeadFeedback, "SetMeasure": office.LeadFeedback,
	"PublishFeedback": office.LeadFeedback, "AnonymiseFeedback": office.RunOffice, "FeedbackRetention": office.RunOffice, "FeedbackList": office.ReadFeedback, "Feedback": office.ReadFeedback,
	"FeedbackBoard": office.ReadFeedback, "FeedbackFigures": office.ReadFeedback, "PublicMarks": office.ReadFeedback, "PublicTable": office.ReadFeedback,
	"Attachment": office.ReadFeedback, "ExportFeedback": office.ReadFeedback, "UndoFeedback": office.ReadFeedback, "OldRemarks": office.ReadFeedback, "SelfChecklist": office.ReadFeedback, "SelfChecks": office.ReadFeedback, "SaveSelfCheck": office.LeadFeedback,

	"NoticePaper": office.ReadNotices, "MonthNotice": office.ReadNotices, "MonthNotices": office.ReadNotices, "NoticeCorrections": office.ReadNotices, "PostingRecord": office.ReadNotices,
	"NoticeAnnex": office.ReadNotices, "NoticeRecords": office.ReadNotices, "Reconcile": office.ReadNotices,
	"NoticeMonth": office.ReadNotices, "NoticeBoard": office.ReadNotices, "PublicKeys": office.ReadNotices, "KeyPaper": office.ReadNotices, "Notice": office.ReadNotices, "MarkNoticeSeen": office.ReadNotices, "SetNoticeText": office.WriteNotices,
	"SetNoticeSigner": office.WriteNotices, "SendNotice": office.WriteNotices, "PostNotice": office.WriteNotices, "TakeDownNotice": office.WriteNotices,
	"RemarkNotice": office.RemarkNotices, "SettleNoticeRemark": office.RemarkNotices, "ReturnNotice": office.ApproveNotices,
	"ApproveNotice": office.ApproveNotices, "AcceptNoticeChange": office.ApproveNotices,

	"FeedbackBatch": office.ReadFeedback, "UndoFeedbackBatch": office.ReadFeedback, "FeedbackSlips": office.ReadFeedback, // each act of a batch asks for its own
	"FeedbackPaper": office.ReadFeedback, "FeedbackGuide": office.ReadFeedback,

	"Draft": own, "SaveDraft": own, "SetFavourite": own, "FindProcedures": own, "ChangePassword": own,
}

// own marks what everybody may do with what is their own.
const own office.Act = ""

// may says which roles may do what. It is written out here, not read from the
// program, so that a change of one of the two shows.
var may = map[ward.Role][]office.Act{
	ward.Administrator: {office.ReadCases, office.WorkOnCases, office.ExplainLate, office.ReadFigures, office.RunOffice, office.WorkOnSurveys, office.ReadSurveys, office.ReleaseSeats,
		office.ReadFeedback, office.WorkOnFeedback, office.HandleFeedback, office.LeadFeedback, office.ReadNotices, office.WriteNotices, office.RemarkNotices, office.ApproveNotices},
	ward.Clerk:       {office.ReadCases, office.WorkOnCases, office.ExplainLate, office.ReadFigures, office.WorkOnSurveys, office.ReadSurveys, office.ReadFeedback, office.WorkOnFeedback, office.HandleFeedback, office.ReadNotices, office.WriteNotices, office.RemarkNotices},
	ward.Leader:      {office.ReadCases, office.ExplainLate, office.ReadFigures, office.ReadSurveys, office.LeadSurveys, office.ReleaseSeats, office.ReadFeedback, office.HandleFeedback, office.LeadFeedback, office.ReadNotices, office.RemarkNotices, office.ApproveNotices},
	ward.SurveyStaff: {office.WorkOnSurveys, office.ReadSurveys},
	"JANITOR":        nil, // a role of a later version
	"":               nil,
}

// try calls a verb as somebody, with a form that is filled well enough to pass.
func try(o *wardtest.Office, verb reflect.Method, who ward.Officer, caseID string) error {
	args := []reflect.Value{reflect.ValueOf(o.Office)}
	for i := 1; i < verb.Type.NumIn(); i++ {
		switch in := verb.Type.In(i); {
		case in == reflect.TypeFor[ward.Officer]():
			args = append(args, reflect.ValueOf(who))
		case in == reflect.TypeFor[io.Writer]():
			args = append(args, reflect.ValueOf(io.Discard))
		case in.Kind() == reflect.Interface:
			args = append(args, reflect.ValueOf(ctx))
		default:
			v := reflect.New(in).Elem()
			fill(v, verb.Name, caseID)
			args = append(args, v)
		}
	}
	out := verb.Func.Call(args)
	err, _ := out[len(out)-1].Interface().(error)
	return err
}

// fill writes something believable into every field of a form.
func fill(v reflect.Value, name, caseID string) {
	texts := map[string]string{"CaseID": caseID, "ProcedureCode": "1.004873", "Channel": "DIRECT", "OfficialCode": "", "ReceivedAt": "",
		"From": "2026-11-01", "To": "2026-11-30", "DueOn": "2026-12-31", "Date": "2026-11-20", "Role": "CLERK", "Kind": "PERSON", "Officer": ""}
	switch v.Kind() {
	case reflect.String:
		text, special := texts[name]
		if !special {
			text = "csv"
		}
		v.SetString(text)
	case reflect.Int, reflect.Int64:
		if v.SetInt(1); name == "ForgetPrint" || name == "PrintAgain" {
			v.SetInt(0) // of no paper: each kind of paper asks for more, by which role came first
		}
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0), name, caseID)
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), v.Type().Field(i).Name, caseID)
		}
	}
}

func forbidden(err error) bool {
	var e *ward.Error
	return errors.As(err, &e) && e.Code == ward.CodeForbidden
}

// Each role may do what the table says, with every verb, and nothing else; so may
// nobody who is not signed in or not active any more.
func TestAccess_EveryRoleAndVerb(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	verbs := reflect.TypeFor[*office.Office]()
	c := o.MustReceive(t, 1)
	asked := 0
	for i := range verbs.NumMethod() {
		verb := verbs.Method(i)
		if !slices.Contains(argsOf(verb), reflect.TypeFor[ward.Officer]()) {
			continue
		}
		asked++
		act, listed := needs[verb.Name]
		if !listed {
			t.Errorf("%s is in no line of the table of this test: say who may do it", verb.Name)
			continue
		}
		for role, acts := range may {
			who := ward.Officer{ID: "x-1", Login: "ai", Name: "Ai", Role: role, Active: true}
			want := act == own || slices.Contains(acts, act)
			if err := try(o, verb, who, c.ID); forbidden(err) == want {
				t.Errorf("%s as %q: %v; may it be done: %v", verb.Name, role, err, want)
			}
			if who.Active = false; act != own && !forbidden(try(o, verb, who, c.ID)) {
				t.Errorf("%s as a former %q is done", verb.Name, role)
			}
		}
		if act == own && (verb.Name == "Draft" || verb.Name == "FindProcedures") {
			continue // nobody has a draft or a favourite
		}
		if err := try(o, verb, ward.Officer{Role: ward.Administrator, Active: true}, c.ID); key(err) != "access.not_signed_in" {
			t.Errorf("%s by nobody: %v", verb.Name, err)
		}
	}
	if asked == 0 {
		t.Error("no verb was asked")
	}
}

func argsOf(m reflect.Method) (out []reflect.Type) {
	for i := range m.Type.NumIn() {
		out = append(out, m.Type.In(i))
	}
	return out
}

// key gives the key of the refusal err, "" when it is none.
func key(err error) string {
	var e *ward.Error
	if errors.As(err, &e) {
		return e.Key
	}
	return ""
}

// The buttons that a case shows are those that work.
func TestActs_AreThoseThatWork(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	c := o.MustReceive(t, 1)
	for _, step := range []func(){
		func() { c = o.MustFinish(t, c.ID) },
		func() { c = o.MustHandOver(t, c) },
		func() {},
	} {
		acts := office.Acts(o.Clerk, c, o.Now())
		if slices.Contains(acts, "finish") != (c.State == ward.StateAccepted) || slices.Contains(acts, "handOver") != (office.Obstacle(c) == nil) ||
			!slices.Contains(acts, "correct") {
			t.Errorf("%s: %v", c.State, acts)
		}
		if got := office.Acts(ward.Officer{ID: "x", Role: ward.Leader, Active: true}, c, o.Now()); len(got) != 0 {
			t.Errorf("a leader may %v", got)
		}
		step()
	}
}
