package ui

import (
	"strings"
	"testing"

	"github.com/eigenshift/avs/tests/integration/running"
)

// root is the repository's, from the folder that tests run in.
const root = "../../.."

// devnet is a running devnet with its page.
type devnet struct {
	*running.Devnet
	// URL is the address of its page, Token what actions need.
	URL, Token string
}

// up starts a devnet of five operators, and takes it down when the test ends.
func up(t *testing.T, arguments ...string) *devnet {
	t.Helper()
	d := &devnet{Devnet: running.Up(t, root, arguments...)}
	for line := range strings.Lines(d.Said) {
		if words := strings.Fields(line); len(words) > 1 && words[0] == "page" {
			d.URL, d.Token, _ = strings.Cut(words[1], "#token=")
		}
	}
	if d.Token == "" {
		t.Fatalf("devnet up prints no page with a token:\n%s", d.Said)
	}
	return d
}

// page is the address that devnet up prints.
func (d *devnet) page() string { return d.URL + "#token=" + d.Token }
