package office

import (
	"context"
	"strings"

	"motcua/backend/ward"
)

// Scanned gives the id of the case whose slip was scanned. The check character
// has to be right (case.check_sign): a wrong sign would open another person's case.
func (o *Office) Scanned(ctx context.Context, who ward.Officer, text string) (string, error) {
	if err := Allow(who, ReadCases); err != nil {
		return "", err
	}
	number, ok := ward.ReadChecked(text)
	if !ok {
		return "", ward.Refuse("", "case.check_sign", strings.TrimSpace(text))
	}
	c, found, err := o.read(ctx).Case(number)
	if err == nil && !found {
		err = ward.NotFound("case.unknown", number)
	}
	return c.ID, err
}
