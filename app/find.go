package app

import (
	"context"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// Scanned gives the id of the case whose slip was scanned; a wrong check
// character is refused.
func (s *Cases) Scanned(text string) (string, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (string, error) {
		return s.d.home().office.Scanned(ctx, who, text)
	})
}

// People finds applicants of earlier cases by name, phone or identity number.
func (s *Cases) People(query string) ([]office.KnownPerson, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) ([]office.KnownPerson, error) {
		return s.d.home().office.People(ctx, who, query)
	})
}
