package devnet

import (
	"strings"
	"testing"

	"github.com/eigenshift/avs/devnet/cluster"
	"github.com/eigenshift/avs/devnet/daemon"
)

// Options that a devnet was not started with are not passed over in silence.
func TestDifferences(t *testing.T) {
	runs := daemon.Options{Operators: 5, RPCPort: 8545, Own: map[string]string{"prices": "/a.csv"}, Programs: map[int]cluster.Program{2: {Binary: "/bin/x"}}}
	for set, c := range map[string]struct {
		asked daemon.Options
		want  string
	}{
		"operators":       {daemon.Options{Operators: 7}, "--operators 5 instead of 7"},
		"prices":          {daemon.Options{Own: map[string]string{"prices": "/b.csv"}}, "--prices /a.csv instead of /b.csv"},
		"rpc-port":        {daemon.Options{RPCPort: 0}, ""}, // any free one: it has one
		"operator-binary": {daemon.Options{Programs: map[int]cluster.Program{2: {Binary: "/bin/y"}}}, "--operator-binary 2=/bin/x instead of 2=/bin/y"},
		"operator-env":    {daemon.Options{Programs: map[int]cluster.Program{1: {Env: []string{"A=B"}}}}, "--operator-env none instead of 1=A=B"},
		"timeout":         {daemon.Options{Timeout: 7}, ""},
		"":                {daemon.Options{Operators: 7}, ""}, // a default, that nobody asked for
	} {
		got := strings.Join(differences(func(name string) bool { return name == set }, c.asked.Flags(), runs.Flags()), ", ")
		if got != c.want {
			t.Errorf("%s: %q, want %q", set, got, c.want)
		}
	}
}
