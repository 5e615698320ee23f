package office

import (
	"context"

	"motcua/backend/rulebook"
	"motcua/backend/ward"
)

// Reckon works out a due time by this office's rules: of a procedure when one is
// named, else of the limit.
func (o *Office) Reckon(ctx context.Context, received ward.Moment, procedure string, limit ward.Limit) (ward.Deadline, error) {
	r, err := o.known(ctx)
	if err != nil {
		return ward.Deadline{}, err
	}
	return r.reckon(received, procedure, limit)
}

// ReckonShipped does the same by the shipped rulebook and the usual office hours,
// without any data folder.
func ReckonShipped(received ward.Moment, procedure string, limit ward.Limit) (ward.Deadline, error) {
	book, err := rulebook.Load()
	if err != nil {
		return ward.Deadline{}, err
	}
	hours, err := ward.NewOfficeTime([]ward.Hours{Proposal().Hours}, book.Years)
	if err != nil {
		return ward.Deadline{}, err
	}
	r := rules{time: hours, procedures: book.Procedures}
	return r.reckon(received, procedure, limit)
}

func (r *rules) reckon(received ward.Moment, procedure string, limit ward.Limit) (ward.Deadline, error) {
	if procedure != "" {
		p, err := r.procedure(procedure, received.Date())
		if err != nil {
			return ward.Deadline{}, err
		}
		limit = p.Limit
	}
	return r.time.Due(received, limit)
}
