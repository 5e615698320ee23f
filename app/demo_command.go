package app

import (
	"context"
	"fmt"
	"strings"
	"text/tabwriter"

	"motcua/app/demo"
	"motcua/app/words"
	"motcua/backend/ward"
)

// demo fills an empty folder with a sample ward and prints its logins.
func (c *cli) demo(args []string) error {
	f := c.flags("demo")
	dir := f.String("data", "", "")
	opt := demo.Options{}
	f.IntVar(&opt.Months, "months", 3, "")
	f.IntVar(&opt.PerMonth, "per-month", 300, "")
	f.Uint64Var(&opt.Seed, "seed", 1, "")
	until := f.String("until", "2026-10-31", "")
	if err := c.read(f, args, 0); err != nil {
		return err
	}
	if *dir == "" {
		return c.misused("cli.needs", "--data")
	}
	for name, count := range map[string]int{"--months": opt.Months, "--per-month": opt.PerMonth} {
		if count < 1 {
			return c.misused("cli.at_least_one", name, fmt.Sprint(count))
		}
	}
	var err error
	if opt.Until, err = ward.ParseDate(*until); err != nil {
		return ward.At("until", err)
	}
	result, err := demo.Fill(context.Background(), *dir, opt)
	if err != nil {
		return err
	}
	fmt.Fprintln(c.out, words.Say(c.lang, "cli.demo", fmt.Sprint(result.Cases), *dir))
	w := tabwriter.NewWriter(c.out, 0, 0, 2, ' ', 0)
	for _, l := range result.Logins {
		fmt.Fprintln(w, strings.Join([]string{l.Login, l.Password, words.Say(c.lang, "role."+string(l.Role)), l.Name}, "\t"))
	}
	return w.Flush()
}
