package ward

import (
	"encoding/json"
	"fmt"
	"sort"
	"strings"
)

// Kind names what happened, in the past tense.
type Kind string

// The kinds of events (budget: 40; one line each).
const (
	OfficeSetUp        Kind = "office.set_up"            // the ward's profile, hours and first counter were entered
	ProfileChanged     Kind = "office.profile_changed"   // how the ward appears on paper changed
	HoursPublished     Kind = "office.hours_published"   // office hours from a day on
	OfficerAdded       Kind = "officer.added"            // somebody may sign in
	OfficerChanged     Kind = "officer.changed"          // name, title, role or whether they may sign in
	OfficerSignedIn    Kind = "officer.signed_in"        // somebody signed in
	SignInRefused      Kind = "officer.sign_in_refused"  // a password was wrong
	ProcedurePublished Kind = "procedure.published"      // a version of a procedure entered the rulebook
	ProcedureEnded     Kind = "procedure.ended"          // a version of a procedure got its last day
	CalendarPublished  Kind = "calendar.published"       // days off and make-up days of a year
	CaseReceived       Kind = "case.received"            // a dossier was taken in and given a number
	CaseTransferred    Kind = "case.transferred"         // it was handed to the officer or unit that solves it
	CaseFinished       Kind = "case.finished"            // "đã xử lý xong", with the result documents
	CaseHandedOver     Kind = "case.handed_over"         // the result was given out
	PostFollowed       Kind = "case.post_followed"       // the post delivered the result, or brought it back
	CollectionReminded Kind = "case.collection_reminded" // whoever should collect the result was told that it waits
	CaseRefused        Kind = "case.refused"             // it was not taken in, with the reason (Mẫu 03)
	SupplementAsked    Kind = "case.supplement_asked"    // papers were asked for, once (Mẫu 02)
	CaseSupplemented   Kind = "case.supplemented"        // what was asked for came in; the due time moved by the waiting
	FeeAsked           Kind = "case.fee_asked"           // solving waits for money
	FeePaid            Kind = "case.fee_paid"            // money was paid, with the number of its receipt
	CaseExtended       Kind = "case.extended"            // a new date with an apology, once (Mẫu 04)
	CaseWithdrawn      Kind = "case.withdrawn"           // the citizen took it back before there was a result
	CaseStopped        Kind = "case.stopped"             // solving was stopped, with the reason (Mẫu 05)
	StepConfirmed      Kind = "case.step_confirmed"      // the receiver of the file confirmed having it
	CaseRedated        Kind = "case.redated"             // a day off was announced and the due time moved
	CasePrinted        Kind = "case.printed"             // a form was printed, for the first time or again
	CaseUndone         Kind = "case.undone"              // the last move was a slip of the hand
	CaseCorrected      Kind = "case.corrected"           // a mistake was put right, with a reason
	LateExplained      Kind = "case.late_explained"      // somebody said afterwards why it was late
	CaseImported       Kind = "case.imported"            // another system says how a case of its own stands
	FileTaken          Kind = "import.taken"             // a file with such cases was taken in
	ImportUndone       Kind = "import.undone"            // and taken back as a whole, while nothing else had happened to them

	QuestionnaireAdopted Kind = "questionnaire.adopted"        // a version of a survey form comes into force in this ward
	FormsIssued          Kind = "forms.issued"                 // blank forms of a version got their serial numbers and were given out
	BatchOpened          Kind = "batch.opened"                 // a pile of survey forms was counted and is to be keyed
	BatchRecounted       Kind = "batch.recounted"              // its count or control totals were put right
	BatchClosed          Kind = "batch.closed"                 // every sheet of it is final and the counts agree
	BatchReopened        Kind = "batch.reopened"               // it has to be looked at again, with the reason
	SeatTaken            Kind = "batch.seat_released"          // a half-keyed sheet was taken from before a typist who is away
	SheetKeyed           Kind = "sheet.keyed"                  // somebody keyed a whole sheet
	SheetSettled         Kind = "sheet.settled"                // differences between two entries were decided
	SheetSentBack        Kind = "sheet.sent_back"              // an entry is to be keyed again by its typist
	SheetVoided          Kind = "sheet.voided"                 // a sheet is not valid, with the reason; or is after all
	RemarkNoted          Kind = "sheet.remark_noted"           // what words on a sheet came to
	FeedbackTaken        Kind = "feedback.received"            // an opinion came in and was entered in the book
	FeedbackClassifiedAs Kind = "feedback.classified"          // what sort it is of
	FeedbackSentOn       Kind = "feedback.forwarded"           // it is not ours and went to the competent body
	FeedbackGiven        Kind = "feedback.assigned"            // somebody has to answer it
	InfoAsked            Kind = "feedback.info_asked"          // the sender was asked for more; the clock stands
	InfoGiven            Kind = "feedback.info_given"          // the sender told; the due time moved by the waiting
	AnswerDrafted        Kind = "feedback.answer_drafted"      // an answer waits for the leader
	AnswerReturned       Kind = "feedback.answer_returned"     // the leader wants it changed
	AnswerApproved       Kind = "feedback.answer_approved"     // the leader agrees
	AnswerGiven          Kind = "feedback.answered"            // the sender has the answer
	FindingMade          Kind = "feedback.finding_made"        // what was found out about conduct
	MeasureSet           Kind = "feedback.measure_set"         // what is to be done about a fault
	MeasureTaken         Kind = "feedback.measure_taken"       // it was done, or will not be, with the reason
	PublicTextWritten    Kind = "feedback.public_text_written" // what the public table may say of it
	FeedbackPublished    Kind = "feedback.published"           // the leader approved that
	FeedbackEnded        Kind = "feedback.closed"              // nothing is left to do
	FeedbackReopened     Kind = "feedback.reopened"            // the sender is not satisfied
	FeedbackGrouped      Kind = "feedback.grouped"             // it says the same as another, or does not after all
	FeedbackAttached     Kind = "feedback.attached"            // a file was put with it
	FeedbackCorrected    Kind = "feedback.corrected"           // a mistake was put right, with a reason
	FeedbackUndone       Kind = "feedback.undone"              // the last move was a slip of the hand
	FeedbackPrinted      Kind = "feedback.printed"             // a letter or slip was printed
	FeedbackAnonymised   Kind = "feedback.anonymised"          // its time is over: who sent it is forgotten
	SenderGuided         Kind = "feedback.guided"              // a khiếu nại or tố cáo was told where it goes
	SelfChecked          Kind = "selfcheck.saved"              // the leader filled a month's self-check in, or again
	NoticeTextChanged    Kind = "notice.text_changed"          // a paragraph of a notice was written anew, or who signs it
	NoticeSent           Kind = "notice.sent"                  // it was sent to the chairperson, with these figures
	NoticeRemarked       Kind = "notice.remarked"              // the chairperson wants something changed
	NoticeRemarkSettled  Kind = "notice.remark_settled"        // what was done about that
	NoticeGivenBack      Kind = "notice.returned"              // it is to be changed and sent again
	NoticeWasApproved    Kind = "notice.approved"              // content, number and file are frozen
	NoticeWasPosted      Kind = "notice.posted"                // a signed copy was put up
	NoticeWasTakenDown   Kind = "notice.taken_down"            // and taken down again
	NoticeChangeAccepted Kind = "notice.change_accepted"       // a change behind a frozen notice needs no correction, with the reason
	KeyPublished         Kind = "office.key_published"         // the key that this installation signs notices with
)

// Event is one fact of the journal. Order of meaning is (Lamport, Origin,
// OriginSeq); At is for people.
type Event struct {
	Seq       int64 // order of arrival here
	ID        string
	Origin    string
	OriginSeq int64
	Lamport   int64
	Subject   string // "case/…", "officer/…", "procedure/2.000815"
	Kind      Kind
	Version   int // of the body
	At        Moment
	Actor     string // officer's id, or "system"
	Body      json.RawMessage
}

// Fact is an event that is about to be written: what the office says happened.
type Fact struct {
	Subject string // "case/" founds a new subject of that sort
	Kind    Kind
	Actor   string
	Body    any
}

// Sort gives the sort of a subject: "case" for "case/q1-7".
func Sort(subject string) string {
	sort, _, _ := strings.Cut(subject, "/")
	return sort
}

// Less is the order of meaning.
func (e Event) Less(f Event) bool {
	if e.Lamport != f.Lamport {
		return e.Lamport < f.Lamport
	}
	if e.Origin != f.Origin {
		return e.Origin < f.Origin
	}
	return e.OriginSeq < f.OriginSeq
}

// InOrder sorts events by meaning.
func InOrder(events []Event) {
	sort.Slice(events, func(i, j int) bool { return events[i].Less(events[j]) })
}

// decode reads the body of an event; old versions are upgraded here when there
// are any.
func decode[T any](e Event) (T, error) {
	var body T
	if err := json.Unmarshal(e.Body, &body); err != nil {
		return body, fmt.Errorf("event %s of kind %s: %w", e.ID, e.Kind, err)
	}
	return body, nil
}
