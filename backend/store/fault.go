package store

import (
	"errors"

	"modernc.org/sqlite"
	lib "modernc.org/sqlite/lib"

	"motcua/backend/ward"
)

// faults tells which refusals of SQLite a person can put right.
var faults = map[int]string{
	lib.SQLITE_READONLY: "storage.readonly",
	lib.SQLITE_PERM:     "storage.readonly",
	lib.SQLITE_CANTOPEN: "storage.readonly",
	lib.SQLITE_FULL:     "storage.full",
	lib.SQLITE_BUSY:     "storage.busy",
	lib.SQLITE_LOCKED:   "storage.busy",
	lib.SQLITE_CORRUPT:  "storage.damaged",
	lib.SQLITE_NOTADB:   "storage.not_ours",
	lib.SQLITE_IOERR:    "storage.io",
}

// fault turns a refusal of SQLite into a ward.Error with a sentence; other
// errors pass.
func fault(err error) error {
	var e *sqlite.Error
	if !errors.As(err, &e) {
		return err
	}
	key, ok := faults[e.Code()&0xff]
	if e.Code() == lib.SQLITE_IOERR_SHMSIZE {
		key = "storage.full" // no room even for the index of the write-ahead log
	}
	if !ok {
		return err
	}
	out := &ward.Error{Code: ward.CodeStorage, Key: key, Cause: err}
	if key == "storage.damaged" || key == "storage.io" {
		out.Args = []string{e.Error()} // what to tell the person who helps
	}
	return out
}
