package office

import "motcua/backend/ward"

// acts are what can be done with a case, in the order of the screen, and when.
var acts = []struct {
	name string
	may  func(ward.Case) bool
}{
	{"transfer", func(c ward.Case) bool { return mustBeOpen(c) == nil }},
	{"confirmStep", func(c ward.Case) bool {
		return len(c.Steps) > 0 && c.Steps[len(c.Steps)-1].ConfirmedBy == "" && c.Open()
	}},
	{"finish", func(c ward.Case) bool { return mustBeSolving(c) == nil }},
	{"handOver", func(c ward.Case) bool { return mustBeReady(c) == nil }},
	{"followPost", ward.Case.OnItsWay},
	{"remind", func(c ward.Case) bool { return mustBeReady(c) == nil }},
	{"requestSupplement", func(c ward.Case) bool { return c.Solving() && c.Supplement == nil }},
	{"receiveSupplement", func(c ward.Case) bool { return c.State == ward.StateSupplementRequested }},
	{"askFee", ward.Case.Solving},
	{"payFee", func(c ward.Case) bool { return c.Owed() > 0 }},
	{"extend", func(c ward.Case) bool { return c.Open() && c.Extension == nil }},
	{"withdraw", ward.Case.Open},
	{"stop", ward.Case.Open},
	{"correct", func(c ward.Case) bool { return c.State != ward.StateRegistered }},
}

// Acts lists what an officer can do with a case now.
func Acts(who ward.Officer, c ward.Case, now ward.Moment) []string {
	out := []string{}
	for _, a := range acts {
		if Allow(who, WorkOnCases) == nil && a.may(c) && (a.name != "confirmStep" || mayConfirm(who, c) == nil) {
			out = append(out, a.name)
		}
	}
	if Allow(who, ExplainLate) == nil && c.WasLate(now) {
		out = append(out, "explainLate")
	}
	if mayUndo(c, who, now) == nil {
		out = append(out, "undo")
	}
	return out
}
