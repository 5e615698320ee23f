package wardtest

import (
	"motcua/backend/office"
	"motcua/backend/ward"
)

// Input is a filled intake form.
type Input = office.CaseInput

// CorrectInput is a form that corrects nothing yet.
func CorrectInput(c ward.Case) office.CorrectInput {
	return office.CorrectInput{CaseID: c.ID, Reason: "Ghi nhầm", Fields: office.CaseInput{
		Channel: c.Channel, Applicant: c.Applicant, Authorizer: c.Authorizer, Authorisation: c.Authorisation, Subject: c.Subject,
		Papers: c.Papers, Sets: c.Sets, ResultPlace: c.ResultPlace, Note: c.Note, Fee: c.Fee, FeePaid: c.PaidAtIntake,
		OfficialCode: c.OfficialCode, Pages: c.Pages, Copies: c.Copies, FeeGround: c.FeeGround, FeeCut: c.FeeCut,
		ResultWay: c.ResultWay, ResultAddress: c.ResultAddress, FeeReceipt: c.FeeReceipt,
	}}
}

// TransferInput is a filled form that hands a case to somebody.
func TransferInput(id, to string) office.TransferInput {
	return office.TransferInput{CaseID: id, To: to}
}
