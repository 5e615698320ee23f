package paper

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// RegisterInput is what the register says.
type RegisterInput struct {
	Period ward.Period
	Rows   []ward.Case // in the order in which they are entered
	// ByField groups the rows by field, as the form wants books to be kept. The
	// fields come in the order of their first case.
	ByField bool
	Field   string      // the only one that it is kept for, "" for all
	Number  string      // of the register, left open when empty
	At      ward.Moment // the day it bears
}

const registerTitle = "SỔ THEO DÕI HỒ SƠ"

// The measures of the register: A4 landscape, with the margins of NĐ 30/2020.
const (
	registerW, registerH = pageH - marginLeft - marginRight, pageW - marginTop - marginBottom
	registerSize         = 9.0
	totalH               = 6.0 // of a line of totals
)

// Register prints form 07 "Sổ theo dõi hồ sơ" (TT 03/2025/TT-VPCP, Phụ lục I) on
// A4 landscape (our choice, domain.md 2.7). Every page ends with its own total and
// the total so far, and the next one begins with it.
func Register(p ward.Profile, r RegisterInput) ([]byte, error) {
	r = r.inOrder()
	t := registerTable()
	head := t.header()
	parts, err := pages(r.blocks(p, t, head), registerH-totalH)
	if err != nil {
		return nil, fmt.Errorf("print %q: %w", registerTitle, err)
	}
	pdf := newSheet(about{title: registerTitle + " " + r.periodWords(), author: p.OneStop, subject: registerTitle,
		keywords: some(p.OneStop), at: r.At.Time(), w: pageH, h: pageW})
	sums := registerTotals{pages: len(parts)}
	for _, part := range parts {
		pdf.addPage()
		sums.draw(pdf, part, head.h)
	}
	return pdf.bytes()
}

// inOrder puts the rows in the order in which they are printed.
func (r RegisterInput) inOrder() RegisterInput {
	if r.Field != "" {
		r.ByField = false // one field needs no bands
	}
	if r.ByField {
		r.Rows = grouped(r.Rows)
	}
	return r
}

// grouped sorts cases by field without moving those of one field.
func grouped(cases []ward.Case) []ward.Case {
	order := map[string]int{}
	for _, c := range cases {
		if _, known := order[c.Procedure.Field]; !known {
			order[c.Procedure.Field] = len(order)
		}
	}
	out := slices.Clone(cases)
	slices.SortStableFunc(out, func(a, b ward.Case) int { return order[a.Procedure.Field] - order[b.Procedure.Field] })
	return out
}

// blocks are the head of the register and its rows.
func (r RegisterInput) blocks(p ward.Profile, t table, head block) []block {
	out := append(r.opening(p), head)
	later := carrying(head)
	last := ""
	face := typeface{regular, registerSize}
	for i, c := range r.Rows {
		if field := or(c.Procedure.Field, "Lĩnh vực khác"); r.ByField && (i == 0 || field != last) {
			band := fieldBand(field, t)
			band.head, last = &later, field
			out = append(out, band)
		}
		for j, b := range t.row(row{cells: registerCells(p, i+1, c), face: face}) {
			b.head = &later
			if j == 0 {
				b.tally = tallyOf(c)
			}
			out = append(out, b)
		}
	}
	return out
}

// opening is the letterhead and the title.
func (r RegisterInput) opening(p ward.Profile) []block {
	symbol := strings.Join(some("STD", p.SlipSymbol), "-")
	head := letterhead{superior: some(p.Superior), issuer: some(p.OneStop), number: numbered(r.Number, symbol, dots(12)),
		date: placeDate(p.Place, r.At.Time()), faces: slipA4.head, left: 125, gap: 5}
	return keepTail([]block{
		head.block(registerW),
		whole(plain(registerTitle, typeface{bold, 14}).with(centre).after(4), registerW),
		whole(plain(r.periodWords(), typeface{italic, 12}).with(centre), registerW),
		r.fieldLine(),
		gap(3),
	}, 5)
}

// fieldLine names the field that the register is kept for (note of form 07).
func (r RegisterInput) fieldLine() block {
	if field := viet.Clean(r.Field); field != "" {
		return whole(plain("Lĩnh vực: "+field, typeface{bold, 12}).with(centre), registerW)
	}
	return gap(0)
}

func (r RegisterInput) periodWords() string {
	from, to := r.Period.From.Time(), r.Period.To.Time()
	if from.IsZero() || to.IsZero() {
		return "(Từ ngày ..../..../...... đến ngày ..../..../......)"
	}
	return "(Từ ngày " + viet.ShortDate(from) + " đến ngày " + viet.ShortDate(to) + ")"
}

// registerCells are the eleven columns of form 07.
func registerCells(p ward.Profile, no int, c ward.Case) []string {
	solver, _ := units(c)
	return []string{strconv.Itoa(no), slipCode(c), or(c.Procedure.Name, viet.Clean(c.Subject)),
		whose(c), reached(c.Applicant), or(solver, p.OneStop),
		whenShort(c.ReceivedAt), whenShort(c.DueAt), returned(c), collecting(p, c), signedFor(c)}
}

// reached is the address and the phone, which is never cut.
func reached(p ward.Person) string {
	out := some(p.Address)
	if phone := viet.Clean(p.Phone); phone != "" {
		out = append(out, strings.ReplaceAll(phone, " ", nbsp))
	}
	return strings.Join(out, "; ")
}

// whenShort is the time and the day, which a narrow column puts on two lines.
func whenShort(m ward.Moment) string {
	t := m.Time()
	if t.IsZero() {
		return ""
	}
	return viet.ClockTime(t) + " " + viet.ShortDate(t)
}

// returned says when the result was handed over, or how the case ended without one.
func returned(c ward.Case) string {
	switch {
	case c.Handover != nil:
		return whenShort(c.Handover.At)
	case c.State == ward.StateWithdrawn:
		return "Rút hồ sơ " + whenShort(c.FinishedAt)
	case c.State == ward.StateStopped:
		return "Dừng " + whenShort(c.FinishedAt)
	}
	return ""
}

// collecting names the way in which the result is collected; a place that is none
// of the usual ones stands as it was entered.
func collecting(p ward.Profile, c ward.Case) string {
	switch c.ResultWay {
	case ward.ResultByPost:
		return "Bưu chính công ích"
	case ward.ResultOnline:
		return "Trực tuyến"
	}
	place := viet.Clean(c.ResultPlace)
	key := viet.Key(place)
	switch {
	case strings.Contains(key, "buu chinh"):
		return "Bưu chính công ích"
	case strings.Contains(key, "dien tu") || strings.Contains(key, "cong dich vu cong"):
		return "Trực tuyến"
	case strings.HasPrefix(key, "quay ") || strings.HasPrefix(key, "tai quay"), p.OneStop != "" && strings.Contains(key, viet.Key(p.OneStop)):
		return "Trực tiếp"
	}
	return place
}

// signedFor is who took the result, and the hand signs beside it; by post the number
// of the item stands for the signature, and nobody signs for an electronic result.
func signedFor(c ward.Case) string {
	if c.Handover == nil {
		return ""
	}
	if item := c.Handover.Posting; item != nil {
		return "Bưu gửi số " + itemNumber(item.Number)
	}
	if c.Handover.Way == ward.ResultOnline {
		return "Bản điện tử"
	}
	return viet.Clean(c.Handover.Receiver.Name)
}
