//go:build !bindings && !dev

package app

const (
	generating  = false
	liveScreens = false
)
