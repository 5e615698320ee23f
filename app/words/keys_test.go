package words

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// use is one place in the program that names a key.
type use struct {
	key  string
	args int // how many arguments it gives, -1 when that cannot be seen
	at   string
}

// makers are the calls that make a refusal or a sentence: where their key
// stands, and how many arguments stand before those of the sentence.
var makers = map[string]struct{ key, first int }{
	"Refuse": {1, 2}, "Conflict": {0, 1}, "NotFound": {0, 1}, "Forbid": {0, 1},
	"Say": {1, 2}, "Has": {1, -1},
}

// dynamic lists keys that the program puts together, by the file that does it.
// A call whose key is not a literal needs a line here.
var dynamic = map[string][]string{
	"backend/ward/deadline.go": {
		"step.weekend_last", "step.holiday_last", "step.compensatory_last", "step.swapped_last", "step.local_off_last",
	},
	"backend/ward/history.go": {
		"history.case.received", "history.case.transferred", "history.case.finished", "history.case.handed_over",
		"history.case.corrected", "history.unknown",
	},
	"app/cases.go":          {"history.unknown"}, // what ward.Event.Tell gives
	"app/feedback_paper.go": {"history.unknown"}, // likewise
	"app/notices.go":        {"history.unknown"},
	"app/notice_paper.go":   {"standing.EARLY", "feedback_state.ANSWERED"}, // of a record
	"app/print_queue.go":    {"print.waiting"},                             // kept with the paper; every print.… is looked for besides
	"app/survey_results.go": {"quality.same_level", "quality.run", "quality.fast", "quality.typist"},
}

// helpers are functions of one room that make refusals out of half a key: where
// their key stands, what comes before it, and how many arguments they add of
// their own. A call that hands a key on is no literal and is passed over.
var helpers = []struct {
	room, name string
	key        int
	prefix     string
	adds       int
}{
	{"backend/rulebook/", "refuse", 1, "rulebook.", 1},
	{"backend/rulebook/", "present", 2, "rulebook.", 1},
	{"backend/ward/question", "refuse", 1, "questionnaire.", 1},
}

// spoken are families of keys in which every literal of the program must be a
// key with a sentence, whoever it is handed to, unless it is a kind of event.
// (Other families share their first word with names of fields.)
var spoken = regexp.MustCompile(`^(step|storage|access|setup|officer|password|door|intake|case|handover|print|figure|` +
	`person|card|name|calendar|cli|call|export|favourite|questionnaire|forms|answer|serial|keying|settle|doubt|remark|quality|feedback|selfcheck)\.[a-z][a-z0-9_]+$`)

func TestEveryKeyHasASentence(t *testing.T) {
	uses := usedKeys(t)
	if len(uses) < 20 {
		t.Fatalf("only %d keys were found in the program: this test looks in the wrong place", len(uses))
	}
	for _, u := range uses {
		for _, lang := range []string{Vietnamese, English} {
			if !Has(lang, u.key) {
				t.Errorf("%s: key %q has no sentence in %q: add it to a table of app/words", u.at, u.key, lang)
				continue
			}
			if n := needed(sentences[u.key][index(lang)]); u.args >= 0 && u.args < n {
				t.Errorf("%s: %q is given %d arguments, its sentence in %q mentions %d", u.at, u.key, u.args, lang, n)
			}
		}
	}
}

// needed is how many arguments a sentence cannot do without: those outside brackets.
func needed(template string) int {
	n := 0
	for _, p := range placeholders(regexp.MustCompile(`\[[^\]]*\]`).ReplaceAllString(template, "")) {
		n = max(n, p.number)
	}
	return n
}

func usedKeys(t *testing.T) []use {
	t.Helper()
	root := filepath.Join("..", "..")
	kinds := eventKinds(t, filepath.Join(root, "backend", "ward", "event.go"))
	var uses []use
	for _, room := range []string{"backend", "app"} {
		err := filepath.WalkDir(filepath.Join(root, room), func(path string, d fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			name, err := filepath.Rel(root, path)
			name = filepath.ToSlash(name)
			if err != nil || d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") ||
				strings.HasPrefix(name, "app/words/") {
				return err
			}
			uses = append(uses, keysIn(t, path, name, kinds)...)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return uses
}

// eventKinds reads the kinds of events, which look like keys.
func eventKinds(t *testing.T, path string) map[string]bool {
	t.Helper()
	source, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	kinds := map[string]bool{}
	for _, m := range regexp.MustCompile(`Kind\s*=\s*"([a-z_.]+)"`).FindAllStringSubmatch(string(source), -1) {
		kinds[m[1]] = true
	}
	if len(kinds) < 10 {
		t.Fatalf("only %d kinds of events found in %s", len(kinds), path)
	}
	return kinds
}

// reader finds the keys of one file.
type reader struct {
	name  string
	at    func(ast.Node) string
	kinds map[string]bool
	uses  []use
	built []string // places where a key is not a literal
}

func keysIn(t *testing.T, path, name string, kinds map[string]bool) []use {
	t.Helper()
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, path, nil, 0)
	if err != nil {
		t.Logf("%s is not looked at: %v", name, err) // the compiler says it better
		return nil
	}
	at := func(n ast.Node) string { return name + ":" + strconv.Itoa(files.Position(n.Pos()).Line) }
	r := reader{name: name, at: at, kinds: kinds}
	for _, key := range dynamic[name] {
		r.uses = append(r.uses, use{key, -1, name})
	}
	ast.Inspect(file, r.look)
	if len(r.uses) == 0 && name != "backend/ward/error.go" {
		for _, place := range r.built {
			t.Errorf("%s: no key to be seen: list the keys it can be in dynamic, or its function in helpers, above", place)
		}
	}
	return r.uses
}

func (r *reader) look(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.CallExpr:
		if strings.HasPrefix(r.name, "backend/paper/") && called(n) == "prose" {
			r.read(n.Args[1:]) // its first argument names a paragraph of a notice
			return false
		}
		if maker, ok := makers[called(n)]; ok {
			r.take(n, maker.key, "", len(n.Args)-maker.first, maker.first >= 0)
		}
		for _, h := range helpers {
			if strings.HasPrefix(r.name, h.room) && method(n) == h.name {
				r.take(n, h.key, h.prefix, len(n.Args)-h.key-1+h.adds, true)
			}
		}
	case *ast.KeyValueExpr: // ward.Error{Key: "…"}, ward.Step{Key: "…"}
		if id, ok := n.Key.(*ast.Ident); ok && id.Name == "Key" {
			if key, literal := text(n.Value); literal && strings.Contains(key, ".") {
				r.uses = append(r.uses, use{key, -1, r.at(n)})
			}
		}
	case *ast.BasicLit:
		if key, literal := text(n); literal && spoken.MatchString(key) && !r.kinds[key] {
			r.uses = append(r.uses, use{key, -1, r.at(n)})
		}
	}
	return true
}

func (r *reader) read(list []ast.Expr) {
	for _, e := range list {
		ast.Inspect(e, r.look)
	}
}

// take notes the key of a call, with its number of arguments when that can be seen.
func (r *reader) take(c *ast.CallExpr, i int, prefix string, args int, counted bool) {
	if i >= len(c.Args) {
		return
	}
	key, literal := text(c.Args[i])
	switch {
	case !literal:
		r.built = append(r.built, r.at(c))
		return
	case !counted || c.Ellipsis.IsValid():
		args = -1
	}
	r.uses = append(r.uses, use{prefix + key, args, r.at(c)})
}

// called names the function of a call: Refuse for Refuse(…) and ward.Refuse(…).
func called(c *ast.CallExpr) string {
	switch f := c.Fun.(type) {
	case *ast.Ident:
		return f.Name
	case *ast.SelectorExpr:
		if x, ok := f.X.(*ast.Ident); ok && (x.Name == "ward" || x.Name == "words") {
			return f.Sel.Name
		}
	}
	return ""
}

// method names what is called in c.refuse(…) or refuse(…).
func method(c *ast.CallExpr) string {
	if s, ok := c.Fun.(*ast.SelectorExpr); ok {
		return s.Sel.Name
	}
	return called(c)
}

func text(e ast.Expr) (string, bool) {
	lit, ok := e.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return "", false
	}
	s, err := strconv.Unquote(lit.Value)
	return s, err == nil
}
