package office

import (
	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// unitCalled gives a unit of the profile as the profile spells it, "" for none. It
// refuses one that is not there (officer.unit).
func unitCalled(r store.Reader, name string) (string, error) {
	if name == "" {
		return "", nil
	}
	state, _, err := r.Office()
	if err != nil {
		return "", err
	}
	for _, unit := range state.Profile.Units {
		if viet.Key(unit) == viet.Key(name) {
			return unit, nil
		}
	}
	return "", ward.Refuse("unit", "officer.unit", name)
}
