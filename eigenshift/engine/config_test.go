package engine

import (
	"strings"
	"testing"
	"time"

	"github.com/eigenshift/avs/eigenshift/protocol"
)

// What is missing or cannot work is named, all at once; what has a default may be left out.
func TestConfigurationNamesItsProblems(t *testing.T) {
	cfg := Config[int, int]{Agreed: protocol.Parameters{MaxVoters: 4}, Options: Options{Retry: -time.Second}}
	_, err := New(cfg)
	if err == nil {
		t.Fatal("an empty configuration is accepted")
	}
	for _, want := range []string{
		"Self: missing", "Domain: missing", "Chain: missing", "Registry: missing", "Settler: missing", "Signer: missing",
		"Log: missing", "Peers: missing", "Rotation: missing", "engine.max_voters: 4", "Options.Retry: -1s is negative",
	} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%q is not in the error %v", want, err)
		}
	}
	for _, optional := range []string{"Dissent", "Agreed", "Options:", "Logger", "Linger"} {
		if strings.Contains(err.Error(), optional) {
			t.Errorf("%s has a default, but the error is %v", optional, err)
		}
	}
}
