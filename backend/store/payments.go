package store

import (
	"database/sql"

	"motcua/backend/ward"
)

func (t *Tx) putPayments(c ward.Case) error {
	for i, p := range c.MoneyIn() {
		if err := t.exec("put_payment", c.ID, i+1, p.At, p.By, p.Amount, p.Receipt, p.Occasion,
			c.Code, c.Applicant.Name, c.Procedure.Name); err != nil {
			return err
		}
	}
	return nil
}

// Payments gives the money taken in on a day, officer by officer.
func (r Reader) Payments(on ward.Date) ([]ward.CashLine, error) {
	out := []ward.CashLine{}
	err := r.rows("payments", []any{on.Start(), on.Next().Start()}, func(rows *sql.Rows) error {
		var l ward.CashLine
		err := rows.Scan(&l.At, &l.By, &l.Amount, &l.Receipt, &l.Occasion, &l.CaseID, &l.Code, &l.Applicant, &l.Procedure)
		out = append(out, l)
		return err
	})
	return out, err
}
