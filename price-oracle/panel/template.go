package panel

import (
	_ "embed"
	"strings"
)

//go:embed template.html
var template string

// Template returns the panel's template, with controls below each feed: those of a devnet, or
// none.
func Template(controls string) string {
	return strings.Replace(template, "<!-- controls -->", controls, 1)
}
