// Package app is the shell: the desktop window, browser mode and the command line.
package app

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log"
	"os"
	"runtime"

	"github.com/spf13/pflag"

	"motcua/app/words"
)

// The exit codes of every command.
const (
	exitDone    = 0
	exitRefused = 1 // a sentence on stderr says why
	exitUsage   = 2
)

// errUsage says that the words of a command are wrong.
var errUsage = errors.New("usage")

// cli is one run of the program from the command line.
type cli struct {
	out, err io.Writer
	assets   fs.FS
	lang     string
}

// commands by their name; "" opens the window.
var commands = map[string]func(*cli, []string) error{
	"": (*cli).open, "serve": (*cli).serve, "demo": (*cli).demo, "due": (*cli).due, "figures": (*cli).figures,
	"notice": (*cli).notice, "form": (*cli).form, "export": (*cli).export, "import": (*cli).importList, "check": (*cli).check,
	"anonymise": (*cli).anonymise, "verify": (*cli).verify,
	"version": (*cli).version, "help": (*cli).help,
}

// Main runs the program with the arguments after its name and gives the exit code.
func Main(args []string, assets fs.FS) int {
	if generating {
		args = nil
	}
	useConsole()
	c := &cli{out: os.Stdout, err: os.Stderr, assets: assets, lang: words.Vietnamese}
	return c.run(args)
}

func (c *cli) run(args []string) int {
	name, rest := nameOf(args)
	if wanted := langOf(args); wanted != "" {
		if wanted != words.Vietnamese && wanted != words.English {
			c.misused("cli.lang", wanted)
			return exitUsage
		}
		c.lang = wanted
	}
	if name == "" && len(args) == 1 && args[0] == "--version" {
		name, rest = "version", nil
	}
	if name != "" && name != "serve" {
		log.SetOutput(io.Discard) // a command says what it has to say in a sentence
	}
	command, ok := commands[name]
	if !ok {
		command = func(c *cli, _ []string) error { return c.misused("cli.unknown", name) }
	}
	switch err := command(c, rest); {
	case err == nil:
		return exitDone
	case errors.Is(err, pflag.ErrHelp):
		return c.run([]string{"help"})
	case errors.Is(err, errUsage):
		return exitUsage
	case errors.Is(err, errSaid):
		return exitRefused
	default:
		fmt.Fprintln(c.err, wire(c.lang, err).Sentence)
		return exitRefused
	}
}

// errSaid is a refusal that has been told already.
var errSaid = errors.New("said")

// misused says what is wrong with the words of a command.
func (c *cli) misused(key string, args ...string) error {
	fmt.Fprintln(c.err, words.Say(c.lang, key, args...))
	fmt.Fprintln(c.err, words.Say(c.lang, "cli.see_help"))
	return errUsage
}

func (c *cli) help([]string) error {
	fmt.Fprintln(c.out, words.Say(c.lang, "cli.help"))
	return nil
}

func (c *cli) version([]string) error {
	fmt.Fprintln(c.out, "motcua", Version, runtime.Version(), runtime.GOOS+"/"+runtime.GOARCH)
	return nil
}

// open opens the window; with no display, or built without one, it says so and
// serves instead.
func (c *cli) open(args []string) error {
	f := c.flags("")
	dir := f.String("data", defaultData(), "")
	if err := c.read(f, args, 0); err != nil && !generating {
		return err
	}
	switch {
	case hasWindow && (generating || hasDisplay()):
		return openWindow(*dir, c.assets)
	case hasWindow:
		fmt.Fprintln(c.err, words.Say(c.lang, "cli.no_display"))
	default:
		fmt.Fprintln(c.err, words.Say(c.lang, "cli.no_window"))
	}
	return c.serve([]string{"--data", *dir, "--open", "--lang", c.lang})
}

func hasDisplay() bool {
	return runtime.GOOS != "linux" || os.Getenv("DISPLAY") != "" || os.Getenv("WAYLAND_DISPLAY") != ""
}
