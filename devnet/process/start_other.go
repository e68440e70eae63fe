//go:build unix && !linux

package process

import (
	"errors"
	"fmt"
	"os/exec"
	"strconv"
	"strings"
)

// startOf returns the time at which a process started, as ps prints it.
func startOf(pid int) (string, error) {
	output, err := exec.Command("ps", "-o", "stat=,lstart=", "-p", strconv.Itoa(pid)).Output()
	var failed *exec.ExitError
	if errors.As(err, &failed) {
		return "", ErrGone
	}
	if err != nil {
		return "", fmt.Errorf("run ps: %w", err)
	}
	state, started, found := strings.Cut(strings.TrimSpace(string(output)), " ")
	if !found {
		return "", fmt.Errorf("unexpected output of ps: %q", output)
	}
	if strings.HasPrefix(state, "Z") {
		return "", ErrGone
	}
	return strings.TrimSpace(started), nil
}
