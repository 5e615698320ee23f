package office

import (
	"math"
	"slices"
	"strings"

	"motcua/backend/exchange"
	"motcua/backend/store"
	"motcua/backend/ward"
)

// asOf says how far a file goes: as the person says, else the day of export that
// stands above the headings, else the last thing that its rows tell. It refuses a
// moment that cannot be read (import.when) or has not come (import.future).
func (f *foreignFile) asOf(said string, above []exchange.Row, rows []foreignRow) (ward.Moment, error) {
	latest := ward.MomentOf(f.now.Time().Add(grace))
	if said = strings.TrimSpace(said); said != "" {
		w, err := readWhen(said)
		if err != nil {
			return "", ward.At("asOf", err)
		}
		m := w.or(f.dayOver(w.date))
		if m > latest {
			return "", ward.Refuse("asOf", "import.future", m)
		}
		return m, nil
	}
	var m ward.Moment
	for _, r := range rows {
		m = max(m, r.body.ReceivedAt, r.body.FinishedAt, r.body.HandedOverAt)
	}
	for _, r := range above {
		for _, text := range r.Cells {
			if exported := f.exportedAt(text); exported <= latest {
				m = max(m, exported)
			}
		}
	}
	return m, nil
}

// exportedAt reads "Ngày xuất: 20/11/2026 08:00" above the headings, "" for anything
// else: other days there say which cases were asked for.
func (f *foreignFile) exportedAt(text string) ward.Moment {
	plain := strings.ToLower(plainLetters(text))
	for _, word := range []string{"ngay xuat", "thoi gian xuat", "thoi diem xuat", "xuat luc", "xuat ngay", "ngay ket xuat"} {
		_, rest, found := strings.Cut(plain, word)
		if !found {
			continue
		}
		for _, more := range []string{"bao cao", "du lieu", "danh sach", "file", "tep"} {
			rest = strings.TrimPrefix(strings.TrimSpace(rest), more)
		}
		if w, err := readWhen(strings.Trim(rest, " :;.()")); err == nil && w.date != "" {
			return w.or(f.dayOver(w.date))
		}
	}
	return ""
}

// dayOver is the end of office hours of a day, or now when that is today.
func (f *foreignFile) dayOver(d ward.Date) ward.Moment {
	if d == f.now.Date() {
		return f.now
	}
	return f.rules.time.EndOfDay(d)
}

// newerThan gives the codes of the cases of which a newer file of the same source told
// that they are open. It notes how far the newest goes.
func (r *CaseImportReport) newerThan(read store.Reader) (map[string]bool, error) {
	out := map[string]bool{}
	files, err := read.Imports(math.MaxInt32)
	r.Newest = ""
	for _, f := range files {
		if f.Source != r.Source || f.UndoneAt != "" {
			continue
		}
		r.Newest = max(r.Newest, f.AsOf)
		if f.AsOf > r.AsOf {
			for _, code := range f.Open {
				out[code] = true
			}
		}
	}
	return out, err
}

// openIn gives the codes of the cases that a file says are open.
func openIn(rows []foreignRow) (out []string) {
	for _, r := range rows {
		if (ward.Case{State: r.body.State}).Open() {
			out = append(out, r.body.OfficialCode)
		}
	}
	slices.Sort(out)
	return out
}
