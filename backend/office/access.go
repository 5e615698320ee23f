package office

import "motcua/backend/ward"

// Act is what a role may or may not do.
type Act string

// The acts that roles are asked about.
const (
	ReadCases   Act = "read cases"
	WorkOnCases Act = "work on cases"
	ExplainLate Act = "explain lateness" // say why a case was late
	ReadFigures Act = "read figures"
	RunOffice   Act = "run the office" // officers, rulebook, profile

	WorkOnSurveys Act = "work on surveys" // give forms out, key sheets, settle differences
	ReadSurveys   Act = "read surveys"    // results in sum
	LeadSurveys   Act = "lead surveys"    // results by officer, signs of careless keying
	ReleaseSeats  Act = "release seats"   // take a half-keyed sheet from before who is away

	ReadFeedback   Act = "read feedback"
	WorkOnFeedback Act = "work on feedback" // take opinions in, answer them
	HandleFeedback Act = "handle feedback"  // decide whose they are, end them
	LeadFeedback   Act = "lead feedback"    // approve, find faults, see what names an officer

	ReadNotices    Act = "read notices"
	WriteNotices   Act = "write notices"  // texts, sending, posting
	RemarkNotices  Act = "remark notices" // say what is to be changed, and what was done about it
	ApproveNotices Act = "approve notices"
)

// allowed is deny by default. An administrator of a small ward sits at the
// counter too, so that role may do case work (our choice).
var allowed = map[ward.Role]map[Act]bool{
	ward.Administrator: {ReadCases: true, WorkOnCases: true, ExplainLate: true, ReadFigures: true, RunOffice: true, WorkOnSurveys: true, ReadSurveys: true, ReleaseSeats: true,
		ReadFeedback: true, WorkOnFeedback: true, HandleFeedback: true, LeadFeedback: true,
		ReadNotices: true, WriteNotices: true, RemarkNotices: true, ApproveNotices: true},
	ward.Clerk: {ReadCases: true, WorkOnCases: true, ExplainLate: true, ReadFigures: true, WorkOnSurveys: true, ReadSurveys: true,
		ReadFeedback: true, WorkOnFeedback: true, HandleFeedback: true, ReadNotices: true, WriteNotices: true, RemarkNotices: true},
	ward.Leader: {ReadCases: true, ExplainLate: true, ReadFigures: true, ReadSurveys: true, LeadSurveys: true, ReleaseSeats: true, ReadFeedback: true, HandleFeedback: true, LeadFeedback: true,
		ReadNotices: true, RemarkNotices: true, ApproveNotices: true},
	ward.SurveyStaff: {WorkOnSurveys: true, ReadSurveys: true},
}

// Allow refuses an act that the officer's role does not cover (access.role), and
// any act of somebody who is not signed in (access.not_signed_in).
func Allow(who ward.Officer, act Act) error {
	if who.ID == "" {
		return ward.Forbid("access.not_signed_in")
	}
	if !who.Active || !allowed[who.Role][act] {
		return ward.Forbid("access.role")
	}
	return nil
}
