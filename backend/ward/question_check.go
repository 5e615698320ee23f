package ward

import (
	"fmt"
	"slices"
)

func (c *formChecker) question(q Question, at int) {
	switch {
	case !questionCode.MatchString(q.Code) || q.Code == SkipToEnd:
		c.refuse("code", "question_code", q.Code)
	case c.codes[q.Code]:
		c.refuse("code", "question_twice")
	}
	c.codes[q.Code] = true
	c.text(q.Text, "text", mostText)
	if q.Index != "" && (!questionCode.MatchString(q.Index) || q.Kind != AskChoice && q.Kind != AskScale) {
		c.refuse("index", "index", q.Index)
	}
	switch q.Kind {
	case AskChoice, AskScale, AskMultiple:
		c.options(q)
	case AskNumber, AskDate, AskText:
		if len(q.Options) > 0 {
			c.refuse("options", "options_of_kind", q.Kind)
		}
	default:
		c.refuse("kind", "kind", q.Kind)
		return
	}
	if q.Personal && q.Kind != AskText {
		c.refuse("personal", "personal", q.Kind)
	}
	c.bounds(q)
	c.skips(q, at)
}

func (c *formChecker) options(q Question) {
	if n := len(q.Options); n < 2 || n > mostOptions {
		c.refuse("options", "options_count", n, mostOptions)
	}
	seen := map[string]bool{}
	for i, o := range q.Options {
		field := fmt.Sprintf("options[%d].", i)
		switch {
		case len(o.Key) != 1 || o.Key[0] < '0' || o.Key[0] > '9':
			c.refuse(field+"key", "key_shape", o.Key)
		case seen[o.Key]:
			c.refuse(field+"key", "key_twice", o.Key)
		}
		seen[o.Key] = true
		c.text(o.Label, field+"label", mostLabel)
		if o.Score < 0 || o.Score > levels || o.Score > 0 && q.Kind == AskMultiple {
			c.refuse(field+"score", "score", o.Score)
		}
	}
	if q.Kind == AskScale && !fiveLevels(q.Options) {
		c.refuse("options", "scale_levels")
	}
	if q.Index != "" && !slices.ContainsFunc(q.Options, func(o Option) bool { return o.Score > 0 }) {
		c.refuse("index", "index_scores", q.Index)
	}
}

// fiveLevels says whether the options are keys 1 to 5 with these scores, so that a
// typist can trust every scale to mean the same.
func fiveLevels(all []Option) bool {
	for i, o := range all {
		if o.Score != i+1 || o.Key != fmt.Sprint(i+1) {
			return false
		}
	}
	return len(all) == levels
}

func (c *formChecker) bounds(q Question) {
	fits := q.Min == 0 && q.Max == 0
	switch q.Kind {
	case AskNumber:
		fits = q.Min >= 0 && q.Max > q.Min && q.Max <= mostNumber
	case AskMultiple:
		fits = q.Min == 0 && q.Max >= 0 && q.Max <= len(q.Options)
	}
	if !fits {
		c.refuse("max", "bounds", q.Min, q.Max)
	}
	if q.Lines < 0 || q.Lines > mostLines || q.Lines > 0 && q.Kind != AskText {
		c.refuse("lines", "lines", q.Lines, mostLines)
	}
}

// skips refuses a way back, a way to nowhere and a way for an answer that cannot
// be given: whoever keys a form must always come to its end.
func (c *formChecker) skips(q Question, at int) {
	for i, s := range q.Skips {
		field := fmt.Sprintf("skips[%d].", i)
		if len(s.When) == 0 {
			c.refuse(field+"when", "skip_when", "")
		}
		for _, key := range s.When {
			if _, known := q.Option(key); !known {
				c.refuse(field+"when", "skip_when", key)
			}
		}
		if to := placeOf(c.all, s.To); s.To != SkipToEnd && to <= at {
			c.refuse(field+"to", "skip_to", s.To)
		}
	}
}
