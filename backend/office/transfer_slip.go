package office

import (
	"strconv"

	"motcua/backend/paper"
	"motcua/backend/ward"
)

// lastTransfer prints the slip with which the file of a case went on last.
func lastTransfer(p ward.Profile, c ward.Case, opt paper.SlipOptions) ([]byte, error) {
	if len(c.Steps) == 0 {
		return nil, ward.Conflict("transfer.not_yet", c.Code)
	}
	step := c.Steps[len(c.Steps)-1]
	from := step.From
	if from == "" {
		from = c.ReceivedBy
	}
	return paper.TransferSlip(p, []ward.Case{c}, from, step.To, step.At, opt)
}

// upTo gives a case as it was when its file had gone so many steps, "" for all.
func upTo(c ward.Case, step string) (ward.Case, error) {
	if step == "" {
		return c, nil
	}
	n, err := strconv.Atoi(step)
	if err != nil || n < 1 || n > len(c.Steps) {
		return c, ward.NotFound("transfer.no_step", c.Code, step)
	}
	c.Steps = c.Steps[:n]
	return c, nil
}

// printKey is the name under which the prints of a form are counted. Every transfer
// has a slip of its own: the second one is no reprint of the first.
func printKey(number string, c ward.Case) string {
	if number != transferKind || len(c.Steps) == 0 {
		return number
	}
	return number + "/" + string(c.Steps[len(c.Steps)-1].At)
}

// stepOf is the step that a paper on its way is about, "" for the last.
func stepOf(j PrintJob) string {
	if j.Kind != transferKind {
		return ""
	}
	return j.Month
}
