package office

import "motcua/backend/ward"

// mayConfirm refuses that who handed a file over says that it came (step.own): the
// confirmation is worth something because it is the other side's word. Anybody
// else at the office may say it, for a unit has no sign-in of its own and a small
// ward has few people; what one takes over oneself, one may confirm.
func mayConfirm(who ward.Officer, c ward.Case) error {
	if len(c.Steps) == 0 {
		return nil
	}
	if last := c.Steps[len(c.Steps)-1]; last.Giver == who.ID && last.To != who.Name {
		return ward.Conflict("step.own", last.To)
	}
	return nil
}
