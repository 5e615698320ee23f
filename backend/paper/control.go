package paper

import (
	"strings"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

const controlTitle = "PHIẾU KIỂM SOÁT QUÁ" + nbsp + "TRÌNH GIẢI QUYẾT HỒ SƠ"

// ControlSlip prints form 06 "Phiếu kiểm soát quá trình giải quyết hồ sơ" (TT
// 03/2025/TT-VPCP, Phụ lục I) on A4: the way of the file, with at least the four
// pairs of the form, empty ones for a pen. A case that was refused at intake has
// no way (control.not_yet).
func ControlSlip(p ward.Profile, c ward.Case, opt SlipOptions) ([]byte, error) {
	if c.ReceivedAt == "" || !c.Received() {
		return nil, ward.Conflict("control.not_yet", slipCode(c))
	}
	opt.Layout = SlipA4
	s := newSlip(p, c, opt, form{title: controlTitle, symbol: "PKS", at: c.ReceivedAt})
	solver, others := units(c)
	s.strong("Mã số hồ sơ:", s.code)
	s.field("Cơ quan (bộ phận) giải quyết hồ sơ:", solver)
	s.field("Cơ quan phối hợp giải quyết hồ sơ:", strings.Join(others, ", "))
	s.field("Ngày nhận:", minute(c.ReceivedAt))
	s.strong("Hẹn trả kết quả vào", minute(c.DueAt))
	s.add(gap(s.size.space))
	s.way(legs(c, opt.Way), wayWords(c, opt.Way))
	return s.render(subjectOf(c))
}

// units are who solves the case, which is whom the file went to first, and who
// else had it, without the counter itself. An officer stands for their unit.
func units(c ward.Case) (solver string, others []string) {
	known := map[string]bool{"": true, viet.Clean(c.ReceivedBy): true}
	for i, step := range c.Steps {
		to, unit := viet.Clean(step.To), viet.Clean(step.Unit())
		switch {
		case i == 0:
			solver, known[viet.Clean(step.From)] = unit, true
		case !known[to] && !known[unit]:
			others = append(others, unit)
		}
		known[to], known[unit] = true, true
	}
	return solver, others
}

// counterName is the one-stop unit as form 06 prints it.
const counterName = "Bộ phận TN&TKQ"

// leg is one pair of the form: who gave the file and who took it.
type leg struct {
	from, to       string // units
	giver, taker   string // people, as far as known
	given, taken   ward.Moment
	outcome, notes string
}

// legs are the steps of the file, then the result's way back and out. Who takes the
// file writes down how the step of the giver went; where that was not reckoned, how
// the case ended stands at the leg in which it did.
func legs(c ward.Case, way []ward.Stretch) []leg {
	out := stepLegs(c)
	if outcome := outcomeWords(c.Outcome); outcome != "" {
		if len(out) == 0 || out[len(out)-1].to != counterName && c.HeldBy != c.ReceivedBy {
			out = append(out, leg{from: holder(c), to: counterName, giver: c.FinishedBy, given: c.FinishedAt})
		}
		if len(way) == 0 {
			out[len(out)-1].outcome = outcome
		}
	}
	if h := c.Handover; h != nil {
		out = append(out, leg{from: counterName, to: viet.Clean(h.Receiver.Name), giver: h.By, taker: h.Receiver.Name,
			given: h.At, taken: h.At, notes: h.Note})
		if h.Posting != nil {
			last := &out[len(out)-1]
			last.to, last.notes = "Bưu điện", strings.TrimSpace("Bưu gửi số "+viet.Clean(h.Posting.Number)+" "+h.Note)
			last.taker = ""
		}
	}
	for i := range out[:min(len(out), len(way))] {
		out[i].outcome = stretchWords(way[i])
	}
	return out
}

func stepLegs(c ward.Case) []leg {
	var out []leg
	giver := c.ReceivedBy
	for i, step := range c.Steps {
		l := leg{from: viet.Clean(step.From), to: takenBy(step), giver: or(step.By, giver), taker: step.ConfirmedBy,
			given: step.At, taken: step.ConfirmedAt, notes: step.Note}
		if i == 0 || l.from == viet.Clean(c.ReceivedBy) {
			l.from = counterName
		} else if before := c.Steps[i-1]; before.To == step.From {
			l.from = viet.Clean(before.Unit())
		}
		if viet.Clean(step.To) == viet.Clean(c.ReceivedBy) {
			l.to = counterName
		}
		out = append(out, l)
		giver = step.ConfirmedBy
	}
	return out
}

// takenBy is the unit that a file goes to, with the name behind it of whom it went to
// until somebody has signed for it.
func takenBy(step ward.FileStep) string {
	unit, to := viet.Clean(step.Unit()), viet.Clean(step.To)
	if unit == to || step.ConfirmedBy != "" {
		return unit
	}
	return unit + " (" + to + ")"
}

// holder is the unit that has the file now.
func holder(c ward.Case) string {
	if n := len(c.Steps); n > 0 && c.Steps[n-1].To == c.HeldBy {
		return viet.Clean(c.Steps[n-1].Unit())
	}
	return viet.Clean(c.HeldBy)
}

// outcomeWords are the words of the form for how a case ended.
func outcomeWords(o ward.Outcome) string {
	return map[ward.Outcome]string{ward.Early: "Trước hạn", ward.OnTime: "Đúng hạn", ward.Late: "Quá hạn"}[o]
}
