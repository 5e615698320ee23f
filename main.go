// Command motcua is the one-stop counter of a ward office.
package main

import (
	"os"

	"motcua/app"
	"motcua/frontend"
)

func main() { os.Exit(app.Main(os.Args[1:], frontend.Assets)) }
