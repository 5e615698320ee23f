package wardtest

import (
	"context"
	"encoding/base64"
	"fmt"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// FeedbackInput is a filled form that takes an opinion in; n makes its sender one of
// many.
func FeedbackInput(n int) office.FeedbackInput {
	return office.FeedbackInput{Kind: ward.KindReport, Class: ward.ClassFacilities, Channel: ward.FromPhone,
		Content: fmt.Sprintf("Ghế chờ số %d bị gãy, người già phải đứng", n), ReplyTo: "gọi điện",
		Sender: &ward.Person{Kind: ward.Individual, Name: fmt.Sprintf("Trần Thị Mẫu %d", n), Phone: fmt.Sprintf("0911%06d", n), Address: "Tổ 2, phường Mẫu"}}
}

// MustOpinion takes an opinion in; edit may change the form first.
func (o *Office) MustOpinion(tb testing.TB, n int, edit ...func(*office.FeedbackInput)) ward.Feedback {
	tb.Helper()
	in := FeedbackInput(n)
	for _, f := range edit {
		f(&in)
	}
	f, err := o.ReceiveFeedback(context.Background(), o.Clerk, in)
	if err != nil {
		tb.Fatal(err)
	}
	return f
}

// MustAnswer takes an opinion from where it was received to its answer, approved by
// the leader.
func (o *Office) MustAnswer(tb testing.TB, leader ward.Officer, f ward.Feedback) ward.Feedback {
	tb.Helper()
	ctx := context.Background()
	for _, step := range []func() (ward.Feedback, error){
		func() (ward.Feedback, error) {
			return o.ClassifyFeedback(ctx, o.Clerk, office.ClassifyInput{ID: f.ID, Kind: f.Kind, Class: f.Class})
		},
		func() (ward.Feedback, error) {
			return o.AssignFeedback(ctx, leader, office.AssignInput{ID: f.ID, To: o.Clerk.ID})
		},
		func() (ward.Feedback, error) {
			return o.DraftAnswer(ctx, o.Clerk, office.DraftInput{ID: f.ID, Outcome: ward.OutcomeAccepted, Text: "Đã sửa ghế chờ."})
		},
		func() (ward.Feedback, error) { return o.ApproveAnswer(ctx, leader, office.ApproveInput{ID: f.ID}) },
		func() (ward.Feedback, error) {
			return o.SendAnswer(ctx, o.Clerk, office.SendInput{ID: f.ID, Way: "điện thoại"})
		},
	} {
		var err error
		if f, err = step(); err != nil {
			tb.Fatal(err)
		}
	}
	return f
}

// PDF is a small file that counts as a scanned paper; different words make
// different files.
func PDF(words string) string {
	return base64.StdEncoding.EncodeToString([]byte("%PDF-1.4\n% " + words + "\n%%EOF\n"))
}

// MustAttach puts a scanned paper with an opinion.
func (o *Office) MustAttach(tb testing.TB, f ward.Feedback, name, words string) ward.Feedback {
	tb.Helper()
	f, err := o.AttachFile(context.Background(), o.Clerk, office.AttachInput{ID: f.ID, Name: name, Base64: PDF(words)})
	if err != nil {
		tb.Fatal(err)
	}
	return f
}
