package app

import (
	"crypto/ed25519"
	"encoding/json"
	"fmt"
	"strconv"

	"github.com/spf13/pflag"

	"motcua/app/words"
	"motcua/backend/office"
	"motcua/backend/ward"
)

// verifyCode says which notice and page the digits of a code belong to, what figures
// they vouch for, and whether the office signed them.
func (c *cli) verifyCode(f *pflag.FlagSet, code, keyFile, dir string, asJSON bool) error {
	if f.NArg() > 0 {
		return c.misused("cli.words", fmt.Sprint(f.Args()))
	}
	s, err := c.checkNotice(keyFile, dir, f.Changed("data"), func(keys []ed25519.PublicKey) office.NoticeSeal {
		return office.VerifyNoticeCode(code, keys)
	})
	if err != nil {
		return err
	}
	if asJSON {
		if err := json.NewEncoder(c.out).Encode(s); err != nil {
			return err
		}
	} else {
		c.sayCode(s)
	}
	if s.Verdict == ward.SealGenuine {
		return nil
	}
	return errSaid
}

// sayCode puts a check of a code into words: on the error stream unless the office
// signed it. A code that nobody could check is told, and not believed.
func (c *cli) sayCode(s office.NoticeSeal) {
	out := c.out
	if s.Verdict != ward.SealGenuine {
		out = c.err
	}
	fmt.Fprintln(out, codeSentence(c.lang, s))
	c.sayStanding(s)
	if s.Kind == "" {
		return
	}
	fmt.Fprintln(out, words.Say(c.lang, "cli.code_totals"))
	for i, name := range totalNames(s) {
		fmt.Fprintf(out, "  %s: %d\n", words.Say(c.lang, name), s.Totals[i])
	}
}

// codeSentence says what a check of a code has found.
func codeSentence(lang string, s office.NoticeSeal) string {
	if s.Kind == "" {
		if s.Verdict == ward.SealMissing {
			return words.Say(lang, "notice.code_none")
		}
		return words.Say(lang, "notice.code_altered")
	}
	key := map[ward.SealVerdict]string{ward.SealGenuine: "notice.code_genuine", ward.SealAltered: "notice.code_forged", ward.SealUnknownKey: "notice.code_strange"}[s.Verdict]
	if s.Verdict == ward.SealUnknownKey && s.Compared == 0 {
		key = "notice.code_not_compared"
	}
	page := "" // the seal of a file has none
	if s.Page > 0 {
		page = strconv.Itoa(s.Page)
	}
	return words.Say(lang, key, s.Number, words.Say(lang, codeKinds[s.Kind]), monthText(s.Month), page, strconv.Itoa(s.Pages))
}

// codeKinds are what notices are on.
var codeKinds = map[ward.NoticeKind]string{ward.NoticeProcedures: "cli.code_procedures", ward.NoticeFeedback: "cli.code_feedback",
	ward.NoticeSurvey: "cli.code_survey", ward.NoticeCombined: "cli.code_combined"}

// codeTotals are what the figures of a code are of, in their order.
var codeTotals = map[ward.NoticeKind][]string{
	ward.NoticeProcedures: {"cli.code_received", "cli.code_resolved", "cli.code_pending"},
	ward.NoticeFeedback:   {"cli.code_opinions", "cli.code_answered"},
	ward.NoticeSurvey:     {"cli.code_collected", "cli.code_valid", "cli.code_satisfied"},
	ward.NoticeCombined: {"cli.code_received", "cli.code_resolved", "cli.code_pending", "cli.code_opinions", "cli.code_answered",
		"cli.code_collected", "cli.code_valid", "cli.code_satisfied"},
}

// totalNames names the figures of a code; those that it has besides are numbered.
func totalNames(s office.NoticeSeal) (out []string) {
	names := codeTotals[s.Kind]
	for i := range s.Totals {
		name := "cli.code_figure"
		if len(names) == len(s.Totals) {
			name = names[i]
		}
		out = append(out, name)
	}
	return out
}
