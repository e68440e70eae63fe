package terminaltest

import (
	"bytes"
	"fmt"
)

// Asks waits until a question is printed, after those that were waited for before.
func (x *Terminal) Asks(question string) {
	x.t.Helper()
	x.await(fmt.Sprintf("it asks %q", question), func() bool {
		at := bytes.Index(x.output[x.asked:], []byte(question))
		if at < 0 {
			return false
		}
		x.asked += at + len(question)
		return true
	})
}

// Answer waits for a question, and types a line.
func (x *Terminal) Answer(question, line string) {
	x.t.Helper()
	x.Asks(question)
	x.Type(line + "\r")
}
