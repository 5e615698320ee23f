// Package app is the shell: the desktop window, browser mode and the command line.
package app

import "io/fs"

// Main runs the program with the arguments after its name and gives the exit code.
func Main(args []string, assets fs.FS) int {
	_, _ = args, assets
	return 2
}
