package app

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"motcua/app/words"
	"motcua/backend/office"
	"motcua/backend/ward"
)

// anonymise forgets who sent the opinions that ended before a day (by itself the one
// that the terms propose), or one opinion. It needs the folder for itself.
func (c *cli) anonymise(args []string) error {
	f := c.flags("anonymise")
	dir := f.String("data", defaultData(), "")
	before := f.String("before", "", "")
	only := f.String("case", "", "")
	dryRun := f.Bool("dry-run", false, "")
	asJSON := f.Bool("json", false, "")
	if err := c.read(f, args, 0); err != nil {
		return err
	}
	ctx := context.Background()
	h, done, err := alone(ctx, *dir, "anonymise")
	if err != nil {
		return err
	}
	defer done()
	in := office.AnonymiseInput{Before: ward.Date(*before), Only: *only, Preview: *dryRun}
	if in.Before == "" {
		kept, err := h.office.FeedbackRetention(system)
		if err != nil {
			return err
		}
		in.Before = kept.Before
	}
	codes, err := h.anonymise(ctx, system, in)
	if err != nil {
		return err
	}
	if *asJSON {
		return json.NewEncoder(c.out).Encode(anonymised{in.Before, in.Preview, codes})
	}
	key := "cli.anonymised"
	if in.Preview {
		key = "cli.to_anonymise"
	}
	if in.Only != "" {
		key += "_one"
	}
	fmt.Fprintln(c.out, words.Say(c.lang, key, fmt.Sprint(len(codes)), string(in.Before)))
	if len(codes) > 0 {
		fmt.Fprintln(c.out, strings.Join(codes, "\n"))
	}
	return nil
}

// anonymised is what was forgotten, or would be, for programs.
type anonymised struct {
	Before  ward.Date `json:"before"`
	Preview bool      `json:"preview"`
	Codes   []string  `json:"codes"`
}
