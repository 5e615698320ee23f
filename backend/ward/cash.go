package ward

// Occasion is when money for a case was taken in.
type Occasion string

// The occasions.
const (
	PaidOnIntake   Occasion = "INTAKE"
	PaidLater      Occasion = "LATER"
	PaidOnHandover Occasion = "HANDOVER"
)

// Payment is money taken in for a case.
type Payment struct {
	At       Moment
	By       string // officer's name
	Amount   int64
	Receipt  string
	Occasion Occasion
}

// CashLine is one payment in the list of a day.
type CashLine struct {
	At        Moment   `json:"at"`
	By        string   `json:"by"` // officer's name
	Amount    int64    `json:"amount"`
	Receipt   string   `json:"receipt"`
	Occasion  Occasion `json:"occasion"`
	CaseID    string   `json:"caseId"`
	Code      string   `json:"code"`
	Applicant string   `json:"applicant"`
	Procedure string   `json:"procedure"`
}

// CashTotal is what one officer took in on a day.
type CashTotal struct {
	By     string `json:"by"`
	Count  int    `json:"count"`
	Amount int64  `json:"amount"`
}

// CashSheet is the money of a day: every payment, each officer's sum, and the
// sum of all. Sums are made of the lines and of nothing else.
type CashSheet struct {
	On     Date        `json:"on"`
	Lines  []CashLine  `json:"lines"`
	Totals []CashTotal `json:"totals"`
	Amount int64       `json:"amount"`
}

// MoneyIn lists every payment for the case, in the order of the acts.
func (c Case) MoneyIn() []Payment {
	var out []Payment
	if c.PaidAtIntake > 0 {
		out = append(out, Payment{c.ReceivedAt, c.ReceivedBy, c.PaidAtIntake, c.FeeReceipt, PaidOnIntake})
	}
	for _, p := range c.Payments {
		out = append(out, Payment{p.At, p.By, p.Amount, p.Receipt, PaidLater})
	}
	for _, h := range c.handovers() {
		if h.FeePaid > 0 {
			out = append(out, Payment{h.At, h.By, h.FeePaid, h.FeeReceipt, PaidOnHandover})
		}
	}
	return out
}

// AddUp makes the sheet of a day of its lines, which stand officer by officer.
func AddUp(on Date, lines []CashLine) CashSheet {
	s := CashSheet{On: on, Lines: lines, Totals: []CashTotal{}}
	for _, l := range lines {
		if n := len(s.Totals); n == 0 || s.Totals[n-1].By != l.By {
			s.Totals = append(s.Totals, CashTotal{By: l.By})
		}
		t := &s.Totals[len(s.Totals)-1]
		t.Count, t.Amount = t.Count+1, t.Amount+l.Amount
		s.Amount += l.Amount
	}
	return s
}
