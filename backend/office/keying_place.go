package office

import (
	"context"

	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// PlaceInput says which sheet of the pile lies before the typist.
type PlaceInput struct {
	At       SeatAt `json:"at"`                 // the sheet that the screen shows
	Position int    `json:"position,omitempty"` // 0 = as it is
	Serial   string `json:"serial,omitempty"`   // scanned or typed: the code of the form or its number with the check character
}

// PlaceSheet tells which sheet lies before the typist, when it is not the one that
// was put there: another of the pile, or one whose number is known. A number that
// was keyed already, of a form that was never issued, or of another questionnaire
// is refused. What was keyed of the sheet stays when only its number is told: the
// number of a form that was begun without one is told by scanning it late. But a code
// that is scanned never gives a half-keyed sheet another number, for it is that of
// the next form, taken up too soon. A wrong number is put right by typing.
func (o *Office) PlaceSheet(ctx context.Context, who ward.Officer, in PlaceInput) (seat Seat, err error) {
	err = o.survey(ctx, who, WorkOnSurveys, func(t *store.Tx) error {
		k, _, err := keyingNow(t, who, in.At)
		if err != nil {
			return err
		}
		seat, err = place(t, who, k, in)
		return err
	})
	return seat, err
}

func place(t *store.Tx, who ward.Officer, k store.Keying, in PlaceInput) (Seat, error) {
	at := k
	if in.Position > 0 {
		at.Position, at.Serial = in.Position, ""
	}
	if in.Serial != "" {
		if err := takeSerial(t, &at, in.Serial); err != nil {
			return Seat{}, err
		}
	}
	if err := mayPlace(t, who, at); err != nil {
		return Seat{}, err
	}
	if at.Position == k.Position {
		if err := t.NameKeying(who.ID, at.Serial); err != nil {
			return Seat{}, err
		}
		return seatAt(t, who, at)
	}
	if len(k.Answers) > 0 {
		return Seat{}, ward.Conflict("keying.begun", k.Position)
	}
	at.StartedAt = t.Now()
	return takeSeat(t, who, at)
}

// mayPlace refuses a position that does not exist, or whose entry this typist may
// not key.
func mayPlace(t *store.Tx, who ward.Officer, k store.Keying) error {
	b, err := openBatch(t, k.Batch)
	if err != nil {
		return err
	}
	if k.Position < 1 || k.Position > b.Count {
		return ward.Refuse("position", "keying.position", b.Count)
	}
	sheet, known, err := t.SheetAt(k.Batch, k.Position)
	if err != nil {
		return err
	}
	if known && (!sheet.MayKey(k.Which, who.ID) || knowsBoth(sheet, k.Which, who)) || !known && k.Which != 1 {
		return ward.Refuse("position", "keying.taken", k.Position)
	}
	for _, free := range []func(*store.Tx, store.Keying, ward.Officer) (bool, error){untouched, deserted} {
		if may, err := free(t, k, who); may || err != nil {
			return err
		}
	}
	return ward.Refuse("position", "keying.busy", k.Position)
}

// takeSerial reads the number of a form. For a second entry it says which sheet of
// the pile is meant.
func takeSerial(t *store.Tx, k *store.Keying, text string) error {
	text = viet.Clean(text)
	serial, ok := ward.ParseSerial(text)
	mark, scanned := ward.ParseFormMark(text)
	if scanned {
		serial, ok = mark.Serial, true
	}
	if !ok {
		return ward.Refuse("serial", "serial.wrong", text)
	}
	if scanned && k.Which == 1 && k.Serial != "" && k.Serial != serial.String() && len(k.Answers) > 0 {
		return ward.Refuse("serial", "serial.next", ward.Checked(k.Serial), serial.Printed())
	}
	b, err := openBatch(t, k.Batch)
	if err != nil {
		return err
	}
	if scanned && (mark.Questionnaire != b.Questionnaire || mark.Version != b.Version) {
		return ward.Refuse("serial", "serial.version", serial.Printed(), mark.Questionnaire, mark.Version)
	}
	issued, found, err := t.FormsWith(serial)
	switch {
	case err != nil:
		return err
	case !found:
		return ward.Refuse("serial", "serial.not_issued", serial.Printed())
	case issued.Questionnaire != b.Questionnaire || issued.Version != b.Version:
		return ward.Refuse("serial", "serial.version", serial.Printed(), issued.Questionnaire, issued.Version)
	}
	return takeFree(t, k, serial)
}

// takeFree refuses a number that was keyed for another sheet.
func takeFree(t *store.Tx, k *store.Keying, serial ward.Serial) error {
	other, keyed, err := t.SheetOfSerial(serial.String())
	if err != nil {
		return err
	}
	switch {
	case keyed && other.Batch == k.Batch && k.Which == 2:
		k.Position = other.Position
	case keyed && (other.Batch != k.Batch || other.Position != k.Position):
		return keyedTwice(t, serial.String(), other)
	case !keyed && k.Which == 2:
		return ward.Refuse("serial", "serial.not_keyed", serial.Printed())
	}
	k.Serial = serial.String()
	return nil
}

// ownSerial refuses a number that was keyed for another sheet since it was told.
func ownSerial(t *store.Tx, k store.Keying) error {
	if k.Serial == "" || k.Which != 1 {
		return nil
	}
	other, keyed, err := t.SheetOfSerial(k.Serial)
	if err != nil || !keyed || other.Batch == k.Batch && other.Position == k.Position {
		return err
	}
	return keyedTwice(t, k.Serial, other)
}

// keyedTwice refuses a number that another sheet has.
func keyedTwice(t *store.Tx, serial string, other ward.Sheet) error {
	b, _, err := t.SheetBatch(other.Batch)
	if err != nil {
		return err
	}
	return ward.Refuse("serial", "serial.duplicate", ward.Checked(serial), b.Name, other.Position)
}

// VoidInput says why a sheet does not count; no reason takes that back.
type VoidInput struct {
	Batch    string          `json:"batch"`
	Position int             `json:"position"`
	Serial   string          `json:"serial,omitempty"`
	Reason   ward.VoidReason `json:"reason"`
	Note     string          `json:"note"`
}

// VoidSheet records a sheet as collected but not valid, with the reason; without
// one it takes that back. The typist who had it before them gets the next.
func (o *Office) VoidSheet(ctx context.Context, who ward.Officer, in VoidInput) error {
	return o.survey(ctx, who, WorkOnSurveys, func(t *store.Tx) error {
		b, err := openBatch(t, in.Batch)
		if err != nil {
			return err
		}
		if in.Position < 1 || in.Position > b.Count {
			return ward.Refuse("position", "keying.position", b.Count)
		}
		body, err := voiding(t, who, b, in)
		if err != nil {
			return err
		}
		sheet, _, err := t.SheetAt(in.Batch, in.Position)
		if err != nil {
			return err
		}
		if (sheet.Voided != nil) == (in.Reason != "") {
			return ward.Conflict("sheet.void_already", in.Position)
		}
		if in.Reason == "" {
			if err := ownSerial(t, store.Keying{Batch: b.ID, Which: 1, Position: in.Position, Serial: sheet.Serial}); err != nil {
				return err
			}
		}
		if _, err := t.Append(ward.Fact{Subject: "sheet/" + sheet.ID, Kind: ward.SheetVoided, Actor: who.ID, Body: body}); err != nil {
			return err
		}
		if k, busy, err := t.Keying(who.ID); err != nil || !busy || k.Batch != in.Batch || k.Position != in.Position {
			return err
		}
		return t.EndKeying(who.ID)
	})
}

var voidReasons = map[ward.VoidReason]bool{"": true, ward.VoidBlank: true, ward.VoidVersion: true, ward.VoidDuplicate: true,
	ward.VoidUnreadable: true, ward.VoidNotCitizen: true}

func voiding(t *store.Tx, who ward.Officer, b ward.SheetBatch, in VoidInput) (ward.VoidedBody, error) {
	body := ward.VoidedBody{Batch: b.ID, Questionnaire: b.Questionnaire, Version: b.Version, Position: in.Position,
		Voiding: ward.Voiding{Reason: in.Reason, Note: viet.Clean(in.Note), By: who.ID, ByName: who.Name, At: t.Now()}}
	if !voidReasons[in.Reason] {
		return body, ward.Refuse("reason", "sheet.void_reason")
	}
	if serial, ok := ward.ParseSerial(in.Serial); ok {
		body.Serial = serial.String()
	}
	return body, tooLong("note", body.Note, mostNote)
}
