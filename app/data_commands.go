package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"motcua/app/words"
	"motcua/backend/store"
	"motcua/backend/ward"
)

// check looks at everything in a ward's folder; exit 1 and the first bad row when
// something is wrong.
func (c *cli) check(args []string) error {
	f := c.flags("check")
	dir := f.String("data", defaultData(), "")
	asJSON := f.Bool("json", false, "")
	if err := c.read(f, args, 0); err != nil {
		return err
	}
	ctx := context.Background()
	report, err := checkFolder(ctx, *dir)
	if err != nil {
		return err
	}
	if *asJSON {
		err = json.NewEncoder(c.out).Encode(report)
	} else {
		c.printReport(report)
	}
	if err == nil && len(report.Findings) > 0 {
		return errSaid
	}
	return err
}

// checkFolder checks a ward's folder; damage that keeps it from being opened at
// all is a finding like any other.
func checkFolder(ctx context.Context, dir string) (store.Report, error) {
	h, err := existing(ctx, dir)
	if err != nil {
		var refused *ward.Error
		if errors.As(err, &refused) && refused.Key == "storage.damaged" {
			found := store.Finding{What: "sqlite", Where: store.FileName, Found: strings.Join(refused.Args, " ")}
			return store.Report{Findings: []store.Finding{found}}, nil
		}
		return store.Report{}, err
	}
	defer h.close()
	return h.store.Check(ctx)
}

func (c *cli) printReport(r store.Report) {
	if len(r.Findings) == 0 {
		fmt.Fprintln(c.out, words.Say(c.lang, "cli.check_good", fmt.Sprint(r.Events), fmt.Sprint(r.Cases)))
		return
	}
	fmt.Fprintln(c.err, words.Say(c.lang, "cli.check_bad", fmt.Sprint(len(r.Findings))))
	for _, f := range r.Findings {
		fmt.Fprintln(c.err, " ", f.What+",", f.Where+":", f.Found)
	}
}
