package app

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"motcua/backend/office"
	"motcua/backend/store"
	"motcua/backend/ward"
)

// defaultData is where a ward's folder is when nobody says: data beside the
// program when that folder exists (portable mode), else the user's configuration
// folder.
func defaultData() string {
	if program, err := os.Executable(); err == nil {
		beside := filepath.Join(filepath.Dir(program), "data")
		if info, err := os.Stat(beside); err == nil && info.IsDir() {
			return beside
		}
	}
	if config, err := os.UserConfigDir(); err == nil {
		return filepath.Join(config, "motcua")
	}
	return "motcua-data"
}

// existing opens a ward's folder for a command; it never makes a new one
// (setup.needed).
func existing(ctx context.Context, dir string) (*house, error) {
	if _, err := os.Stat(filepath.Join(dir, store.FileName)); err != nil {
		return nil, ward.NotFound("cli.no_ward", dir)
	}
	h, err := openHouse(ctx, dir)
	var refused *ward.Error
	if errors.As(err, &refused) && refused.Key == "storage.readonly" {
		return viewHouse(ctx, dir)
	}
	return h, err
}

// alone opens a ward's folder for a command that has to have it for itself
// (storage.busy); done gives it back.
func alone(ctx context.Context, dir, door string) (h *house, done func(), err error) {
	if h, err = existing(ctx, dir); err != nil {
		return nil, nil, err
	}
	held, err := hold(dir, door)
	if err != nil {
		h.close()
		return nil, nil, err
	}
	return h, func() { held.release(); h.close() }, nil
}

// viewHouse opens a ward's folder that cannot be written to, for commands that
// only read.
func viewHouse(ctx context.Context, dir string) (*house, error) {
	s, err := store.View(ctx, dir, time.Now)
	if err != nil {
		return nil, err
	}
	return &house{office: office.New(s, time.Now), store: s, clock: time.Now, dir: dir}, nil
}

// writeFile writes a file whole or not at all. What is no file (a pipe, a device)
// is written to, and stays what it is.
func writeFile(path string, content []byte) error {
	if there, err := os.Stat(path); err == nil && !there.Mode().IsRegular() {
		return notWritten(path, os.WriteFile(path, content, 0o644))
	}
	half := path + ".dang-ghi"
	err := os.WriteFile(half, content, 0o644)
	if err == nil {
		err = os.Rename(half, path)
	}
	if err != nil {
		os.Remove(half)
	}
	return notWritten(path, err)
}

// notWritten says why a file could not be written, nil when it was.
func notWritten(path string, err error) error {
	refused := func(key string, args ...string) error {
		return &ward.Error{Code: ward.CodeStorage, Key: key, Args: args, Cause: err}
	}
	switch {
	case err == nil:
		return nil
	case errors.Is(err, fs.ErrNotExist):
		return refused("file.no_folder", filepath.Dir(path))
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return refused("file.denied", path)
	case errors.Is(err, syscall.ENOSPC):
		return refused("file.full", path)
	}
	return refused("file.not_written", path, err.Error())
}
