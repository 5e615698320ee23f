//go:build production || dev || bindings

package app

import (
	"io/fs"

	"github.com/wailsapp/wails/v2"
	"github.com/wailsapp/wails/v2/pkg/options"
	"github.com/wailsapp/wails/v2/pkg/options/assetserver"
)

func openWindow(assets fs.FS) error {
	d := &desk{}
	return wails.Run(&options.App{
		Title:       "Một cửa",
		AssetServer: &assetserver.Options{Assets: assets},
		Bind:        d.services(),
	})
}
