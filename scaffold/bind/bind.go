// Package bind makes Go bindings of the contracts in a folder, compiled with the settings that
// EigenShift's own contracts are compiled with.
package bind

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

const (
	contractsFolder = "contracts"
	bindingsFolder  = "bindings" // and the package's name
)

// Write writes the package bindings of the contracts in folder/contracts, and returns its path.
func Write(folder string) (string, error) {
	path, source, err := generate(folder)
	if err != nil {
		return "", err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return "", err
	}
	return path, os.WriteFile(path, source, 0o644)
}

// Check returns an error when what Write would write is not there.
func Check(folder string) error {
	path, source, err := generate(folder)
	if err != nil {
		return err
	}
	have, err := os.ReadFile(path)
	if err == nil && !bytes.Equal(have, source) {
		err = errors.New("the contracts have changed")
	}
	if err != nil {
		return fmt.Errorf("%s is not current: run eigenshift bind: %w", path, err)
	}
	return nil
}

func generate(folder string) (path string, source []byte, err error) {
	compiled, err := compile(folder)
	if err != nil {
		return "", nil, fmt.Errorf("compile %s: %w", filepath.Join(folder, contractsFolder), err)
	}
	var names, abis, codes []string
	var methods []map[string]string
	for _, c := range compiled {
		names = append(names, c.name)
		abis = append(abis, string(c.ABI))
		codes = append(codes, c.EVM.Bytecode.Object)
		methods = append(methods, c.EVM.MethodIdentifiers)
	}
	text, err := abigen.Bind(names, abis, codes, methods, bindingsFolder, nil, nil)
	if err != nil {
		return "", nil, fmt.Errorf("generate bindings of %s: %w", strings.Join(names, ", "), err)
	}
	return filepath.Join(folder, bindingsFolder, bindingsFolder+".go"), []byte(text), nil
}
