package app

// desk is one person's place: the window, or one browser session.
type desk struct{}

// services lists what a desk binds, the same behind both doors.
func (d *desk) services() []any {
	return []any{&Session{d}, &SetUp{d}, &Intake{d}, &Cases{d}, &Handovers{d}, &Month{d}, &Papers{d}, &Catalogue{d}}
}
