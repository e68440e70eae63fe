package operator

import (
	"bytes"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/terminaltest"
)

// Durations in the log have a unit, whichever format it is in.
func TestDurationsInTheLogHaveAUnit(t *testing.T) {
	logUnits()
	for format, want := range map[string]string{config.JSON: `"took":"11.7ms"`, config.Console: "took=11.7ms", config.Auto: `"took":"11.7ms"`} {
		var out bytes.Buffer
		logger := newLogger(&out, config.Log{Level: "info", Format: format})
		logger.Info().Dur("took", 11700*time.Microsecond).Msg("leadership handed over")
		if !strings.Contains(out.String(), want) {
			t.Errorf("%s: no %s in %s", format, want, out.String())
		}
	}
}

// A line for people has date, level and fields, and no control characters where it may be
// read by a program.
func TestLinesForPeople(t *testing.T) {
	var out bytes.Buffer
	logger := newLogger(&out, config.Log{Level: "info", Format: config.Console})
	logger.Warn().Uint64("task", 7).Msg("late")
	if line := `^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} WRN late task=7\n$`; !regexp.MustCompile(line).MatchString(out.String()) {
		t.Errorf("%q is not as %s", out.String(), line)
	}
}

// On a terminal lines are for people, and coloured unless they do not want that.
func TestLinesOnATerminal(t *testing.T) {
	for _, wanted := range []bool{true, false} {
		t.Setenv("TERM", "xterm")
		t.Setenv("NO_COLOR", map[bool]string{false: "1"}[wanted])
		x := terminaltest.Open(t, 100, 10)
		logger := newLogger(x.File(), config.Log{Level: "info", Format: config.Auto})
		logger.Error().Msg("something is wrong")
		x.Await("the line", func(screen string) bool { return strings.Contains(screen, "something is wrong") })
		if coloured := strings.Contains(x.Output(), "\x1b["); coloured != wanted {
			t.Errorf("colours %t, want %t: %q", coloured, wanted, x.Output())
		}
	}
}
