package ward

import (
	"cmp"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"motcua/backend/viet"
)

// The most that a form may hold; more is a slip of the keyboard, or no form that
// anybody would fill in.
const (
	mostQuestions = 99
	mostText      = 400 // letters of a question, an introduction
	mostLabel     = 120 // letters of a title, of the label of an option
	mostOptions   = 10  // there are ten keys
	mostNumber    = 999999
	mostLines     = 20
	levels        = 5
)

var (
	questionnaireCode = regexp.MustCompile(`^[A-Z][A-Z0-9]{1,11}$`)
	questionCode      = regexp.MustCompile(`^[A-Z][A-Z0-9_]{0,15}$`)
)

// Tidy gives the questionnaire with its text in order: NFC, no stray spaces.
func (q Questionnaire) Tidy() Questionnaire {
	clean(&q.Code, &q.Name, &q.Short, &q.Intro, &q.Source, &q.VerifiedNote)
	q.Groups = append([]QuestionGroup{}, q.Groups...)
	for i := range q.Groups {
		g := &q.Groups[i]
		clean(&g.Code, &g.Title)
		g.Questions = append([]Question{}, g.Questions...)
		for j := range g.Questions {
			g.Questions[j] = g.Questions[j].tidy()
		}
	}
	return q
}

func (q Question) tidy() Question {
	clean(&q.Code, &q.Text, &q.Index)
	q.Options = append([]Option(nil), q.Options...)
	for i := range q.Options {
		clean(&q.Options[i].Key, &q.Options[i].Label)
	}
	return q
}

func clean(all ...*string) {
	for _, s := range all {
		*s = viet.Clean(*s)
	}
}

// Validate finds everything that is wrong with a definition and gives it all at
// once. Field is the place ("groups[0].questions[2].options[1].key"), the first
// argument what a person calls it.
func (q Questionnaire) Validate() error {
	var bad Refusals
	c := formChecker{bad: &bad, all: q.Questions(), codes: map[string]bool{SkipToEnd: true}}
	c.head(q)
	seen := map[string]bool{}
	n := 0
	for i, g := range q.Groups {
		c.place = fmt.Sprintf("groups[%d]", i)
		c.group(g, seen)
		for j, question := range g.Questions {
			n++
			c.place = fmt.Sprintf("groups[%d].questions[%d]", i, j)
			c.who = question.Code
			if c.who == "" {
				c.who = fmt.Sprintf("#%d", n)
			}
			c.question(question, n-1)
		}
	}
	return bad.Err()
}

// formChecker collects the refusals of one definition.
type formChecker struct {
	bad   *Refusals
	all   []Question
	codes map[string]bool // of the questions so far
	place string          // of the part in the definition
	who   string          // the part as a person knows it
}

func (c *formChecker) refuse(field, key string, args ...any) {
	if c.place != "" {
		field = c.place + "." + field
	}
	*c.bad = append(*c.bad, Refuse(field, "questionnaire."+key, append([]any{c.who}, args...)...))
}

// text refuses what is missing or too long.
func (c *formChecker) text(s, field string, most int) {
	switch n := utf8.RuneCountInString(s); {
	case strings.TrimSpace(s) == "":
		c.refuse(field, "text_missing")
	case n > most:
		c.refuse(field, "text_long", n, most)
	}
}

func (c *formChecker) head(q Questionnaire) {
	c.who = cmp.Or(q.Code, "?")
	if !questionnaireCode.MatchString(q.Code) {
		c.refuse("code", "code_shape", q.Code)
	}
	c.text(q.Name, "name", mostLabel)
	c.text(q.Short, "short", mostLabel)
	c.text(q.Source, "source", mostText)
	if q.Intro != "" {
		c.text(q.Intro, "intro", mostText)
	}
	if q.Version < 1 {
		c.refuse("version", "version", q.Version)
	}
	if q.Paper != FormA4 && q.Paper != FormA5 {
		c.refuse("paper", "paper", q.Paper)
	}
	if _, err := ParseDate(string(q.From)); err != nil {
		c.refuse("from", "from", q.From)
	}
	if n := len(c.all); n == 0 || n > mostQuestions {
		c.refuse("groups", "count", n, mostQuestions)
	}
}

func (c *formChecker) group(g QuestionGroup, seen map[string]bool) {
	c.who = cmp.Or(g.Code, g.Title, "?")
	if !questionCode.MatchString(g.Code) {
		c.refuse("code", "group_code", g.Code)
	} else if seen[g.Code] {
		c.refuse("code", "group_twice")
	}
	seen[g.Code] = true
	if g.Title != "" {
		c.text(g.Title, "title", mostLabel)
	}
	if len(g.Questions) == 0 {
		c.refuse("questions", "group_empty")
	}
}
