package operator

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/eigenshift/avs/operator/config"
)

// Durations in the log have a unit, whichever format it is in.
func TestDurationsInTheLogHaveAUnit(t *testing.T) {
	logUnits()
	for format, want := range map[string]string{"json": `"took":"11.7ms"`, "console": "took=11.7ms"} {
		var out bytes.Buffer
		logger := newLogger(&out, config.Log{Level: "info", Format: format})
		logger.Info().Dur("took", 11700*time.Microsecond).Msg("leadership handed over")
		if !strings.Contains(out.String(), want) {
			t.Errorf("%s: no %s in %s", format, want, out.String())
		}
	}
}
