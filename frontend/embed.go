// Package frontend carries the built screens inside the binary.
package frontend

import "embed"

// Assets holds the built screens under dist. In a checkout where the screens
// were never built it holds only a placeholder; browser mode then says so.
//
//go:embed all:dist
var Assets embed.FS
