package demo

import (
	"fmt"
	"strings"

	"motcua/backend/ward"
)

// workday is a day's office hours, 08:00-12:00 and 13:30-17:00, in minutes.
const workday = 450

// collectAt tells when the result is collected; false when nobody ever comes.
func (s *sample) collectAt(d *dossier) (ward.Moment, bool) {
	done := d.FinishedAt
	switch {
	case d.ResultWay == ward.ResultByPost:
		return s.after(done, 60, 300), true
	case d.ResultWay == ward.ResultOnline:
		return s.after(done, 5, 45), true
	case d.Procedure.Limit.Unit == ward.SameDay && s.dice.chance(900):
		return s.after(done, 2, 25), true // they wait
	case s.dice.chance(25):
		return "", false
	}
	days := 0
	switch s.dice.among(20, 38, 16, 16, 10) {
	case 1:
		days = 1
	case 2:
		days = 2
	case 3:
		days = s.dice.between(3, 7)
	case 4:
		days = s.dice.between(8, 30)
	}
	if at := s.someTime(s.hours.WorkingDaysAfter(done.Date(), days)); at > done {
		return at, true
	}
	return s.after(done, 15, 120), true
}

// results are the documents that the citizen is given.
func (s *sample) results(d *dossier) []ward.ResultDocument {
	var out []ward.ResultDocument
	for _, name := range strings.Split(d.Procedure.Result, ";") {
		out = append(out, ward.ResultDocument{
			Name: strings.TrimSpace(name), Number: s.documentNumber(d.Procedure.Field), Date: s.today(), Count: d.form.copies,
		})
	}
	return out
}

// documentNumber gives the next number of the book of a field, counted by year.
func (s *sample) documentNumber(field string) string {
	book := "QĐ-UBND"
	switch field {
	case "Chứng thực":
		book = "SCT"
	case "Hộ tịch", "Nuôi con nuôi":
		book = "HT"
	case "Thành lập và hoạt động hộ kinh doanh":
		book = "GCN-HKD"
	}
	year := s.today().Year()
	return fmt.Sprintf("%d/%d/%s", s.number(fmt.Sprint(book, year)), year, book)
}
