//go:build dev && !bindings

package app

const generating = false

// liveScreens is true under "wails dev": Vite serves the screens and needs
// scripts of its own, which the policy of the real program forbids.
const liveScreens = true
