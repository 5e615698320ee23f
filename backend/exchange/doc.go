// Package exchange writes tables as spreadsheets, csv and xlsx, row by row, so
// that a table of any length needs little memory, and reads them back within
// limits. Every cell is text as it is: no program may take a code for a number or
// a name for a formula.
package exchange
