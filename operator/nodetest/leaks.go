package nodetest

import (
	"bytes"
	"runtime"
	"strings"
	"testing"
	"time"
)

// NoLeaks fails the test if, after it and all clean-up registered later, a
// goroutine runs code of one of the packages.
func NoLeaks(t testing.TB, packages ...string) {
	t.Helper()
	t.Cleanup(func() {
		var left []string
		for range 200 {
			if left = running(packages); len(left) == 0 {
				return
			}
			<-time.After(10 * time.Millisecond)
		}
		t.Errorf("goroutines left:\n%s", strings.Join(left, "\n\n"))
	})
}

func running(packages []string) []string {
	stacks := make([]byte, 8<<20)
	stacks = stacks[:runtime.Stack(stacks, true)]
	var left []string
	for _, stack := range bytes.Split(stacks, []byte("\n\n")) {
		if bytes.Contains(stack, []byte("testing.tRunner")) {
			continue // the tests themselves
		}
		for _, p := range packages {
			if bytes.Contains(stack, []byte("github.com/eigenshift/avs/operator/"+p+".")) {
				left = append(left, string(stack))
				break
			}
		}
	}
	return left
}
