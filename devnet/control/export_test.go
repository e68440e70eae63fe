package control

import "time"

// ReadWithin sets how long a request may take to arrive, and returns what it was.
func ReadWithin(d time.Duration) time.Duration {
	before := readTimeout
	readTimeout = d
	return before
}
