package faults_test

import (
	"strings"
	"testing"

	"github.com/eigenshift/avs/eigenshift/adversary"
	"github.com/eigenshift/avs/operator/faults"
)

// Every kind can be named, and says what it does.
func TestKinds(t *testing.T) {
	for _, kind := range faults.Kinds() {
		if read, err := faults.Kind(string(kind)); err != nil || read != kind || kind.Does() == "" || strings.Contains(string(kind), " ") {
			t.Errorf("%q: %q, %v, does %q", kind, read, err, kind.Does())
		}
	}
	for _, none := range []string{"", "honest", string(adversary.Cheats)} {
		if _, err := faults.Kind(none); err == nil || !strings.Contains(err.Error(), adversary.Mute.Does()) {
			t.Errorf("%q: %v", none, err)
		}
	}
}
