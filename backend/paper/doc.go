// Package paper prints: it turns a case, a hand-over or the figures of a month
// into the PDF that is signed, given out or posted.
//
// The same input always gives the same bytes: nothing here reads a clock, a
// setting or a file, and a reprint is recognisably the same document.
//
// How a page comes about: text is cut into lines (para.go) and tables into rows
// (table.go), all of them blocks of known height (block.go); blocks are dealt
// out to pages; only then is a PDF opened and drawn into (sheet.go). DESIGN.md
// says why.
package paper
