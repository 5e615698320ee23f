package paper

import (
	"testing"

	"pgregory.net/rapid"

	"motcua/backend/ward"
)

// Whatever is typed, the sender gets their slip and the letter can be signed.
func TestFeedbackPapers_WhateverIsTyped(t *testing.T) {
	word := rapid.OneOf(rapid.String(), rapid.StringN(200, 2000, -1))
	w, _ := letters().Reply(ward.OutcomeAccepted, "2026-11-01")
	rapid.Check(t, func(r *rapid.T) {
		f := sampleOpinion()
		name := word.Draw(r, "name")
		f.Sender = &ward.Person{Name: name, Address: word.Draw(r, "address"), Email: name, Phone: name}
		f.Content, f.Subject, f.ReplyTo = word.Draw(r, "content"), word.Draw(r, "subject"), name
		f.ReceivedBy.ByName = name
		f.Draft.Text, f.Public.Content = f.Content, f.Content
		s := feedbackReceipt(sampleProfile(), f, SlipOptions{})
		if _, err := pages(s.blocks, s.size.room()); err != nil {
			r.Fatal(err)
		}
		if _, err := FeedbackReply(sampleProfile(), f, w); err != nil {
			r.Fatal(err)
		}
	})
}
