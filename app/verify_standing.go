package app

import (
	"fmt"
	"strings"

	"motcua/app/words"
	"motcua/backend/office"
	"motcua/backend/ward"
)

// sayStanding says what became of a notice that is genuine.
func (c *cli) sayStanding(s office.NoticeSeal) {
	for _, sentence := range standingSentences(c.lang, s) {
		fmt.Fprintln(c.out, sentence)
	}
}

// standingSentences say which notice a genuine one corrects, and which have corrected
// it: what hangs may be genuine and hold no longer.
func standingSentences(lang string, s office.NoticeSeal) []string {
	switch at := s.Standing; {
	case s.Verdict != ward.SealGenuine:
		return []string{}
	case at == nil:
		return []string{words.Say(lang, "cli.notice_no_standing")}
	case len(at.Corrects) > 0:
		corrects := words.Say(lang, "cli.notice_corrects", datedNotices(lang, at.Corrects[:1]), datedNotices(lang, at.Corrects[1:]))
		return []string{corrects, correctedSentence(lang, at.CorrectedBy)}
	default:
		return []string{correctedSentence(lang, at.CorrectedBy)}
	}
}

func correctedSentence(lang string, by []ward.NoticeRef) string {
	if len(by) == 0 {
		return words.Say(lang, "cli.notice_not_corrected")
	}
	return words.Say(lang, "cli.notice_corrected_by", datedNotices(lang, by))
}

// datedNotices names notices by number and day.
func datedNotices(lang string, all []ward.NoticeRef) string {
	var out []string
	for _, n := range all {
		out = append(out, words.Say(lang, "cli.notice_dated", n.Number, string(n.Signed)))
	}
	return strings.Join(out, "; ")
}
