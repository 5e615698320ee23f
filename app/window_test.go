//go:build !windows

package app_test

import (
	"bufio"
	"bytes"
	"image"
	"image/color"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// desktop is an X server without a monitor, with the programs that look at it
// and type on it.
type desktop struct {
	t   *testing.T
	env []string
}

// TestWindow opens the real window. It wants the built program in
// MOTCUA_WINDOW and then takes nothing that is missing for an excuse;
// build/test.sh sets it. A plain "go test ./..." has no such binary.
func TestWindow(t *testing.T) {
	binary := os.Getenv("MOTCUA_WINDOW")
	if binary == "" {
		t.Skip("needs a binary built with the window: MOTCUA_WINDOW=build/bin/motcua, as build/test.sh does")
	}
	ward := filepath.Join(t.TempDir(), "ward")
	if out, err := exec.Command(binary, "demo", "--data", ward, "--months", "1", "--per-month", "20").CombinedOutput(); err != nil {
		t.Fatalf("fill a sample ward: %v\n%s", err, out)
	}
	d := openDesktop(t)
	program := d.open(binary, "--data", ward)

	window := d.waitWindow("Một cửa")
	login := d.waitPainted(window)
	d.keep(login, "window-login.png")

	d.must("xdotool", "windowfocus", "--sync", window)
	d.typed("lan")
	d.keep(d.waitChange(window, login), "window-typed.png")
	d.pressed("Tab")
	d.typed("mau-2026")
	d.pressed("Return")
	d.keep(d.waitChange(window, login), "window-first.png")
	d.wholeStory(ward, binary, window)

	program.close()
	if out, err := exec.Command(binary, "check", "--data", ward).CombinedOutput(); err != nil {
		t.Errorf("the ward's folder after the window closed: %v\n%s", err, out)
	}
}

// wholeStory takes one case from intake to handover, by keyboard alone, and asks
// the ward's folder after each step what has become of it.
func (d *desktop) wholeStory(ward, binary, window string) {
	d.t.Helper()
	cases := filepath.Join(d.t.TempDir(), "cases.csv")
	state := func() string {
		out, err := exec.Command(binary, "export", "cases", "--data", ward, "--out", cases, "--from", time.Now().AddDate(0, 0, -1).Format("2006-01-02")).CombinedOutput()
		if err != nil {
			d.t.Fatalf("export: %v\n%s", err, out)
		}
		content, err := os.ReadFile(cases)
		if err != nil {
			d.t.Fatal(err)
		}
		for _, line := range strings.Split(string(content), "\n") {
			if cells := strings.Split(line, ","); len(cells) > 10 && strings.Contains(line, "Tran Van Mau Cua So") {
				return cells[4] + " " + cells[0]
			}
		}
		return ""
	}
	until := func(want string) string {
		got := ""
		d.wait("a case that is "+want, func() bool { got = state(); return strings.HasPrefix(got, want+" ") })
		return strings.TrimPrefix(got, want+" ")
	}

	press := func(keys ...string) { d.after(window, func() { d.pressed(keys...) }) }
	typed := func(text string) { d.after(window, func() { d.typed(text) }) }
	press("F2")
	press("ctrl+Return") // nothing is filled in: refused, and what follows is typed on
	d.keep(d.shot(window), "window-refused.png")
	d.pressed("F2")
	d.settled(window)
	typed("Tran Van Mau Cua So")
	press("Return")
	typed("079080001234")
	press("Return", "Return", "Return", "Return") // phone, address, e-mail
	typed("tinh trang hon nhan")
	press("Return")
	d.keep(d.shot(window), "window-intake.png")
	d.pressed("ctrl+Return")
	code := until("ACCEPTED")
	d.settled(window)
	d.keep(d.shot(window), "window-receipt.png")

	press("F3")
	typed(code)
	press("Return")
	press("x")
	d.pressed("ctrl+Return")
	until("DONE")
	d.settled(window)

	press("F4")
	typed(code)
	press("Return")
	d.pressed("space", "ctrl+Return") // the receipt is given back
	until("RETURNED")
	d.settled(window)
	d.keep(d.shot(window), "window-handed-over.png")
}

// typed types letters as a person does.
func (d *desktop) typed(text string) { d.must("xdotool", "type", "--delay", "25", text) }

// pressed presses keys one after the other.
func (d *desktop) pressed(keys ...string) {
	for _, key := range keys {
		d.must("xdotool", "key", key)
		time.Sleep(150 * time.Millisecond)
	}
}

// after acts and waits until the window shows what comes of it.
func (d *desktop) after(window string, act func()) {
	d.t.Helper()
	before := d.shot(window)
	act()
	d.waitChange(window, before)
	d.settled(window)
}

// settled waits until the window shows the same for a moment.
func (d *desktop) settled(window string) {
	d.t.Helper()
	before := d.shot(window)
	d.wait("a window that has settled", func() bool {
		time.Sleep(400 * time.Millisecond)
		now := d.shot(window)
		same := changed(before, now) <= caret
		before = now
		return same
	})
}

// openDesktop starts an X server on a free display.
func openDesktop(t *testing.T) *desktop {
	t.Helper()
	for _, name := range []string{"Xvfb", "xdotool", "import", "dbus-run-session"} {
		if _, err := exec.LookPath(name); err != nil {
			t.Fatalf("%v: build/test.sh installs it", err)
		}
	}
	said, says, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	server := exec.Command("Xvfb", "-displayfd", "3", "-screen", "0", "1366x768x24", "-nolisten", "tcp")
	server.ExtraFiles = []*os.File{says}
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = server.Process.Kill()
		_ = server.Wait()
	})
	says.Close()
	number, err := bufio.NewReader(said).ReadString('\n')
	if err != nil {
		t.Fatalf("Xvfb names its display: %v", err)
	}
	env := append(os.Environ(), "DISPLAY=:"+strings.TrimSpace(number), "WAYLAND_DISPLAY=", "GDK_BACKEND=x11",
		"NO_AT_BRIDGE=1", "LC_ALL=C.UTF-8", "XDG_RUNTIME_DIR="+t.TempDir())
	return &desktop{t, env}
}

// running is a program with its window open.
type running struct {
	t      *testing.T
	cmd    *exec.Cmd
	output *bytes.Buffer
	ended  chan error
}

// open starts a program on the desktop, with a message bus of its own, so that
// one already open on this machine is not mistaken for it.
func (d *desktop) open(name string, args ...string) *running {
	d.t.Helper()
	r := &running{d.t, exec.Command("dbus-run-session", append([]string{"--", name}, args...)...), &bytes.Buffer{}, make(chan error, 1)}
	r.cmd.Env = d.env
	r.cmd.Stdout, r.cmd.Stderr = r.output, r.output
	r.cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if err := r.cmd.Start(); err != nil {
		d.t.Fatal(err)
	}
	d.t.Cleanup(func() {
		_ = syscall.Kill(-r.cmd.Process.Pid, syscall.SIGKILL)
		if d.t.Failed() {
			d.t.Logf("the program said:\n%s", r.output)
		}
	})
	go func() { r.ended <- r.cmd.Wait() }()
	return r
}

// close asks the program to end, as a desktop that logs out does.
func (r *running) close() {
	r.t.Helper()
	_ = syscall.Kill(-r.cmd.Process.Pid, syscall.SIGTERM)
	select {
	case <-r.ended:
	case <-time.After(15 * time.Second):
		r.t.Error("the program still runs 15 s after it was asked to end")
	}
}

// waitWindow gives the id of the visible window with a title.
func (d *desktop) waitWindow(title string) string {
	d.t.Helper()
	var found string
	d.wait("a window titled "+title, func() bool {
		out, _ := d.command("xdotool", "search", "--onlyvisible", "--name", title).Output() // finds none: exit 1
		found, _, _ = strings.Cut(strings.TrimSpace(string(out)), "\n")
		return found != ""
	})
	return found
}

// waitPainted gives the picture of a window once it shows something that stays.
func (d *desktop) waitPainted(window string) image.Image {
	d.t.Helper()
	var picture image.Image
	d.wait("a painted window", func() bool {
		before := picture
		picture = d.shot(window)
		return before != nil && shades(picture) >= 12 && changed(before, picture) <= caret
	})
	return picture
}

// waitChange gives the picture of a window once it differs from one before by
// more than a blinking caret.
func (d *desktop) waitChange(window string, before image.Image) image.Image {
	d.t.Helper()
	var picture image.Image
	d.wait("typed letters on the screen", func() bool {
		picture = d.shot(window)
		return changed(before, picture) > caret
	})
	return picture
}

// wait asks again and again until it is so; half a minute is the limit.
func (d *desktop) wait(what string, so func() bool) {
	d.t.Helper()
	for end := time.Now().Add(30 * time.Second); time.Now().Before(end); time.Sleep(300 * time.Millisecond) {
		if so() {
			return
		}
	}
	d.keep(d.shot("root"), "window-failed.png")
	d.t.Fatalf("waited 30 s for %s", what)
}

// shot takes a picture of a window.
func (d *desktop) shot(window string) image.Image {
	d.t.Helper()
	picture, err := png.Decode(bytes.NewReader(d.must("import", "-silent", "-window", window, "png:-")))
	if err != nil {
		d.t.Fatalf("read the screenshot: %v", err)
	}
	return picture
}

// keep stores a picture beside the binary, to be looked at.
func (d *desktop) keep(picture image.Image, name string) {
	d.t.Helper()
	file, err := os.Create(filepath.Join(filepath.Dir(os.Getenv("MOTCUA_WINDOW")), name))
	if err != nil {
		d.t.Fatal(err)
	}
	defer file.Close()
	if err := png.Encode(file, picture); err != nil {
		d.t.Fatal(err)
	}
}

func (d *desktop) command(name string, args ...string) *exec.Cmd {
	cmd := exec.Command(name, args...)
	cmd.Env = d.env
	return cmd
}

// must runs a command on the desktop and gives what it prints.
func (d *desktop) must(name string, args ...string) []byte {
	d.t.Helper()
	cmd := d.command(name, args...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		d.t.Fatalf("%s: %v\n%s", cmd, err, stderr.Bytes())
	}
	return out
}

// shades counts the colours of a picture, up to a hundred.
func shades(picture image.Image) int {
	seen := map[color.Color]bool{}
	for y := picture.Bounds().Min.Y; y < picture.Bounds().Max.Y && len(seen) < 100; y++ {
		for x := picture.Bounds().Min.X; x < picture.Bounds().Max.X; x++ {
			seen[picture.At(x, y)] = true
		}
	}
	return len(seen)
}

// caret is more pixels than a blinking caret has, and fewer than a short word.
const caret = 70

// changed counts the pixels that differ between two pictures of one window.
func changed(a, b image.Image) int {
	if a.Bounds() != b.Bounds() {
		return a.Bounds().Dx() * a.Bounds().Dy()
	}
	different := 0
	for y := a.Bounds().Min.Y; y < a.Bounds().Max.Y; y++ {
		for x := a.Bounds().Min.X; x < a.Bounds().Max.X; x++ {
			if a.At(x, y) != b.At(x, y) {
				different++
			}
		}
	}
	return different
}
