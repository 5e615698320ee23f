package app

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"time"

	"github.com/gofrs/flock"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// holder says which running program holds a data folder.
type holder struct {
	PID     int         `json:"pid"`
	Door    string      `json:"door"` // "window" or the address of browser mode
	Since   ward.Moment `json:"since"`
	release func()
}

// hold takes the folder for this program: one per folder at a time. When another
// has it, the refusal says who (storage.busy).
func hold(dir, door string) (*holder, error) {
	if err := store.MakeFolder(dir); err != nil {
		return nil, err
	}
	lock := flock.New(filepath.Join(dir, "motcua.lock"))
	taken, err := lock.TryLock()
	if err != nil {
		return nil, &ward.Error{Code: ward.CodeStorage, Key: "storage.readonly", Args: []string{dir}, Cause: err}
	}
	note := filepath.Join(dir, "motcua.holder")
	if !taken {
		return nil, &ward.Error{Code: ward.CodeStorage, Key: "storage.busy", Args: []string{readHolder(note).String()}}
	}
	h := &holder{PID: os.Getpid(), Door: door, Since: ward.MomentOf(time.Now())}
	h.release = func() {
		os.Remove(note)
		lock.Unlock()
	}
	if err := h.write(note); err != nil {
		log.Printf("holder's note: %v", err) // only advice for whoever comes second
	}
	return h, nil
}

// write leaves a note for whoever comes second.
func (h *holder) write(path string) error {
	text, err := json.Marshal(h)
	if err != nil {
		return err
	}
	return os.WriteFile(path, text, 0o600)
}

func readHolder(path string) (h holder) {
	if text, err := os.ReadFile(path); err == nil && json.Unmarshal(text, &h) == nil {
		return h
	}
	return holder{Door: "?"}
}

// String names the holder for a sentence.
func (h holder) String() string {
	if h.PID == 0 {
		return "?"
	}
	return fmt.Sprintf("%s, PID %d, %s", h.Door, h.PID, h.Since.Time().Format("15:04 02/01/2006"))
}
