package office

import (
	"context"
	"slices"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// Seat is what lies before a typist: one sheet of a pile, and how far it is keyed.
type Seat struct {
	Batch         ward.SheetBatch    `json:"batch"`
	Questionnaire ward.Questionnaire `json:"questionnaire"`
	Which         int                `json:"which"`    // 1 first, 2 second entry
	Position      int                `json:"position"` // 0 when nothing is left to key here
	Serial        string             `json:"serial"`   // as printed, with its check character; "" when unknown
	Answers       ward.Answers       `json:"answers"`  // keyed so far
	Strokes       int                `json:"strokes"`
	Last          ward.Answers       `json:"last"`   // of the sheet this typist keyed before, for repeating
	Again         string             `json:"again"`  // why it was sent back, "" when it was not
	Done          int                `json:"done"`   // sheets of the pile with this entry, the void ones too
	Total         int                `json:"total"`  // sheets that need it, as far as is known
	Typist        string             `json:"typist"` // who made the first entry, by name; "" for a first entry
}

// Sit puts the next sheet of a pile before a typist: the one they were keying,
// else one that was sent back to them, else the next that lacks this entry. A
// second entry never shows what the first says, and is never offered to its typist.
func (o *Office) Sit(ctx context.Context, who ward.Officer, batch string, which int) (seat Seat, err error) {
	err = o.survey(ctx, who, WorkOnSurveys, func(t *store.Tx) error {
		k, busy, err := t.Keying(who.ID)
		if err != nil {
			return err
		}
		if busy {
			if busy, err = stillTheirs(t, who, k); err != nil {
				return err
			}
		}
		if busy && k.Batch == batch && k.Which == which {
			seat, err = seatAt(t, who, k)
			return err
		}
		if busy && len(k.Answers) > 0 {
			other, _, err := t.SheetBatch(k.Batch)
			if err != nil {
				return err
			}
			return ward.Conflict("keying.elsewhere", other.Name, k.Position, k.Which)
		}
		seat, err = sitDown(t, who, batch, which)
		return err
	})
	return seat, err
}

// sitDown gives the next sheet of a pile to a typist.
func sitDown(t *store.Tx, who ward.Officer, batch string, which int) (Seat, error) {
	b, err := openBatch(t, batch)
	if err != nil {
		return Seat{}, err
	}
	places, err := t.SheetPlaces(batch)
	if err != nil {
		return Seat{}, err
	}
	k := store.Keying{Batch: batch, Which: which, Answers: ward.Answers{}, StartedAt: t.Now()}
	lie := waiting(places, who, which, b.Count)
	for _, free := range []func(*store.Tx, store.Keying, ward.Officer) (bool, error){untouched, deserted} {
		for _, p := range lie {
			k.Position, k.Serial = p.Position, p.Serial
			if may, err := free(t, k, who); err != nil {
				return Seat{}, err
			} else if may {
				return takeSeat(t, who, k)
			}
		}
	}
	k.Position, k.Serial = 0, ""
	if err := t.EndKeying(who.ID); err != nil {
		return Seat{}, err
	}
	return seatAt(t, who, k)
}

func takeSeat(t *store.Tx, who ward.Officer, k store.Keying) (Seat, error) {
	if err := t.BeginKeying(who.ID, k); err != nil {
		return Seat{}, err
	}
	k, _, err := t.Keying(who.ID)
	if err != nil {
		return Seat{}, err
	}
	return seatAt(t, who, k)
}

// waiting lists the sheets of a pile that a typist may key, in the order in which
// to take them: those sent back to them, those that lack this entry, and for a
// first entry the positions that nobody has keyed.
func waiting(places []store.SheetPlace, who ward.Officer, which, count int) (out []store.SheetPlace) {
	taken := map[int]bool{}
	for _, mine := range []bool{true, false} {
		for _, p := range places {
			taken[p.Position] = true
			if p.MayKey(which, who.ID) && (p.SentTo == who.ID) == mine {
				out = append(out, p)
			}
		}
	}
	for position := 1; position <= count && which == 1; position++ {
		if !taken[position] {
			out = append(out, store.SheetPlace{Position: position})
		}
	}
	return out
}

// seatAt tells what the typist needs to know of the sheet before them.
func seatAt(t *store.Tx, who ward.Officer, k store.Keying) (Seat, error) {
	seat := Seat{Which: k.Which, Position: k.Position, Answers: k.Answers, Strokes: k.Strokes, Last: ward.Answers{}}
	if k.Serial != "" {
		seat.Serial = ward.Checked(k.Serial)
	}
	b, found, err := t.SheetBatch(k.Batch)
	if err != nil || !found {
		return seat, orUnknown(err)
	}
	seat.Batch = b
	q, found, err := t.Questionnaire(b.Questionnaire, b.Version)
	if err != nil || !found {
		return seat, orUnknown(err)
	}
	seat.Questionnaire = q.Questionnaire
	places, err := t.SheetPlaces(k.Batch)
	if err != nil {
		return seat, err
	}
	seat.count(places)
	if err := seat.repeat(t, who); err != nil || seat.Position == 0 {
		return seat, err
	}
	return seat, seat.about(t)
}

func orUnknown(err error) error {
	if err == nil {
		err = ward.NotFound("batch.unknown")
	}
	return err
}

// count fills in how far the pile is.
func (s *Seat) count(places []store.SheetPlace) {
	s.Total = s.Batch.Count
	if s.Which == 2 {
		s.Total = 0
	}
	for _, p := range places {
		keyed := p.FirstBy != "" || p.Status == ward.SheetVoid
		if s.Which == 2 {
			keyed = p.SecondBy != ""
			if p.Twice && p.Status != ward.SheetVoid {
				s.Total++
			}
		}
		if keyed {
			s.Done++
		}
	}
}

// repeat fills in what the typist keyed on the sheet before this one.
func (s *Seat) repeat(t *store.Tx, who ward.Officer) error {
	before, found, err := t.SheetBefore(s.Batch.ID, s.Position, s.Which, who.ID)
	switch {
	case err != nil || !found:
		return err
	case s.Which == 1:
		s.Last = before.First.Answers
	default:
		s.Last = before.Second.Answers
	}
	return nil
}

// about tells what may be known of the sheet itself: never its answers.
func (s *Seat) about(t *store.Tx) error {
	sheet, found, err := t.SheetAt(s.Batch.ID, s.Position)
	if err != nil || !found {
		return err
	}
	if sheet.Sent != nil && sheet.Sent.Entry == s.Which {
		s.Again = sheet.Sent.Reason
	}
	if s.Which == 2 && sheet.First != nil {
		s.Typist = sheet.First.ByName
	}
	if s.Serial == "" && sheet.Serial != "" {
		s.Serial = ward.Checked(sheet.Serial)
	}
	return nil
}

// SeatAt is the sheet that a screen shows. Answers that come late, or from a second
// window of the same person, are never taken for those of another sheet.
type SeatAt struct {
	Batch    string `json:"batch,omitempty"` // "" = whichever lies there
	Which    int    `json:"which,omitempty"`
	Position int    `json:"position,omitempty"`
}

func (at SeatAt) is(k store.Keying) bool {
	return at.Batch == "" || at == SeatAt{k.Batch, k.Which, k.Position}
}

// KeyInput is answers of a sheet, and the keys struck on it so far.
type KeyInput struct {
	SeatAt
	Answers ward.Answers `json:"answers"` // "" takes one back
	Strokes int          `json:"strokes"`
}

// KeyAnswers keeps answers of the sheet before a typist, durably, before it comes
// back. What cannot stand on the paper is refused at its question, and then
// nothing is kept.
func (o *Office) KeyAnswers(ctx context.Context, who ward.Officer, in KeyInput) error {
	return o.survey(ctx, who, WorkOnSurveys, func(t *store.Tx) error {
		_, q, err := keyingNow(t, who, in.SeatAt)
		if err != nil {
			return err
		}
		for question, answer := range in.Answers {
			if answer, err = readAnswer(q, question, answer); err != nil {
				return err
			}
			if err := t.KeyAnswer(who.ID, question, answer, in.Strokes); err != nil {
				return err
			}
		}
		return nil
	})
}

func readAnswer(q ward.Questionnaire, question, answer string) (string, error) {
	ask, known := q.Question(question)
	switch {
	case !known:
		return "", ward.Refuse(question, "answer.question", question)
	case answer == "":
		return "", nil
	}
	return ask.Read(answer)
}

// keyingNow gives the sheet before a typist and its questions, if it is the one
// that is meant.
func keyingNow(t *store.Tx, who ward.Officer, at SeatAt) (k store.Keying, q ward.Questionnaire, err error) {
	k, busy, err := t.Keying(who.ID)
	if err != nil {
		return k, q, err
	}
	if !busy || !at.is(k) {
		return k, q, gone(t, who, at, busy)
	}
	b, err := openBatch(t, k.Batch)
	if err != nil {
		return k, q, err
	}
	version, found, err := t.Questionnaire(b.Questionnaire, b.Version)
	if err != nil || !found {
		return k, q, orUnknown(err)
	}
	return k, version.Questionnaire, nil
}

// gone says why the sheet that a screen shows is not before its typist any more.
func gone(t *store.Tx, who ward.Officer, at SeatAt, busy bool) error {
	b, _, err := t.SheetBatch(at.Batch)
	if err != nil {
		return err
	}
	for _, r := range slices.Backward(b.Released) {
		if r.Typist == who.ID && at == (SeatAt{b.ID, r.Which, r.Position}) {
			return ward.Conflict("keying.released", at.Position, r.ByName, r.At, r.Reason)
		}
	}
	if busy {
		return ward.Conflict("keying.moved", at.Position)
	}
	return ward.Conflict("keying.nothing")
}

// FinishSheetInput ends a sheet.
type FinishSheetInput struct {
	SeatAt
	Accepted []string `json:"accepted"` // doubts that were looked at (ward.Doubt.Name)
	Strokes  int      `json:"strokes"`
}

// FinishSheet writes the sheet before a typist into the journal as keyed, and
// puts the next one before them. Answers that are missing and doubts that were
// not accepted are refused; what was keyed stays.
func (o *Office) FinishSheet(ctx context.Context, who ward.Officer, in FinishSheetInput) (seat Seat, err error) {
	err = o.survey(ctx, who, WorkOnSurveys, func(t *store.Tx) error {
		k, q, err := keyingNow(t, who, in.SeatAt)
		if err != nil {
			return err
		}
		body, sheet, err := o.entry(t, who, k, q, in.Accepted, in.Strokes)
		if err != nil {
			return err
		}
		if _, err := t.Append(ward.Fact{Subject: "sheet/" + sheet.ID, Kind: ward.SheetKeyed, Actor: who.ID, Body: body}); err != nil {
			return err
		}
		seat, err = sitDown(t, who, k.Batch, k.Which)
		return err
	})
	return seat, err
}

// entry makes the fact of a whole sheet, and gives the sheet it belongs to (no id:
// a new one).
func (o *Office) entry(t *store.Tx, who ward.Officer, k store.Keying, q ward.Questionnaire, accepted []string, strokes int) (body ward.KeyedBody, sheet ward.Sheet, err error) {
	b, _, err := t.SheetBatch(k.Batch)
	if err != nil {
		return body, sheet, err
	}
	sheet, known, err := t.SheetAt(k.Batch, k.Position)
	if err != nil {
		return body, sheet, err
	}
	if known && !sheet.MayKey(k.Which, who.ID) || known && !mayGoOn(sheet, k) || !known && k.Which != 1 {
		return body, sheet, ward.Conflict("keying.taken", k.Position)
	}
	if err := ownSerial(t, k); err != nil {
		return body, sheet, err
	}
	answers, err := q.Read(k.Answers)
	if err != nil {
		return body, sheet, err
	}
	if err := unaccepted(q, q.Doubts(answers, t.Now().Date()), accepted); err != nil {
		return body, sheet, err
	}
	return ward.KeyedBody{Batch: k.Batch, Questionnaire: b.Questionnaire, Version: b.Version, Position: k.Position, Serial: k.Serial,
		Twice: b.Twice(k.Position), Which: k.Which,
		Entry: ward.Entry{By: who.ID, ByName: who.Name, StartedAt: k.StartedAt, At: t.Now(), Strokes: max(strokes, k.Strokes), Answers: answers, Accepted: accepted, Words: q.InWords(answers), Begun: k.Begun},
	}, sheet, nil
}

// mayGoOn says whether those who keyed a part of this entry may all have done so.
func mayGoOn(s ward.Sheet, k store.Keying) bool {
	return !slices.ContainsFunc(k.Begun, func(id string) bool { return !s.MayKey(k.Which, id) })
}

// unaccepted refuses the doubts that the typist has not accepted.
func unaccepted(q ward.Questionnaire, doubts []ward.Doubt, accepted []string) error {
	var bad ward.Refusals
	for _, d := range doubts {
		if field := d.Question; !slices.Contains(accepted, d.Name()) {
			if field == "" {
				field = "sheet"
			}
			bad.Add(ward.Refuse(field, d.Key, q.Number(d.Question)))
		}
	}
	return bad.Err()
}
