package demo

import (
	"context"
	"fmt"
	"time"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// survey is a questionnaire of the sample ward and how its sheets are keyed.
type survey struct {
	code  string
	place string
	share int // sheets, percent of a month's cases
	mode  ward.EntryMode
	part  int // percent keyed twice, of KeyedSampled
}

var surveys = []survey{
	{"NHANH", "Quầy tiếp nhận", 30, ward.KeyedOnce, 0},
	{"NHANH", "Hòm phiếu sảnh chờ", 12, ward.KeyedSampled, 20},
	{"SIPAS22", "Nhà văn hóa tổ dân phố Mẫu 3", 12, ward.KeyedTwice, 0},
}

// mostGivenOut is how many forms the program gives out in one go; a great ward asks
// no more people than that.
const mostGivenOut = 500

// mostInPile is how many sheets the sample ward puts in one pile.
const mostInPile = 60

// planSurveys plans what is given out, collected and keyed each month. It has dice
// of its own: the cases of a seed are the same with surveys and without.
func (s *sample) planSurveys(opt Options) {
	s.surveying = newDice(opt.Seed + 1)
	for _, month := range s.monthsOf(opt) {
		days := s.workdays(month.first)
		if len(days) < 5 {
			continue
		}
		for i, v := range surveys {
			n := min(max(month.cases*v.share/100, 6), mostGivenOut)
			job := &pileJob{survey: v, month: string(month.first)[:7], sheets: n - s.surveying.between(0, n/10)}
			s.plan(at(days[0], 8*60+i), func(ctx context.Context) error { return s.giveOut(ctx, job, n) })
			s.plan(at(days[len(days)-2], 17*60+10+30*i), func(ctx context.Context) error { return s.keyPiles(ctx, job) })
		}
	}
}

func at(d ward.Date, minute int) ward.Moment {
	return ward.MomentOf(d.Time().Add(time.Duration(minute) * time.Minute))
}

// pileJob is the sheets of one survey of one month.
type pileJob struct {
	survey
	month  string
	sheets int // collected
	forms  ward.IssuedForms
	q      ward.Questionnaire
	next   int // place of the next form in the range
}

// giveOut numbers the forms of a month.
func (s *sample) giveOut(ctx context.Context, job *pileJob, n int) error {
	q, err := s.office.QuestionnaireOf(ctx, s.typist, job.code, 0)
	if err != nil {
		return err
	}
	job.q = q.Questionnaire
	job.forms, err = s.office.IssueForms(ctx, s.typist, office.IssueInput{Questionnaire: job.code, Count: n, Place: job.place, Date: s.today()})
	return err
}

// keyPiles keys what came back, pile by pile, after hours; a second person keys
// what has to be keyed twice, and a third settles what differs.
func (s *sample) keyPiles(ctx context.Context, job *pileJob) error {
	for number := 1; job.sheets > 0; number++ {
		n := min(job.sheets, mostInPile)
		job.sheets -= n
		b, err := s.office.OpenSheetBatch(ctx, s.typist, office.SheetBatchInput{BatchDetails: ward.BatchDetails{
			Name: fmt.Sprintf("Xấp %02d, %s", number, job.place), Questionnaire: job.code, Version: job.q.Version, Month: job.month,
			Place: job.place, Mode: job.mode, Share: job.part, Count: n}})
		if err != nil {
			return err
		}
		if err := s.keyPile(ctx, job, b); err != nil {
			return fmt.Errorf("pile %s: %w", b.Name, err)
		}
	}
	return nil
}

func (s *sample) keyPile(ctx context.Context, job *pileJob, b ward.SheetBatch) error {
	papers := map[int]ward.Answers{}
	if err := s.keyFirst(ctx, job, b, papers); err != nil {
		return err
	}
	if err := s.keySecond(ctx, b, papers); err != nil {
		return err
	}
	if err := s.settle(ctx, b, papers); err != nil {
		return err
	}
	_, err := s.office.CloseSheetBatch(ctx, s.typist, b.ID)
	return err
}

// keyFirst keys every sheet once; some are blank.
func (s *sample) keyFirst(ctx context.Context, job *pileJob, b ward.SheetBatch, papers map[int]ward.Answers) error {
	seat, err := s.office.Sit(ctx, s.typist, b.ID, 1)
	for err == nil && seat.Position > 0 {
		serial := job.forms.Serials()[job.next]
		job.next++
		if s.surveying.chance(20) {
			void := office.VoidInput{Batch: b.ID, Position: seat.Position, Serial: serial.Printed(), Reason: ward.VoidBlank}
			if err = s.office.VoidSheet(ctx, s.typist, void); err == nil {
				seat, err = s.office.Sit(ctx, s.typist, b.ID, 1)
			}
			continue
		}
		if _, err = s.office.PlaceSheet(ctx, s.typist, office.PlaceInput{Serial: serial.Printed()}); err != nil {
			return err
		}
		papers[seat.Position] = s.filledIn(job.q)
		seat, err = s.key(ctx, s.typist, job.q, papers[seat.Position])
	}
	return err
}

// keySecond has a second person key what has to be keyed twice.
func (s *sample) keySecond(ctx context.Context, b ward.SheetBatch, papers map[int]ward.Answers) error {
	seat, err := s.office.Sit(ctx, s.clerks[reception], b.ID, 2)
	for err == nil && seat.Position > 0 {
		seat, err = s.key(ctx, s.clerks[reception], seat.Questionnaire, papers[seat.Position])
	}
	return err
}

// settle has a third person look at the papers on which the two differ.
func (s *sample) settle(ctx context.Context, b ward.SheetBatch, papers map[int]ward.Answers) error {
	open, err := s.office.Differences(ctx, s.clerks[social], b.ID)
	for _, d := range open {
		var decisions []office.DecisionInput
		for _, code := range d.Undecided {
			take := ward.TookSecond
			if d.Sheet.First.Answers[code] == papers[d.Sheet.Position][code] {
				take = ward.TookFirst
			}
			decisions = append(decisions, office.DecisionInput{Question: code, Take: take})
		}
		s.now = s.now.Add(20 * time.Second)
		if _, err := s.office.SettleSheet(ctx, s.clerks[social], d.Sheet.ID, decisions); err != nil {
			return err
		}
	}
	return err
}

// key keys one sheet from the paper, now and then with a slip of the hand.
func (s *sample) key(ctx context.Context, who ward.Officer, q ward.Questionnaire, paper ward.Answers) (office.Seat, error) {
	answers := ward.Answers{}
	for code := q.First(); code != ""; code = q.Next(code, answers[code]) {
		ask, _ := q.Question(code)
		answers[code] = paper[code]
		if ask.Kind == ward.AskScale && s.surveying.IntN(400) == 0 {
			answers[code] = pick(s.surveying, ask.Options).Key
		}
	}
	s.now = s.now.Add(time.Duration(len(answers)*s.surveying.between(700, 1300)) * time.Millisecond)
	if err := s.office.KeyAnswers(ctx, who, office.KeyInput{Answers: answers, Strokes: len(answers)}); err != nil {
		return office.Seat{}, err
	}
	var accepted []string
	for _, d := range q.Doubts(answers, s.today()) {
		accepted = append(accepted, d.Name())
	}
	return s.office.FinishSheet(ctx, who, office.FinishSheetInput{Accepted: accepted, Strokes: len(answers) + 1})
}
