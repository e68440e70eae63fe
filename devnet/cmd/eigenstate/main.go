// Command eigenstate writes a chain state with EigenLayer's contracts into the
// file that the devnet embeds: see package core. It runs at build time, by the
// directive in package eigenlayer.
package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/eigenshift/avs/devnet/core"
	"github.com/eigenshift/avs/devnet/eigenlayer"
)

// sdkPackage is any package of the module that has the state: asking for the
// module of a package downloads it when the module cache has not got it yet.
const sdkPackage = "github.com/Layr-Labs/eigensdk-go/crypto/bls"

func main() {
	out := flag.String("out", "", "file to write")
	flag.Parse()
	if *out == "" || flag.NArg() > 0 {
		fmt.Fprintln(os.Stderr, "usage: eigenstate -out FILE")
		os.Exit(2)
	}
	if err := run(*out); err != nil {
		fmt.Fprintln(os.Stderr, "eigenstate:", err)
		os.Exit(1)
	}
}

func run(out string) error {
	list := exec.Command("go", "list", "-f", "{{.Module.Dir}}", sdkPackage)
	list.Stderr = os.Stderr
	dir, err := list.Output()
	if err != nil {
		return fmt.Errorf("find the module of %s: %w", sdkPackage, err)
	}
	coordinator, err := eigenlayer.Coordinator(strings.TrimSpace(string(dir)))
	if err != nil {
		return fmt.Errorf("read the middleware's coordinator: %w", err)
	}
	state, err := core.State(context.Background(), coordinator, core.Short())
	if err != nil {
		return err
	}
	var encoded bytes.Buffer
	if err := state.Write(&encoded); err != nil {
		return err
	}
	return writeFile(out, encoded.Bytes())
}

// writeFile replaces the file at once, so that a build that runs at the same
// time never embeds half of it, and leaves it alone when nothing changed.
func writeFile(path string, data []byte) error {
	if old, err := os.ReadFile(path); err == nil && bytes.Equal(old, data) {
		return nil
	}
	temporary, err := os.CreateTemp(filepath.Dir(path), ".eigenstate-*")
	if err != nil {
		return fmt.Errorf("create output: %w", err)
	}
	defer os.Remove(temporary.Name())
	if _, err := temporary.Write(data); err != nil {
		temporary.Close()
		return fmt.Errorf("write output: %w", err)
	}
	if err := temporary.Close(); err != nil {
		return fmt.Errorf("write output: %w", err)
	}
	if err := os.Chmod(temporary.Name(), 0o644); err != nil {
		return fmt.Errorf("write output: %w", err)
	}
	return os.Rename(temporary.Name(), path)
}
