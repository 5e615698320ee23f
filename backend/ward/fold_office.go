package ward

import (
	"slices"
	"sort"
	"strings"
)

// OfficeState is the office as its events have made it.
type OfficeState struct {
	Profile  Profile
	Hours    []Hours
	Counters []Counter
}

// FoldOffice makes the office of its events; the last word counts.
func FoldOffice(events []Event) (o OfficeState, err error) {
	InOrder(events)
	for _, e := range events {
		switch e.Kind {
		case OfficeSetUp:
			b, err := decode[SetUpBody](e)
			if err != nil {
				return o, err
			}
			o.Profile = b.Profile
			o.Hours = withHours(o.Hours, b.Hours)
			o.Counters = append(o.Counters, b.Counter)
		case ProfileChanged:
			if o.Profile, err = decode[Profile](e); err != nil {
				return o, err
			}
		case HoursPublished:
			h, err := decode[Hours](e)
			if err != nil {
				return o, err
			}
			o.Hours = withHours(o.Hours, h)
		}
	}
	return o, nil
}

// withHours adds a version of office hours; one of the same first day replaces
// the one before it.
func withHours(all []Hours, h Hours) []Hours {
	all = slices.DeleteFunc(all, func(other Hours) bool { return other.ValidFrom == h.ValidFrom })
	return sortHours(append(all, h))
}

// FoldOfficer makes an officer of their events; the last word counts.
func FoldOfficer(subject string, events []Event) (o Officer, err error) {
	InOrder(events)
	o.ID = strings.TrimPrefix(subject, "officer/")
	for _, e := range events {
		if e.Kind != OfficerAdded && e.Kind != OfficerChanged {
			continue
		}
		b, err := decode[OfficerBody](e)
		if err != nil {
			return o, err
		}
		o.Login, o.Name, o.Title, o.Role, o.Active, o.Unit = b.Login, b.Name, b.Title, b.Role, b.Active, b.Unit
	}
	return o, nil
}

// FoldProcedure makes the versions of a procedure of its events, oldest first.
// A version published twice is the later one; a version without an end ends the
// day before the next begins.
func FoldProcedure(events []Event) ([]Procedure, error) {
	InOrder(events)
	byStart := map[Date]Procedure{}
	for _, e := range events {
		switch e.Kind {
		case ProcedurePublished:
			p, err := decode[Procedure](e)
			if err != nil {
				return nil, err
			}
			byStart[p.ValidFrom] = p
		case ProcedureEnded:
			b, err := decode[ProcedureEndedBody](e)
			if err != nil {
				return nil, err
			}
			if p, known := byStart[b.ValidFrom]; known {
				p.ValidTo = b.ValidTo
				byStart[b.ValidFrom] = p
			}
		}
	}
	var out []Procedure
	for _, p := range byStart {
		out = append(out, p)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].ValidFrom < out[j].ValidFrom })
	for i := 0; i+1 < len(out); i++ {
		if out[i].ValidTo == "" || out[i].ValidTo >= out[i+1].ValidFrom {
			out[i].ValidTo = out[i+1].ValidFrom.Plus(-1)
		}
	}
	return out, nil
}

// FoldCalendar makes a year of its events; the last word counts.
func FoldCalendar(events []Event) (y CalendarYear, err error) {
	InOrder(events)
	for _, e := range events {
		if e.Kind == CalendarPublished {
			if y, err = decode[CalendarYear](e); err != nil {
				return y, err
			}
		}
	}
	return y, nil
}
