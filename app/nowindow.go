//go:build !production && !dev && !bindings

package app

import (
	"errors"
	"io/fs"
)

// hasWindow is false in a plain build: commands and browser mode work, the
// window needs the tags of Wails.
const hasWindow = false

func openWindow(string, fs.FS) error { return errors.New("built without a window") }
