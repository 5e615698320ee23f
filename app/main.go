// Package app is the shell: the desktop window, browser mode and the command line.
package app

import (
	"fmt"
	"io/fs"
)

// Main runs the program with the arguments after its name and gives the exit code.
func Main(args []string, assets fs.FS) int {
	fmt.Println(openWindow(assets))
	return 0
}
