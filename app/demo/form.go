package demo

import (
	"fmt"
	"regexp"
	"strings"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// form is an intake form, and how many copies of the result are wanted.
type form struct {
	office.CaseInput
	procedure ward.Procedure
	copies    int
}

// caller is who comes, how, and for whom.
type caller struct {
	channel       ward.Channel
	applicant     ward.Person
	authorizer    *ward.Person
	authorisation string
}

// caller gives whoever comes next, for something of this field.
func (s *sample) caller(field string) caller {
	c := caller{channel: s.channel(field)}
	c.applicant = s.people.visitor(field == "Chứng thực" && s.dice.chance(90))
	if s.dice.chance(42) && c.applicant.Kind == ward.Individual {
		by := s.people.person()
		c.authorizer = &by
		c.authorisation = fmt.Sprintf("Giấy ủy quyền ngày %s", s.someDayBefore())
	}
	return c
}

// form fills an intake form for somebody.
func (s *sample) form(p ward.Procedure, c caller) form {
	f := form{procedure: p, copies: 1}
	f.ProcedureCode, f.Sets, f.Channel = p.Code, 1, c.channel
	f.Applicant, f.Authorizer, f.Authorisation = c.applicant, c.authorizer, c.authorisation
	f.Papers = s.papers(p, f.Authorizer != nil)
	s.collecting(&f)
	s.fee(&f)
	if f.Channel == ward.ChannelOnline && s.dice.chance(700) {
		f.OfficialCode = s.officialCode(p.Field)
	}
	return f
}

// channel: about 70 % in person, 27 % online, 3 % by post. What has to be
// compared with an original mostly comes in person.
func (s *sample) channel(field string) ward.Channel {
	online, post := 465, 48
	if field == "Chứng thực" {
		online, post = 50, 10
	}
	switch n := s.dice.IntN(1000); {
	case n < online:
		return ward.ChannelOnline
	case n < online+post:
		return ward.ChannelPost
	}
	return ward.ChannelDirect
}

// sometimes marks papers that are asked for only in some cases.
var sometimes = regexp.MustCompile(`trường hợp|\((nếu|đối với|đã) `)

// papers lists what the procedure asks for in this case.
func (s *sample) papers(p ward.Procedure, authorised bool) []ward.Paper {
	var out []ward.Paper
	for i, name := range p.Papers {
		key := strings.ToLower(name)
		needed := i == 0 || !sometimes.MatchString(key) || s.dice.chance(300)
		if strings.Contains(key, "ủy quyền") {
			needed = authorised
		}
		if !needed {
			continue
		}
		paper := ward.Paper{Name: name, Originals: 1}
		if strings.Contains(key, "bản sao") {
			paper.Originals, paper.Copies = 0, 1
		}
		out = append(out, paper)
	}
	return out
}

// ways are the shares of those who come back, who want the post and who want the
// electronic result, by how the case came in.
var ways = map[ward.Channel][]int{
	ward.ChannelDirect: {905, 75, 20}, ward.ChannelOnline: {260, 120, 620}, ward.ChannelPost: {20, 960, 20},
}

// collecting says how and where the result is wanted.
func (s *sample) collecting(f *form) {
	switch s.dice.among(ways[f.Channel]...) {
	case 0:
		f.ResultWay, f.ResultPlace = ward.ResultAtCounter, s.profile.OneStop
	case 1:
		f.ResultWay, f.ResultAddress = ward.ResultByPost, f.Applicant.Address
	default:
		f.ResultWay, f.ResultPlace = ward.ResultOnline, "Kho quản lý dữ liệu điện tử trên Cổng Dịch vụ công quốc gia"
	}
}

// localFees stand for what a province's council would set, in VND.
var localFees = map[string]int64{
	"1.004873": 15_000, "1.001612": 100_000, "2.000528": 75_000, "2.000806": 1_000_000,
	"2.000986": 0, "2.001023": 0,
}

// onTimeFree are the procedures that are free when they are on time, as they
// mostly are.
var onTimeFree = map[string]bool{"1.001193": true, "1.000656": true}

// fee works out the fee and how much of it is paid at once.
func (s *sample) fee(f *form) {
	rule := f.procedure.Fee
	switch rule.Basis {
	case ward.FeePerCase:
		f.Fee = rule.Amount
	case ward.FeePerCopy:
		f.copies = s.dice.among(0, 60, 25, 10, 5)
		f.Fee, f.Copies = rule.Amount*int64(f.copies), f.copies
	case ward.FeePerPage:
		pages := s.dice.between(1, 2+s.dice.IntN(8))
		f.copies = s.dice.between(1, 1+s.dice.IntN(6))
		f.Fee = int64(f.copies) * pageFee(rule, int64(pages))
		f.Pages, f.Copies = pages, f.copies
	case ward.FeeLocal:
		f.Fee = s.localFee(f.procedure.Code)
	}
	s.relief(f)
	if paidAtOnce := map[ward.Channel]int{ward.ChannelDirect: 700, ward.ChannelOnline: 950, ward.ChannelPost: 1000}; s.dice.chance(paidAtOnce[f.Channel]) {
		f.FeePaid = f.Fee
	}
	if f.FeePaid > 0 {
		f.FeeReceipt = s.receipt()
	}
}

// relief: some pay nothing, or half.
func (s *sample) relief(f *form) {
	if f.Fee == 0 || f.Applicant.Kind != ward.Individual {
		return
	}
	switch s.dice.among(25, 10, 965) {
	case 0:
		f.FeeGround, f.Fee = "Người có công với cách mạng", 0
	case 1:
		f.FeeGround, f.FeeCut, f.Fee = "Thuộc hộ cận nghèo", 50, (f.Fee+1)/2
	}
}

// pageFee is the fee of one copy.
func pageFee(rule ward.FeeRule, pages int64) int64 {
	fee := rule.Amount * pages
	if rule.FromPage3 > 0 && pages > 2 {
		fee = rule.Amount*2 + rule.FromPage3*(pages-2)
	}
	if rule.Most > 0 {
		fee = min(fee, rule.Most)
	}
	return fee
}

func (s *sample) localFee(code string) int64 {
	if onTimeFree[code] && !s.dice.chance(150) {
		return 0
	}
	if fee, ok := localFees[code]; ok {
		return fee
	}
	return 8_000
}

// officialCode makes a national code: six digits in the systems of the Ministry
// of Justice, four elsewhere (domain.md 2.9).
func (s *sample) officialCode(field string) string {
	day := string(s.today())
	day = day[2:4] + day[5:7] + day[8:]
	n := s.number("official " + day)
	if field == "Hộ tịch" || field == "Chứng thực" || field == "Nuôi con nuôi" {
		return fmt.Sprintf("%s-%s-15%04d", s.profile.UnitCode, day, n)
	}
	return fmt.Sprintf("%s-%s-%04d", s.profile.UnitCode, day, n)
}

// someDayBefore gives a day of the last weeks as people write it.
func (s *sample) someDayBefore() string {
	return s.now.AddDate(0, 0, -s.dice.between(0, 20)).Format("02/01/2006")
}
