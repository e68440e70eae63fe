package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
)

// artifact is what forge writes about one contract, as far as it is needed here.
type artifact struct {
	ABI      []entry `json:"abi"`
	Bytecode struct {
		Object string `json:"object"`
	} `json:"bytecode"`
	Methods map[string]string `json:"methodIdentifiers"` // signature to selector
}

// entry is one element of an ABI.
type entry struct {
	Type string
	Name string
	raw  json.RawMessage
}

func (e *entry) UnmarshalJSON(data []byte) error {
	e.raw = append(e.raw[:0], data...)
	var named struct {
		Type string `json:"type"`
		Name string `json:"name"`
	}
	if err := json.Unmarshal(data, &named); err != nil {
		return err
	}
	e.Type, e.Name = named.Type, named.Name
	return nil
}

func (e entry) MarshalJSON() ([]byte, error) { return e.raw, nil }

// readArtifact finds the contract in whichever source file it is.
func readArtifact(dir, contract string) (*artifact, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*", contract+".json"))
	if err != nil {
		return nil, err
	}
	if len(paths) != 1 {
		return nil, fmt.Errorf("%d artifacts of %s in %s, want 1: remove the folder and build again", len(paths), contract, dir)
	}
	data, err := os.ReadFile(paths[0])
	if err != nil {
		return nil, err
	}
	a := new(artifact)
	if err := json.Unmarshal(data, a); err != nil {
		return nil, fmt.Errorf("read %s: %w", paths[0], err)
	}
	return a, nil
}

// addErrors appends the errors of another contract that a lacks. Errors are told
// apart by name in Go, so two of one name must be the same.
func (a *artifact) addErrors(from *artifact) error {
	have := make(map[string]entry)
	for _, e := range a.ABI {
		if e.Type == "error" {
			have[e.Name] = e
		}
	}
	for _, e := range from.ABI {
		if e.Type != "error" {
			continue
		}
		if other, ok := have[e.Name]; ok {
			if string(other.raw) != string(e.raw) {
				return fmt.Errorf("error %s exists with other parameters", e.Name)
			}
			continue
		}
		have[e.Name] = e
		a.ABI = append(a.ABI, e)
	}
	return nil
}

func (a *artifact) abiJSON() (string, error) {
	data, err := json.Marshal(a.ABI)
	return string(data), err
}

var hexCode = regexp.MustCompile(`^0x([0-9a-f]{2})+$`)

func (a *artifact) bytecode() (string, error) {
	if !hexCode.MatchString(a.Bytecode.Object) {
		return "", fmt.Errorf("bytecode is empty or not linked")
	}
	return a.Bytecode.Object, nil
}
