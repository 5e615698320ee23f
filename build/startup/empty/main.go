// Command empty is a Wails window with one line of text in it and nothing
// else: the least time in which any program of this kind can be on the screen.
// startup.sh measures the counter against it.
package main

import (
	"io/fs"
	"log"
	"testing/fstest"

	"github.com/wailsapp/wails/v2"
	"github.com/wailsapp/wails/v2/pkg/options"
	"github.com/wailsapp/wails/v2/pkg/options/assetserver"
)

const page = `<!doctype html><meta charset="utf-8"><title>empty</title>
<body style="font: 24px sans-serif; margin: 3em"><h1>Một cửa</h1>`

func main() {
	var assets fs.FS = fstest.MapFS{"index.html": {Data: []byte(page)}}
	err := wails.Run(&options.App{
		Title:       "empty",
		Width:       1280,
		Height:      800,
		AssetServer: &assetserver.Options{Assets: assets},
	})
	if err != nil {
		log.Fatal(err)
	}
}
