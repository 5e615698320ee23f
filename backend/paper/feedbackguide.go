package paper

import (
	"strings"

	"motcua/backend/ward"
)

// FeedbackGuide prints what somebody is told who comes with a khiếu nại or a tố
// cáo: where it goes, by which law and in what time. It takes nothing that could
// say who it was or what it was about.
func FeedbackGuide(p ward.Profile, w ward.GuideWords, at ward.Moment, opt SlipOptions) ([]byte, error) {
	s := beginSlip(p, "", "", opt, form{title: w.Title, unnumbered: true, at: at, taker: "người được hướng dẫn"})
	reach := strings.TrimPrefix(strings.TrimSuffix(ways(p), ")"), " (")
	fill := strings.NewReplacer("{office}", unitName(p), "{reach}", or(reach, dots(30)))
	for _, text := range w.Intro {
		s.say(fill.Replace(text))
	}
	for _, point := range w.Points {
		s.point(point.Head, fill.Replace(point.Text))
	}
	s.say("Căn cứ: ", w.Source, ".")
	s.say(fill.Replace(w.Close))
	s.signRight("NGƯỜI HƯỚNG DẪN", signHow, "")
	return s.render(w.Title)
}

// point prints one thing to know behind its heading.
func (s *slip) point(head, text string) {
	z := s.size
	s.para(para{runs: []run{{head + ": ", z.face(bold)}, {text, z.face(regular)}}, align: justify, indent: z.body * .75, before: z.space * 1.5})
}
