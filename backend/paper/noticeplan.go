package paper

import (
	"cmp"

	"motcua/backend/ward"
)

// noticePlan is what stands on a notice, from its opening to its last sentence:
// paragraphs that people may write anew, and figures that nobody may.
type noticePlan struct {
	subject  string   // "trích yếu"
	keywords []string // of the file
	opening  []noticeItem
	parts    []noticePart
	closing  noticePart
}

// noticePart is one of the parts of a combined notice; of the others it is all.
type noticePart struct {
	title    string
	sections []noticeSection
}

// noticeSection has a heading with a number. It is left out, and its number with it,
// when nothing stands in it.
type noticeSection struct {
	title string
	items []noticeItem
}

// noticeItem is a paragraph or figures.
type noticeItem struct {
	ward.Paragraph
	draw func(*document)
}

// prose is a paragraph by its key; an empty text stands where there is nothing to say
// but a person may want to say something.
func prose(key, text string) noticeItem {
	return noticeItem{Paragraph: ward.Paragraph{Key: key, Text: text}}
}

// drawn is something that is made of the figures alone.
func drawn(draw func(*document)) noticeItem { return noticeItem{draw: draw} }

// composer writes a notice from its content.
type composer struct{ ward.NoticeContent }

// plan lays out what a notice says.
func (c composer) plan() noticePlan {
	if c.running() {
		c = c.alone()
	}
	if c.Corrects != nil {
		return c.correction()
	}
	out := noticePlan{subject: c.subject(), closing: c.closing(), keywords: []string{"thông báo"}}
	for _, kind := range c.kinds() {
		part := map[ward.NoticeKind]func() noticePart{ward.NoticeProcedures: c.procedures, ward.NoticeFeedback: c.feedback, ward.NoticeSurvey: c.survey}[kind]()
		out.parts = append(out.parts, part)
		out.keywords = append(out.keywords, noticeKeywords[kind])
	}
	out.opening = []noticeItem{prose("opening", c.openingText())}
	return out
}

// running says that the period was not over when its figures were counted.
func (c composer) running() bool { return c.AsOf != "" && c.AsOf < c.Period.To.Next().Start() }

// alone leaves out what a part of a month cannot be compared with: whole months.
func (c composer) alone() composer {
	if c.Procedures != nil {
		p := *c.Procedures
		p.Before, p.YearAgo, p.Trend = nil, nil, nil
		c.Procedures = &p
	}
	if c.Feedback != nil {
		p := *c.Feedback
		p.Before, p.YearAgo = nil, nil
		c.Feedback = &p
	}
	if c.Survey != nil {
		p := *c.Survey
		p.Before, p.YearAgo = nil, nil
		c.Survey = &p
	}
	return c
}

// kinds are the parts that the notice has.
func (c composer) kinds() []ward.NoticeKind {
	if c.Kind != ward.NoticeCombined {
		return []ward.NoticeKind{cmp.Or(c.Kind, ward.NoticeProcedures)}
	}
	return []ward.NoticeKind{ward.NoticeProcedures, ward.NoticeFeedback, ward.NoticeSurvey}
}

// items are all items in the order in which they are printed.
func (p noticePlan) items() []*noticeItem {
	var out []*noticeItem
	add := func(items []noticeItem) {
		for i := range items {
			out = append(out, &items[i])
		}
	}
	add(p.opening)
	for _, part := range append(p.parts[:len(p.parts):len(p.parts)], p.closing) {
		for _, s := range part.sections {
			add(s.items)
		}
	}
	return out
}

// ComposeNotice writes the paragraphs of a notice from its figures: every paragraph
// that it may have, in the order of the paper, with an empty text where there is
// nothing to say. Keys stay the same from month to month.
func ComposeNotice(c ward.NoticeContent) []ward.Paragraph {
	out := []ward.Paragraph{}
	for _, item := range (composer{c}).plan().items() {
		if item.draw == nil {
			out = append(out, item.Paragraph)
		}
	}
	return out
}

// written lays the texts of the content over the composed ones. A paragraph that the
// content does not have is printed as composed; one that has no place is not printed.
func (p noticePlan) written(texts []ward.Paragraph) noticePlan {
	by := map[string]string{}
	for _, t := range texts {
		by[t.Key] = t.Text
	}
	for _, item := range p.items() {
		if text, known := by[item.Key]; known && item.draw == nil {
			item.Text = text
		}
	}
	return p
}
