package ward

// DueAgain reckons the due times of an open case again by this office time, from
// the receipt on: what was waited for the citizen's papers moves both, and an
// extended case is due on the date it was given, or on the first working day after
// it when that has become a day off. The case keeps the limit it was received
// under; one that came from another system keeps what that system promised. It
// refuses what Due refuses.
func (o *OfficeTime) DueAgain(c Case) (MovedDue, error) {
	if c.Source != "" {
		return MovedDue{DueAt: c.DueAt, JudgedDueAt: c.JudgedDueAt}, nil
	}
	first, err := o.Due(c.ReceivedAt, c.Procedure.Limit)
	if err != nil {
		return MovedDue{}, err
	}
	judged := o.waited(c, first.DueAt)
	if c.Extension == nil {
		return MovedDue{DueAt: judged, JudgedDueAt: judged}, nil
	}
	due := o.endOfOrNext(c.Extension.DueAt.Date())
	if c.extendedBeforeSupplied() {
		due = o.waited(c, due)
	}
	return MovedDue{DueAt: due, JudgedDueAt: judged}, nil
}

// waited moves a due time by the working time that a case waited for papers.
func (o *OfficeTime) waited(c Case, due Moment) Moment {
	if c.Supplement == nil || c.Supplement.DoneAt == "" {
		return due
	}
	return o.Pause(due, c.Supplement.At, c.Supplement.DoneAt)
}

// extendedBeforeSupplied says whether the papers came after the new date was
// given, and moved it. Within one second the due time itself tells.
func (c Case) extendedBeforeSupplied() bool {
	if c.Supplement == nil || c.Supplement.DoneAt == "" {
		return false
	}
	if c.Extension.At == c.Supplement.DoneAt {
		return c.DueAt > c.Extension.DueAt
	}
	return c.Extension.At < c.Supplement.DoneAt
}

// endOfOrNext gives the end of office hours of a day, of the next working day when
// it is a day off.
func (o *OfficeTime) endOfOrNext(d Date) Moment {
	if !o.WorkingDayOn(d) {
		d = o.WorkingDaysAfter(d, 1)
	}
	return o.EndOfDay(d)
}
