package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"motcua/backend/ward"
)

// AttachmentsName is the folder of the attached files in a ward's data folder. A
// file lies in it under its own hash, "ab/abcdef…", once however often it is attached.
const AttachmentsName = "attachments"

func (s *Store) attachments() string { return filepath.Join(filepath.Dir(s.path), AttachmentsName) }

func (s *Store) attachment(hash string) string {
	return filepath.Join(s.attachments(), hash[:2], hash)
}

// HashOf names a content.
func HashOf(content []byte) string {
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:])
}

// KeepAttachment writes a file so that it is on the disk when it comes back, and
// gives its hash. It must be called before the event that speaks of it is written:
// a file that no event speaks of is harmless, an event without its file is a loss.
//
// It is part of a transaction only so that DropUnused never runs between the two.
func (t *Tx) KeepAttachment(content []byte) (hash string, err error) {
	hash = HashOf(content)
	path := t.store.attachment(hash)
	if kept, err := os.ReadFile(path); err == nil && HashOf(kept) == hash {
		return hash, nil
	}
	if err := MakeFolder(filepath.Dir(path)); err != nil {
		return "", err
	}
	return hash, onDisk(path, content)
}

// onDisk writes a file beside its place, then puts it there in one step.
func onDisk(path string, content []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".new-")
	if err != nil {
		return diskFault(err)
	}
	defer os.Remove(f.Name()) // gone already when all went well
	_, err = f.Write(content)
	if err == nil {
		err = f.Sync()
	}
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return diskFault(err)
	}
	for _, dir := range []string{filepath.Dir(path), filepath.Dir(filepath.Dir(path))} {
		syncFolder(dir)
	}
	return nil
}

// syncFolder makes the name of a new file last; Windows knows no such thing.
func syncFolder(dir string) {
	if d, err := os.Open(dir); err == nil {
		d.Sync()
		d.Close()
	}
}

func diskFault(err error) error {
	if errors.Is(err, syscall.ENOSPC) {
		return &ward.Error{Code: ward.CodeStorage, Key: "storage.full", Cause: err}
	}
	return fmt.Errorf("keep attachment: %w", err)
}

// Attachment reads a file by its hash. It refuses one that is not there or not what
// it was (feedback.file_missing, feedback.file_changed).
func (s *Store) Attachment(hash string) ([]byte, error) {
	if !isHash(hash) {
		return nil, ward.NotFound("feedback.file_missing", hash)
	}
	content, err := os.ReadFile(s.attachment(hash))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, ward.NotFound("feedback.file_missing", hash)
	case err != nil:
		return nil, fmt.Errorf("read attachment: %w", err)
	case HashOf(content) != hash:
		return nil, ward.Conflict("feedback.file_changed", hash)
	}
	return content, nil
}

// isHash keeps names of other files out of paths.
func isHash(s string) bool {
	b, err := hex.DecodeString(s)
	return err == nil && len(b) == sha256.Size && hex.EncodeToString(b) == s
}

// DropUnused removes the files that no item or notice speaks of: those of senders who are
// forgotten, and those whose event was refused.
func (s *Store) DropUnused(ctx context.Context) error {
	s.writing.Lock() // nobody attaches meanwhile
	defer s.writing.Unlock()
	used, err := s.Read(ctx).usedAttachments()
	if err != nil {
		return err
	}
	return filepath.WalkDir(s.attachments(), func(path string, d fs.DirEntry, err error) error {
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return nil
		case err != nil || d.IsDir() || used[d.Name()] != "":
			return err
		}
		return os.Remove(path)
	})
}

// usedAttachments gives the files that items and frozen notices speak of, with the
// number of one that does.
func (r Reader) usedAttachments() (map[string]string, error) {
	items, err := r.FeedbackUntil(ward.Never)
	out := map[string]string{}
	for _, f := range items {
		for _, a := range f.Attachments {
			out[a.Hash] = f.Code
		}
	}
	if err != nil {
		return nil, err
	}
	err = r.rows("notice_files", nil, func(rows *sql.Rows) error {
		var number, pdf, records string
		err := rows.Scan(&number, &pdf, &records)
		out[pdf], out[records] = number, number
		return err
	})
	return out, err
}

// checkAttachments looks whether every attached file is there and what it was.
func (s *Store) checkAttachments(ctx context.Context, r *Report) error {
	used, err := s.Read(ctx).usedAttachments()
	for hash, code := range used {
		switch _, err := s.Attachment(hash); {
		case !isHash(hash):
			r.add("file", "attachment of "+code, "its name is no hash")
		case err != nil:
			r.add("file", AttachmentsName+"/"+hash[:2]+"/"+hash, "of "+code+": "+stateOf(err))
		}
	}
	return err
}

// stateOf says in a few words what is the matter with a file.
func stateOf(err error) string {
	var known *ward.Error
	if errors.As(err, &known) {
		return map[string]string{"feedback.file_missing": "not there", "feedback.file_changed": "its content is not what was attached"}[known.Key]
	}
	return err.Error()
}
