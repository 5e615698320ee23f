package app

import (
	"context"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// Checklist gives the checklist of the month's self-check.
func (s *Feedback) Checklist() (ward.SelfChecklist, error) {
	return as(s.d, s.d.home().office.SelfChecklist)
}

// SaveSelfCheck keeps a month's self-check.
func (s *Feedback) SaveSelfCheck(in office.SelfCheckInput) (ward.SelfCheck, error) {
	return saving(s.d, func(ctx context.Context, who ward.Officer) (ward.SelfCheck, error) {
		return s.d.home().office.SaveSelfCheck(ctx, who, in)
	})
}

// SelfChecks gives the self-checks of some months beside what citizens said.
func (s *Feedback) SelfChecks(from, to string) ([]office.SelfCheckMonth, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) ([]office.SelfCheckMonth, error) {
		return s.d.home().office.SelfChecks(ctx, who, from, to)
	})
}
