package app

import (
	"context"
	"encoding/json"
	"fmt"

	"motcua/app/words"
	"motcua/backend/office"
	"motcua/backend/ward"
)

// due tells when a case would be due and why, one line a step. Without --data it
// goes by the shipped rulebook and the usual office hours.
func (c *cli) due(args []string) error {
	f := c.flags("due")
	dir := f.String("data", "", "")
	received := f.String("received", "", "")
	procedure := f.String("procedure", "", "")
	limits := map[ward.Unit]*int{
		ward.WorkingDay: f.Int("days", 0, ""), ward.WorkingHour: f.Int("hours", 0, ""), ward.CalendarDay: f.Int("calendar-days", 0, ""),
	}
	asJSON := f.Bool("json", false, "")
	if err := c.read(f, args, 0); err != nil {
		return err
	}
	var limit ward.Limit
	chosen := 0
	for unit, name := range map[ward.Unit]string{ward.WorkingDay: "days", ward.WorkingHour: "hours", ward.CalendarDay: "calendar-days"} {
		if f.Changed(name) {
			limit, chosen = ward.Limit{Unit: unit, Amount: *limits[unit]}, chosen+1
		}
	}
	if f.Changed("procedure") {
		chosen++
	}
	if *received == "" || chosen != 1 {
		return c.misused("cli.due_usage")
	}
	deadline, err := reckon(*dir, *received, *procedure, limit)
	if err != nil {
		return err
	}
	deadline.Steps = words.Steps(c.lang, deadline.Steps)
	if *asJSON {
		return json.NewEncoder(c.out).Encode(deadline)
	}
	c.printDue(deadline)
	return nil
}

func reckon(dir, received, procedure string, limit ward.Limit) (ward.Deadline, error) {
	at, err := ward.ParseMoment(received)
	if err != nil {
		return ward.Deadline{}, ward.At("received", err)
	}
	if year := at.Time().Year(); year < 2000 || year > 2100 {
		return ward.Deadline{}, ward.Refuse("received", "cli.year", fmt.Sprint(year))
	}
	if dir == "" {
		return office.ReckonShipped(at, procedure, limit)
	}
	ctx := context.Background()
	h, err := existing(ctx, dir)
	if err != nil {
		return ward.Deadline{}, err
	}
	defer h.close()
	return h.office.Reckon(ctx, at, procedure, limit)
}

func (c *cli) printDue(d ward.Deadline) {
	for _, s := range d.Steps {
		mark := "-"
		if s.Counted {
			mark = "+"
		}
		fmt.Fprintln(c.out, mark, words.Say(c.lang, "cli.day", string(s.Date), weekday(s.Date))+":", s.Why)
	}
	fmt.Fprintln(c.out, words.Say(c.lang, "cli.due", string(d.DueAt)))
	for _, y := range d.Unconfirmed {
		fmt.Fprintln(c.out, words.Say(c.lang, "intake.year_unconfirmed", fmt.Sprint(y)))
	}
}

// weekday gives 0 for Sunday to 6 for Saturday, for words.
func weekday(d ward.Date) string { return fmt.Sprint(int(d.Time().Weekday())) }
