package office

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"motcua/backend/exchange"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// column is one column of a list, both ways.
type column[T any] struct {
	name  string // of the field, as refusals name it; understood as a heading too
	label string // the heading
	must  bool   // the list makes no sense without it
	write func(T) string
	read  func(*T, string) error
}

// sheet is a list as a table.
type sheet[T any] []column[T]

// entry is what a row holds, with its number.
type entry[T any] struct {
	row   int
	value T
}

func (s sheet[T]) header() []string {
	var out []string
	for _, c := range s {
		out = append(out, c.label)
	}
	return out
}

func (s sheet[T]) lines(all []T) [][]string {
	var out [][]string
	for _, v := range all {
		var line []string
		for _, c := range s {
			line = append(line, c.write(v))
		}
		out = append(out, line)
	}
	return out
}

// parse reads the rows below the heading. A row with a cell that cannot be read is
// noted in the report and left out; headings that are wrong refuse the whole list.
func (s sheet[T]) parse(rows []exchange.Row, report *ImportReport) ([]entry[T], error) {
	at, err := s.places(rows[0])
	if err != nil {
		return nil, err
	}
	var out []entry[T]
	for _, r := range rows[1:] {
		e, good := entry[T]{row: r.Line}, true
		for i, text := range r.Cells {
			if i >= len(at) || at[i] < 0 {
				if strings.TrimSpace(text) != "" {
					report.refuse(r.Line, "", ward.Refuse("", "sheet.beside", i+1))
					good = false
				}
				continue
			}
			c := s[at[i]]
			if err := c.read(&e.value, strings.TrimSpace(text)); err != nil {
				var refusal *ward.Error
				if !errors.As(err, &refusal) {
					return nil, err
				}
				report.refuse(r.Line, c.label, refusal)
				good = false
			}
		}
		if good {
			out = append(out, e)
		}
	}
	return out, nil
}

// places gives the column of the list for each cell of the heading, -1 for an
// empty heading.
func (s sheet[T]) places(head exchange.Row) ([]int, error) {
	var at []int
	var bad ward.Refusals
	for _, text := range head.Cells {
		i := slices.IndexFunc(s, func(c column[T]) bool { return c.called(text) })
		switch {
		case strings.TrimSpace(text) == "":
		case i < 0:
			bad.Add(ward.Refuse("", "sheet.column_unknown", text, strings.Join(s.header(), ", ")))
		case slices.Contains(at, i):
			bad.Add(ward.Refuse("", "sheet.column_twice", text))
		}
		at = append(at, i)
	}
	for i, c := range s {
		if c.must && !slices.Contains(at, i) {
			bad.Add(ward.Refuse("", "sheet.column_missing", c.label, strings.Join(s.header(), ", ")))
		}
	}
	return at, bad.Err()
}

func (c column[T]) called(heading string) bool {
	key := viet.Key(heading)
	return key != "" && (key == viet.Key(c.label) || key == viet.Key(c.name))
}

// label gives the heading of a field, "" when the list has none.
func (s sheet[T]) label(field string) string {
	for _, c := range s {
		if c.name == field {
			return c.label
		}
	}
	return ""
}

// note notes the refusals of a row under their columns, and gives any other error
// back.
func (s sheet[T]) note(report *ImportReport, row int, err error) error {
	var bad ward.Refusals
	if err := bad.Add(err); err != nil {
		return err
	}
	for _, e := range bad {
		report.refuse(row, s.label(e.Field), e)
	}
	return nil
}

// What cells hold. Each gives the column of one sort of member.

func textColumn[T any](name, label string, must bool, of func(*T) *string) column[T] {
	return column[T]{name, label, must, func(v T) string { return *of(&v) },
		func(v *T, s string) error { *of(v) = viet.Clean(s); return nil }}
}

func linesColumn[T any](name, label string, of func(*T) *[]string) column[T] {
	return column[T]{name, label, false, func(v T) string { return strings.Join(*of(&v), "\n") },
		func(v *T, s string) error { *of(v) = cleanLines(strings.Split(s, "\n")); return nil }}
}

func dateColumn[T any](name, label string, must bool, of func(*T) *ward.Date) column[T] {
	return column[T]{name, label, must, func(v T) string { return dateCell(*of(&v)) },
		func(v *T, s string) (err error) { *of(v), err = readDate(s); return err }}
}

func numberColumn[T any](name, label string, of func(*T) *int64) column[T] {
	return column[T]{name, label, false, func(v T) string { return strconv.FormatInt(*of(&v), 10) },
		func(v *T, s string) (err error) { *of(v), err = readNumber(s); return err }}
}

func boolColumn[T any](name, label string, of func(*T) *bool) column[T] {
	return column[T]{name, label, false, func(v T) string { return boolCell(*of(&v)) },
		func(v *T, s string) (err error) { *of(v), err = readBool(s); return err }}
}

// wordColumn holds one of several values by its word; a value of no word stands as
// it is, for the rules to refuse.
func wordColumn[T any, W ~string](name, label string, must bool, words []word[W], of func(*T) *W) column[T] {
	return column[T]{name, label, must,
		func(v T) string {
			for _, w := range words {
				if w.value == *of(&v) {
					return w.text
				}
			}
			return string(*of(&v))
		},
		func(v *T, s string) error {
			*of(v) = W(s)
			for _, w := range words {
				if key := viet.Key(s); key != "" && (key == viet.Key(w.text) || key == viet.Key(string(w.value))) {
					*of(v) = w.value
				}
			}
			return nil
		}}
}

type word[W ~string] struct {
	value W
	text  string
}
