//go:build bindings

package app

// generating is true in the program that Wails builds to generate bindings.
const generating = true

const liveScreens = false
