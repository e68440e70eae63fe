// Package liar finds, or builds, the operators' program with a way to lie.
package liar

import (
	"context"
	"debug/buildinfo"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/eigenshift/avs/devnet/cluster"
)

// suffix is what the name of the operators' program has more when it can lie.
const suffix = "-liar"

// Find gives a program that is to lie, and is none in particular, the operators' program
// with a way to lie: built from its source beside that one, or found there.
func Find(ctx context.Context, p *cluster.Program, operators string) error {
	if p.Liar == "" || p.Binary != "" {
		return nil
	}
	p.Binary = operators + suffix
	built, err := buildinfo.ReadFile(operators)
	if err == nil {
		err = command(ctx, "list", built.Path)
	}
	if err == nil { // the source is there: no liar is older than it
		if err := command(ctx, "build", "-tags", "faults", "-o", p.Binary, built.Path); err != nil {
			return fmt.Errorf("build the operators' program with a way to lie: %w", err)
		}
		return nil
	}
	if _, missing := os.Stat(p.Binary); missing != nil {
		return fmt.Errorf("no operator can lie: run this where the source of %s is, or build that with -tags faults as %s: %w", filepath.Base(operators), p.Binary, err)
	}
	return nil
}

// command runs one of Go's.
func command(ctx context.Context, arguments ...string) error {
	run := exec.CommandContext(ctx, "go", arguments...)
	run.Env = append(os.Environ(), "CGO_ENABLED=0")
	if output, err := run.CombinedOutput(); err != nil {
		return fmt.Errorf("go %s: %w: %s", arguments[0], err, strings.TrimSpace(string(output)))
	}
	return nil
}
