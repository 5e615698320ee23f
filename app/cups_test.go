//go:build !windows

package app

import (
	"fmt"
	"net"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// realCUPS is a CUPS of the test's own, with printers that put what comes out of
// them into files. It runs as root in a container as well as for a person.
type realCUPS struct {
	dir    string
	server *exec.Cmd
}

// mustCUPS starts one and makes it the system's for this test. Without
// MOTCUA_CUPS=1 the test is left out; with it, a missing CUPS is a failure.
func mustCUPS(t *testing.T) *realCUPS {
	t.Helper()
	if os.Getenv("MOTCUA_CUPS") != "1" {
		t.Skip("prints on a real CUPS; set MOTCUA_CUPS=1 where cups is installed")
	}
	t.Setenv("PATH", os.Getenv("PATH")+":/usr/sbin:/sbin")
	for _, tool := range []string{"cupsd", "lp", "lpadmin", "cupsdisable", "pdftotext"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Fatalf("MOTCUA_CUPS=1 is set, but %s is missing: install cups, cups-client, cups-filters and poppler-utils", tool)
		}
	}
	dir, err := os.MkdirTemp("", "motcua-cups-") // short, and open to the user that filters run as
	if err != nil {
		t.Fatal(err)
	}
	c := &realCUPS{dir: dir}
	t.Cleanup(c.stop)
	port := c.freePort(t)
	c.configure(t, port)
	t.Setenv("CUPS_SERVER", fmt.Sprintf("127.0.0.1:%d", port))
	t.Setenv("HOME", filepath.Join(dir, "home")) // its own default printer, if any, does not count
	c.server = exec.Command("cupsd", "-f", "-c", filepath.Join(dir, "etc/cupsd.conf"), "-s", filepath.Join(dir, "etc/cups-files.conf"))
	if err := c.server.Start(); err != nil {
		t.Fatal(err)
	}
	eventually(t, "CUPS to start", func() bool {
		out, _ := exec.Command("lpstat", "-r").CombinedOutput()
		return strings.Contains(string(out), "is running")
	})
	return c
}

func (c *realCUPS) stop() {
	if c.server != nil && c.server.Process != nil {
		c.server.Process.Signal(syscall.SIGCONT)
		c.server.Process.Signal(syscall.SIGTERM)
		c.server.Wait()
	}
	os.RemoveAll(c.dir)
}

func (c *realCUPS) freePort(t *testing.T) int {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}

func (c *realCUPS) write(t *testing.T, mode os.FileMode, name string, text string) {
	t.Helper()
	path := filepath.Join(c.dir, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(strings.ReplaceAll(text, "$DIR", c.dir)), mode); err != nil {
		t.Fatal(err)
	}
}

func (c *realCUPS) configure(t *testing.T, port int) {
	t.Helper()
	if err := os.Chmod(c.dir, 0o755); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"spool/tmp", "cache", "run", "log", "home", "etc/ppd"} {
		if err := os.MkdirAll(filepath.Join(c.dir, name), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	c.borrow(t)
	c.write(t, 0o700, "bin/backend/file-of", virtualPrinter)
	c.write(t, 0o644, "printer.ppd", virtualPPD)
	c.write(t, 0o644, "etc/cupsd.conf", fmt.Sprintf(cupsdConf, port))
	name, group := runner(t)
	c.write(t, 0o644, "etc/cups-files.conf", fmt.Sprintf(cupsFilesConf, name, group))
}

// borrow takes everything of the installed CUPS but its ways to printers.
func (c *realCUPS) borrow(t *testing.T) {
	t.Helper()
	all, err := filepath.Glob("/usr/lib*/cups/*")
	if err != nil || len(all) == 0 {
		t.Fatalf("MOTCUA_CUPS=1 is set, but no filters of CUPS are in /usr/lib/cups: install cups and cups-filters")
	}
	if err := os.MkdirAll(filepath.Join(c.dir, "bin"), 0o755); err != nil {
		t.Fatal(err)
	}
	for _, path := range all {
		if name := filepath.Base(path); name != "backend" {
			if err := os.Symlink(path, filepath.Join(c.dir, "bin", name)); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// runner gives the user and group of the filters: CUPS refuses to be root there.
func runner(t *testing.T) (name, group string) {
	t.Helper()
	who, err := user.Current()
	if err == nil && who.Uid == "0" {
		who, err = user.Lookup("nobody")
	}
	if err != nil {
		t.Fatal(err)
	}
	g, err := user.LookupGroupId(who.Gid)
	if err != nil {
		t.Fatal(err)
	}
	return who.Username, g.Name
}

// printer adds a printer. When it fails it gives the job up, or stops.
func (c *realCUPS) printer(t *testing.T, name, onError string) {
	t.Helper()
	out := filepath.Join(c.dir, "out", name)
	if err := os.MkdirAll(out, 0o755); err != nil {
		t.Fatal(err)
	}
	c.do(t, "lpadmin", "-p", name, "-E", "-v", "file-of:"+out, "-P", filepath.Join(c.dir, "printer.ppd"), "-o", "printer-error-policy="+onError)
}

// do runs a program of CUPS.
func (c *realCUPS) do(t *testing.T, name string, args ...string) {
	t.Helper()
	if out, err := exec.Command(name, args...).CombinedOutput(); err != nil {
		t.Fatalf("%s %q: %v\n%s", name, args, err, out)
	}
}

// trouble makes a printer "hang" or "fail"; ease ends it.
func (c *realCUPS) trouble(t *testing.T, printer, what string) {
	t.Helper()
	c.write(t, 0o644, filepath.Join("out", printer, what), "")
}

func (c *realCUPS) ease(t *testing.T, printer, what string) {
	t.Helper()
	if err := os.Remove(filepath.Join(c.dir, "out", printer, what)); err != nil {
		t.Fatal(err)
	}
}

// signal stops the server in its tracks (SIGSTOP), or lets it go on.
func (c *realCUPS) signal(t *testing.T, s os.Signal) {
	t.Helper()
	if err := c.server.Process.Signal(s); err != nil {
		t.Fatal(err)
	}
}

// came gives the text of the papers that came out of a printer.
func (c *realCUPS) came(t *testing.T, printer string) (texts []string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(c.dir, "out", printer, "*.pdf"))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		text, err := exec.Command("pdftotext", "-layout", f, "-").Output()
		if err != nil {
			t.Fatalf("%s is no PDF: %v", f, err)
		}
		texts = append(texts, string(text))
	}
	return texts
}

// asked gives what the printer was told with its jobs: title, copies and options.
func (c *realCUPS) asked(t *testing.T, printer string) string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(c.dir, "out", printer, "*.args"))
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, string(text))
	}
	return strings.Join(all, "")
}

const cupsdConf = `Listen 127.0.0.1:%d
LogLevel debug
Browsing Off
WebInterface No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Location /admin>
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
    Allow all
  </Limit>
</Policy>
`

const cupsFilesConf = `ServerRoot $DIR/etc
ServerBin $DIR/bin
RequestRoot $DIR/spool
TempDir $DIR/spool/tmp
CacheDir $DIR/cache
StateDir $DIR/run
AccessLog $DIR/log/access
ErrorLog $DIR/log/error
PageLog $DIR/log/page
User %s
Group %s
`

// virtualPrinter is the way to a printer that is a folder: file-of:/folder. It
// tells what it was asked (job, user, title, copies, options), hangs as long as
// there is a file "hang", and jams when there is a file "fail".
const virtualPrinter = `#!/bin/sh
[ $# = 0 ] && { echo 'direct file-of "Unknown" "Folder"'; exit 0; }
out=${DEVICE_URI#file-of:}
trap 'exit 1' TERM
printf '%s | ' "$3" "$4" "$5" >"$out/$1.args"
while [ -e "$out/hang" ]; do sleep 0.1; done
[ -e "$out/fail" ] && { echo "ERROR: giấy kẹt ở khay" >&2; exit 1; }
cat ${6+"$6"} >"$out/$1.new" && mv "$out/$1.new" "$out/$1.pdf"
`

// virtualPPD is a plain printer with two sizes and two trays that takes PDF.
const virtualPPD = `*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "FOLDER.PPD"
*Manufacturer: "Folder"
*Product: "(Folder)"
*ModelName: "Folder"
*ShortNickName: "Folder"
*NickName: "Folder"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: False
*cupsFilter2: "application/vnd.cups-pdf application/pdf 0 -"
*OpenUI *PageSize/Media Size: PickOne
*DefaultPageSize: A4
*PageSize A4/A4: ""
*PageSize A5/A5: ""
*CloseUI: *PageSize
*OpenUI *PageRegion/Media Size: PickOne
*DefaultPageRegion: A4
*PageRegion A4/A4: ""
*PageRegion A5/A5: ""
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "0 0 595 842"
*ImageableArea A5/A5: "0 0 420 595"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
*PaperDimension A5/A5: "420 595"
*OpenUI *InputSlot/Media Source: PickOne
*DefaultInputSlot: Auto
*InputSlot Auto/Automatic: ""
*InputSlot Tray1/Tray 1: ""
*InputSlot Tray2/Tray 2: ""
*CloseUI: *InputSlot
`
