package office

import (
	"slices"
	"strings"
	"unicode"

	"motcua/backend/ward"
)

// personal marks what looks like personal data in a paragraph that a person wrote, by
// the rule of public texts (PublishFeedback). What the program composes there, and how
// the office itself is reached, is none. The name of an officer may stand on a notice:
// it is only to be looked at.
func (r noticeReader) personal(p ward.Paragraph) ([]ward.PersonalMark, error) {
	officers, err := r.Officers()
	if err != nil {
		return nil, err
	}
	var names []string
	for _, o := range officers {
		names = append(names, o.Name)
	}
	own := bareWords(strings.Join([]string{p.Composed, r.profile.Phone, r.profile.Hotline, r.profile.Email, r.profile.Address, r.profile.PostedAt, r.profile.Committee, r.profile.OneStop}, "\n"))
	marks := ward.PersonalMarks(p.Text, names, "")
	out := slices.DeleteFunc(marks, func(m ward.PersonalMark) bool { return strings.Contains(own, bareWords(marked(p.Text, m))) })
	for i := range out {
		out[i].Certain = out[i].Certain && out[i].Why != "name"
	}
	return out, nil
}

// marked is the stretch of a text that a mark is about.
func marked(text string, m ward.PersonalMark) string { return string([]rune(text)[m.From:m.To]) }

// bareWords leaves letters and digits alone, so that a telephone number is the same
// however it is grouped.
func bareWords(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, text)
}

// look marks what persons wrote.
func (f *noticeFile) look(r noticeReader) (err error) {
	f.marks = map[string][]ward.PersonalMark{}
	for _, p := range f.content.Paragraphs {
		if p.Composed == "" && f.Texts[p.Key].Text != p.Text {
			continue
		}
		if f.marks[p.Key], err = r.personal(p); err != nil {
			return err
		}
	}
	return nil
}

// certain is the first stretch that may not stand on a notice, "" for none.
func (f noticeFile) certain() string {
	for _, p := range f.content.Paragraphs {
		for _, m := range f.marks[p.Key] {
			if m.Certain {
				return marked(p.Text, m)
			}
		}
	}
	return ""
}

// doubtful refuses stretches that look like personal data and were not accepted
// (notice.personal_doubt).
func (f noticeFile) doubtful(accepted []string) error {
	var left []string
	for _, p := range f.content.Paragraphs {
		for _, m := range f.marks[p.Key] {
			if words := marked(p.Text, m); !slices.Contains(accepted, words) && !slices.Contains(left, words) {
				left = append(left, words)
			}
		}
	}
	if len(left) == 0 {
		return nil
	}
	return ward.Refuse("accepted", "notice.personal_doubt", strings.Join(left, "; "))
}
