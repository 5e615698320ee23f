package rulebook

import (
	_ "embed" // the data is part of the program: it must be there offline
	"fmt"

	"motcua/backend/ward"
)

//go:embed data/selfcheck.json
var shippedChecklists []byte

// SelfChecklist gives the newest shipped checklist for a month's self-check of
// conduct and order.
func SelfChecklist() (ward.SelfChecklist, error) {
	all, err := ReadSelfChecklists(shippedChecklists)
	if err != nil {
		return ward.SelfChecklist{}, err
	}
	newest := all[0]
	for _, c := range all {
		if c.Version > newest.Version {
			newest = c
		}
	}
	return newest, nil
}

// ReadSelfChecklists takes a JSON list of checklists and puts their text in order.
// It refuses names that it does not know, an empty list, and items that have no
// code or text of their own (rulebook.unreadable).
func ReadSelfChecklists(data []byte) ([]ward.SelfChecklist, error) {
	var all []ward.SelfChecklist
	err := decode(data, &all)
	if err == nil && len(all) == 0 {
		err = fmt.Errorf("no checklist")
	}
	for i := range all {
		if err == nil {
			err = tidyChecklist(&all[i])
		}
	}
	if err != nil {
		return nil, refuseFile("selfcheck", err)
	}
	return all, nil
}

func tidyChecklist(c *ward.SelfChecklist) error {
	clean(&c.Code, &c.Title, &c.Source)
	seen := map[string]bool{"": true}
	for i := range c.Groups {
		clean(&c.Groups[i].Title)
		for j := range c.Groups[i].Items {
			item := &c.Groups[i].Items[j]
			clean(&item.Code, &item.Text)
			if seen[item.Code] || item.Text == "" {
				return fmt.Errorf("item %q of %s is empty or stands twice", item.Code, c.Code)
			}
			seen[item.Code] = true
		}
	}
	if len(seen) == 1 {
		return fmt.Errorf("%s asks nothing", c.Code)
	}
	return nil
}
