package app_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
)

// room is one package of the house: which of our packages and which outside
// modules it may import, and why no others. A name that ends in "/" also
// stands for everything below it.
type room struct {
	ours    []string
	outside []string
	why     string
}

const (
	sqlite = "modernc.org/sqlite/"
	gofpdf = "github.com/jung-kurt/gofpdf/"
	wails  = "github.com/wailsapp/wails/v2/"
	xtext  = "golang.org/x/text/"
)

// house is the table of the design, keyed by the path after "motcua/".
var house = map[string]room{
	"": {[]string{"app", "frontend"}, nil,
		"main.go only hands the embedded frontend to the app"},
	"app": {[]string{"app/", "backend/office", "backend/ward", "backend/store", "backend/relay", "frontend"},
		[]string{wails, "github.com/gofrs/flock/", "github.com/pkg/browser/", "github.com/spf13/pflag/"},
		"the shell shows and wires; SQL, paper and rules belong to the rooms behind office"},
	"app/words": {[]string{"backend/ward"}, nil,
		"sentences know only the keys of the errors that they put into words"},
	"app/demo": {[]string{"backend/office", "backend/ward", "backend/store", "backend/viet"}, nil,
		"the sample ward's work goes through the same verbs as the screens"},
	"frontend": {nil, nil,
		"it only embeds the built assets"},
	"backend/office": {[]string{"backend/ward", "backend/store", "backend/paper", "backend/rulebook", "backend/exchange", "backend/scan", "backend/viet"}, []string{"golang.org/x/crypto/"},
		"verbs must run without a window, so that commands, browser mode and tests use the same ones"},
	"backend/store": {[]string{"backend/ward", "backend/viet"}, []string{sqlite},
		"the journal keeps facts; what they are for is decided in office"},
	"backend/paper": {[]string{"backend/ward", "backend/viet"}, []string{gofpdf, "github.com/boombuler/barcode/qr", "github.com/go-fonts/liberation/", "golang.org/x/image/font/", "golang.org/x/image/math/fixed"},
		"paper prints what it is given, so that the same figures give the same bytes"},
	"backend/rulebook": {[]string{"backend/ward", "backend/viet"}, nil,
		"shipped data is read and checked without a database"},
	"backend/exchange": {[]string{"backend/ward", "backend/viet"}, []string{"github.com/xuri/excelize/v2/"},
		"spreadsheets become plain values; office decides what to do with them"},
	"backend/scan": {[]string{"backend/ward", "backend/viet"}, []string{"golang.org/x/image/"},
		"a scanned sheet becomes plain values; office decides what to do with them"},
	"backend/relay": {[]string{"backend/ward", "backend/viet", "backend/store"}, nil,
		"entries move between counters as they are, with nothing of the office in between"},
	"backend/ward": {[]string{"backend/viet"}, nil,
		"rules and folds are pure: no I/O, no clock, nothing to set up in a test"},
	"backend/viet": {nil, []string{xtext},
		"text rules stand alone"},
	"build/startup": {nil, nil,
		"the benchmark measures the program from outside"},
	"build/startup/empty": {nil, []string{wails},
		"the yardstick is a Wails window and nothing else"},
}

// sole names the modules that only one room of the program may import, so
// that replacing one of them stays the work of one room.
var sole = map[string][]string{
	sqlite: {"backend/store"},
	gofpdf: {"backend/paper"},
	wails:  {"app", "build/startup/empty"},
}

// forTests may be imported by tests of every room.
var forTests = room{[]string{"backend/wardtest", "backend/ward"}, []string{"pgregory.net/rapid", "github.com/makiuchi-d/gozxing/", xtext}, ""}

// keepsClock names the rooms that must be told the time, never ask for it.
var keepsClock = []string{"backend/ward", "backend/paper", "backend/viet"}

// goPackage is what "go list -json" says of a package, as far as it is used here.
type goPackage struct {
	ImportPath, Name, Dir, Doc         string
	GoFiles                            []string
	Imports, TestImports, XTestImports []string
}

// path is the import path after "motcua/"; the main package's is empty.
func (p goPackage) path() string {
	return strings.TrimPrefix(strings.TrimPrefix(p.ImportPath, "motcua"), "/")
}

func TestHouse_Imports(t *testing.T) {
	for _, p := range packages(t) {
		if p.path() == "backend/wardtest" {
			continue // builders for every room's tests need every room
		}
		r, ok := house[p.path()]
		if !ok {
			t.Errorf("%s is in no room of the house: add it to the table in app/house_test.go with a reason, or move its files", p.ImportPath)
			continue
		}
		for _, imported := range p.Imports {
			if !allowed(imported, r) {
				t.Errorf("%s must not import %s: %s", p.ImportPath, imported, r.why)
			}
			for module, rooms := range sole {
				if within(imported, module) && !slices.Contains(rooms, p.path()) {
					t.Errorf("%s imports %s: only %s may, so that replacing it stays the work of one room",
						p.ImportPath, imported, strings.Join(rooms, ", "))
				}
			}
		}
	}
}

// Tests may import what their room may, the room itself, and what is forTests.
func TestHouse_ImportsOfTests(t *testing.T) {
	for _, p := range packages(t) {
		if p.path() == "backend/wardtest" {
			continue
		}
		r := house[p.path()]
		r.ours = append(slices.Clone(r.ours), p.path())
		for _, imported := range slices.Concat(p.TestImports, p.XTestImports) {
			if !allowed(imported, r) && !allowed(imported, forTests) {
				t.Errorf("a test of %s imports %s: %s", p.ImportPath, imported, r.why)
			}
		}
	}
}

func TestHouse_NamesSayWhatIsInside(t *testing.T) {
	for _, p := range packages(t) {
		switch p.Name {
		case "utils", "util", "common", "types", "models", "helpers", "misc":
			t.Errorf("%s: %q says nothing of what is inside; name the thing", p.ImportPath, p.Name)
		}
	}
}

func TestHouse_ClockComesFromOutside(t *testing.T) {
	asks := regexp.MustCompile(`\btime\.(Now|Since|Until|After|Tick|Sleep)\(`)
	for _, p := range packages(t) {
		if !slices.Contains(keepsClock, p.path()) {
			continue
		}
		for _, name := range p.GoFiles {
			for i, line := range lines(t, filepath.Join(p.Dir, name)) {
				code, _, _ := strings.Cut(line, "//")
				if asks.MatchString(code) {
					t.Errorf("%s/%s:%d asks the time: take it as an argument, or reprints differ", p.path(), name, i+1)
				}
			}
		}
	}
}

func TestHouse_FilesAreShort(t *testing.T) {
	const longest = 500
	for _, name := range tracked(t) {
		switch filepath.Ext(name) {
		case ".go", ".ts", ".tsx", ".sh", ".sql", ".css":
		default:
			continue
		}
		if strings.HasPrefix(name, "frontend/src/wailsjs/") {
			continue
		}
		if n := len(lines(t, filepath.Join("..", name))); n > longest {
			t.Errorf("%s has %d lines, at most %d: split it by what it is about", name, n, longest)
		}
	}
}

func TestHouse_TopLevel(t *testing.T) {
	known := []string{"app", "frontend", "backend", "build", "main.go", "go.mod", "go.sum", "wails.json",
		"README.md", "LICENSE", "CHANGELOG.md"}
	for _, name := range tracked(t) {
		top, _, _ := strings.Cut(name, "/")
		if !slices.Contains(known, top) && !strings.HasPrefix(top, ".") {
			t.Errorf("%s: nothing new at the top level; put it into the room that it belongs to", name)
		}
	}
}

func TestHouse_EveryPackageHasADoc(t *testing.T) {
	for _, p := range packages(t) {
		if p.Doc == "" && len(p.GoFiles) > 0 {
			t.Errorf("%s: say what the package is for, above its package clause", p.ImportPath)
		}
	}
}

func TestHouse_EveryExportHasADoc(t *testing.T) {
	for _, p := range packages(t) {
		if !strings.HasPrefix(p.path(), "backend/") && p.path() != "app" && !strings.HasPrefix(p.path(), "app/") {
			continue
		}
		for _, name := range p.GoFiles {
			files := token.NewFileSet()
			file, err := parser.ParseFile(files, filepath.Join(p.Dir, name), nil, parser.ParseComments)
			if err != nil {
				t.Fatal(err)
			}
			for _, id := range undocumented(file) {
				t.Errorf("%s/%s:%d: %s has no comment; a sentence that says what it is for",
					p.path(), name, files.Position(id.Pos()).Line, id.Name)
			}
		}
	}
}

// One version of SQLite was built and tested with one version of its C library.
func TestHouse_PinnedTogether(t *testing.T) {
	ours := goMod(t, filepath.Join("..", "go.mod"))
	if got := ours["github.com/wailsapp/wails/v2"]; got != "v2.15.0" {
		t.Errorf("wails is pinned at v2.15.0, go.mod has %q", got)
	}
	out := run(t, "go", "mod", "download", "-json", "modernc.org/sqlite@"+ours["modernc.org/sqlite"])
	var sqliteModule struct{ GoMod string }
	if err := json.Unmarshal(out, &sqliteModule); err != nil {
		t.Fatal(err)
	}
	if want, got := goMod(t, sqliteModule.GoMod)["modernc.org/libc"], ours["modernc.org/libc"]; got != want {
		t.Errorf("modernc.org/libc is %s, but modernc.org/sqlite %s was made with %s: go get modernc.org/libc@%s",
			got, ours["modernc.org/sqlite"], want, want)
	}
}

// allowed reports whether a room may import a package: the standard library
// always, ours and the outside's by its lists.
func allowed(imported string, r room) bool {
	own, isOurs := strings.CutPrefix(imported, "motcua/")
	if isOurs {
		return slices.ContainsFunc(r.ours, func(o string) bool { return within(own, o) })
	}
	first, _, _ := strings.Cut(imported, "/")
	if !strings.Contains(first, ".") {
		return true
	}
	return slices.ContainsFunc(r.outside, func(o string) bool { return within(imported, o) })
}

// within reports whether path is name, or below it when name ends in "/".
func within(path, name string) bool {
	return path == strings.TrimSuffix(name, "/") || strings.HasSuffix(name, "/") && strings.HasPrefix(path, name)
}

// undocumented lists the exported names of a file that no comment explains.
// In a group of values one comment, above the group or the line, is enough.
func undocumented(file *ast.File) []*ast.Ident {
	var bare []*ast.Ident
	note := func(id *ast.Ident, docs ...*ast.CommentGroup) {
		if !id.IsExported() {
			return
		}
		for _, d := range docs {
			if strings.TrimSpace(d.Text()) != "" {
				return
			}
		}
		bare = append(bare, id)
	}
	for _, decl := range file.Decls {
		switch d := decl.(type) {
		case *ast.FuncDecl:
			if d.Recv == nil || ast.IsExported(receiver(d.Recv.List[0].Type)) {
				note(d.Name, d.Doc)
			}
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				switch s := spec.(type) {
				case *ast.TypeSpec:
					note(s.Name, s.Doc, d.Doc, s.Comment)
				case *ast.ValueSpec:
					for _, id := range s.Names {
						note(id, s.Doc, d.Doc, s.Comment)
					}
				}
			}
		}
	}
	return bare
}

// receiver is the name of the type that a method belongs to.
func receiver(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.StarExpr:
		return receiver(e.X)
	case *ast.IndexExpr:
		return receiver(e.X)
	case *ast.IndexListExpr:
		return receiver(e.X)
	case *ast.Ident:
		return e.Name
	}
	return ""
}

// packages lists our packages with what they hold with and without the
// window, here and on Windows, so that no file escapes the table behind a
// build constraint.
func packages(t *testing.T) []goPackage {
	t.Helper()
	listing.Do(func() { listed = list(t) })
	return listed
}

// Listing takes a second or two, and every test of the house asks for it.
var (
	listing sync.Once
	listed  []goPackage
)

func list(t *testing.T) []goPackage {
	t.Helper()
	var all []goPackage
	for _, build := range [][2]string{{"linux", ""}, {"linux", "production"}, {"windows", "production"}} {
		out := run(t, "env", "GOOS="+build[0], "go", "list", "-e", "-json", "-tags", build[1], "./...")
		list := json.NewDecoder(bytes.NewReader(out))
		for {
			var p goPackage
			err := list.Decode(&p)
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("read go list: %v", err)
			}
			if !strings.Contains(p.Dir, "node_modules") { // some packages of npm carry Go files
				all = merge(all, p)
			}
		}
	}
	return all
}

// merge adds a package, or what is new of it, to those known.
func merge(all []goPackage, p goPackage) []goPackage {
	i := slices.IndexFunc(all, func(q goPackage) bool { return q.ImportPath == p.ImportPath })
	if i < 0 {
		return append(all, p)
	}
	for known, more := range map[*[]string][]string{
		&all[i].GoFiles: p.GoFiles, &all[i].Imports: p.Imports,
		&all[i].TestImports: p.TestImports, &all[i].XTestImports: p.XTestImports,
	} {
		*known = slices.Concat(*known, more)
		slices.Sort(*known)
		*known = slices.Compact(*known)
	}
	return all
}

// tracked lists the files that git knows and that still are there. Paths use slashes.
func tracked(t *testing.T) []string {
	t.Helper()
	var names []string
	for name := range strings.SplitSeq(string(run(t, "git", "ls-files", "-z")), "\x00") {
		if _, err := os.Stat(filepath.Join("..", name)); name != "" && err == nil {
			names = append(names, name)
		}
	}
	return names
}

// run gives the output of a command run at the top of the checkout.
func run(t *testing.T, name string, args ...string) []byte {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir = ".."
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: %v\n%s", cmd, err, stderr.Bytes())
	}
	return out
}

// lines gives a file's lines.
func lines(t *testing.T, path string) []string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
}

// goMod gives the versions that a go.mod requires, by module.
func goMod(t *testing.T, path string) map[string]string {
	t.Helper()
	versions := map[string]string{}
	for _, line := range lines(t, path) {
		words := strings.Fields(strings.TrimPrefix(strings.TrimSpace(line), "require "))
		if len(words) >= 2 && strings.HasPrefix(words[1], "v") {
			versions[words[0]] = words[1]
		}
	}
	return versions
}

// The pictures and files that the README points to are there.
func TestHouse_ReadmeLinks(t *testing.T) {
	text, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, link := range regexp.MustCompile(`\]\(([^)]+)\)`).FindAllStringSubmatch(string(text), -1) {
		if strings.Contains(link[1], "://") {
			continue
		}
		if _, err := os.Stat(filepath.Join("..", link[1])); err != nil {
			t.Errorf("README.md points to %s: %v", link[1], err)
		}
	}
}
