package app

import (
	"os"
	"syscall"
)

// parentConsole is ATTACH_PARENT_PROCESS.
const parentConsole = ^uintptr(0)

// useConsole lets commands print where they were typed: a window program on
// Windows has no console of its own. Output that is redirected stays so.
func useConsole() {
	if _, err := os.Stdout.Stat(); err == nil {
		return
	}
	attach := syscall.NewLazyDLL("kernel32.dll").NewProc("AttachConsole")
	if ok, _, _ := attach.Call(parentConsole); ok == 0 {
		return
	}
	if out, err := os.OpenFile("CONOUT$", os.O_RDWR, 0); err == nil {
		os.Stdout, os.Stderr = out, out
	}
}
