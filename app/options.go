package app

import (
	"errors"
	"io"
	"slices"
	"strings"

	"github.com/spf13/pflag"
)

// nameOf finds the command, "" for none: the first word, behind options that
// every command has.
func nameOf(args []string) (name string, rest []string) {
	for i := 0; i < len(args); i++ {
		switch a := args[i]; {
		case a == "--lang" || a == "--data":
			i++ // its value
		case !strings.HasPrefix(a, "-") && a != "":
			return a, slices.Concat(args[:i], args[i+1:])
		case !strings.HasPrefix(a, "--lang=") && !strings.HasPrefix(a, "--data="):
			return "", args
		}
	}
	return "", args
}

// langOf finds the language asked for before any flag is read, "" for none.
func langOf(args []string) string {
	for i, a := range args {
		if value, ok := strings.CutPrefix(a, "--lang="); ok {
			return value
		}
		if a == "--lang" && i+1 < len(args) {
			return args[i+1]
		}
	}
	return ""
}

// flags makes the flags of a command; every command knows --lang.
func (c *cli) flags(name string) *pflag.FlagSet {
	f := pflag.NewFlagSet(name, pflag.ContinueOnError)
	f.SetOutput(io.Discard)
	f.StringVar(&c.lang, "lang", c.lang, "")
	return f
}

// read reads the flags and wants exactly the given number of words beside them.
func (c *cli) read(f *pflag.FlagSet, args []string, others int) error {
	if err := f.Parse(args); err != nil {
		if errors.Is(err, pflag.ErrHelp) {
			return err
		}
		return c.misflagged(err)
	}
	if f.NArg() != others {
		return c.misused("cli.words", strings.Join(f.Args(), " "))
	}
	return nil
}

// misflagged says what is wrong with an option, in the language of this run.
func (c *cli) misflagged(err error) error {
	var (
		none  *pflag.NotExistError
		value *pflag.InvalidValueError
		empty *pflag.ValueRequiredError
	)
	switch {
	case errors.As(err, &none):
		return c.misused("cli.no_flag", dashed(none.GetSpecifiedName()))
	case errors.As(err, &value):
		return c.misused("cli.value", dashed(value.GetFlag().Name), value.GetValue())
	case errors.As(err, &empty):
		return c.misused("cli.no_value", dashed(empty.GetSpecifiedName()))
	}
	return c.misused("cli.flag", err.Error())
}

func dashed(name string) string {
	if len(name) == 1 {
		return "-" + name
	}
	return "--" + name
}
