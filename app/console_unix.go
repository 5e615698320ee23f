//go:build !windows

package app

// useConsole does nothing where every program has its terminal.
func useConsole() {}
