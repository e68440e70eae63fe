package deployment

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// Verification is what a block explorer asks for beside the standard JSON input, to verify
// the source of a contract.
type Verification struct {
	Name      string         `json:"name"`
	Address   common.Address `json:"address"`
	Contract  string         `json:"contract"` // path:Name
	Compiler  string         `json:"compiler"`
	Arguments hexutil.Bytes  `json:"constructor_arguments"`
	Input     string         `json:"input"` // the file of the standard JSON input
}

// artifact is forge's output for a contract, as far as it says how it was compiled.
type artifact struct {
	Bytecode struct {
		Object hexutil.Bytes `json:"object"`
	} `json:"bytecode"`
	Metadata struct {
		Compiler struct {
			Version string `json:"version"`
		} `json:"compiler"`
		Sources map[string]struct {
			Hash common.Hash `json:"keccak256"`
		} `json:"sources"`
		Settings map[string]json.RawMessage `json:"settings"`
	} `json:"metadata"`
}

// WriteSources prepares the verification of the contracts' sources in a folder: for each
// contract that forge has compiled, in its output folder, the standard JSON input, and
// beside them verification.json. It returns the names of contracts that forge has not.
func (p *Plan) WriteSources(artifacts, folder string) (missing []string, err error) {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, fmt.Errorf("prepare source verification: %w", err)
	}
	var list []Verification
	for _, step := range p.steps {
		for _, c := range step.Created {
			v, err := c.writeSource(artifacts, folder)
			if errors.Is(err, fs.ErrNotExist) {
				missing = append(missing, c.Name)
				continue
			}
			if err != nil {
				return nil, fmt.Errorf("prepare verification of the source of %s: %w", c.Name, err)
			}
			list = append(list, v)
		}
	}
	return missing, writeJSON(filepath.Join(folder, "verification.json"), list)
}

// writeSource writes the standard JSON input of a contract; the error matches
// [fs.ErrNotExist] where forge has no such contract.
func (c Contract) writeSource(artifacts, folder string) (Verification, error) {
	name, _, _ := strings.Cut(c.Name, " ") // PriceFeed ETH/USD is a PriceFeed
	data, err := os.ReadFile(filepath.Join(artifacts, name+".sol", name+".json"))
	if err != nil {
		return Verification{}, err
	}
	var a artifact
	if err := json.Unmarshal(data, &a); err != nil {
		return Verification{}, fmt.Errorf("decode forge's artifact: %w", err)
	}
	if string(a.Bytecode.Object) != string(c.code) {
		return Verification{}, fmt.Errorf("forge's output in %s is of other code than this program deploys: build the contracts of the version that it is of", artifacts)
	}
	input, target, err := a.input(artifacts)
	if err != nil {
		return Verification{}, err
	}
	file := name + ".json"
	return Verification{
		Name: c.Name, Address: c.Address, Contract: target, Compiler: "v" + a.Metadata.Compiler.Version, Arguments: c.args, Input: file,
	}, writeJSON(filepath.Join(folder, file), input)
}

// input is the compiler's standard JSON input, and the contract as path:Name. Each source
// is the one that was compiled.
func (a artifact) input(artifacts string) (map[string]any, string, error) {
	var targets map[string]string
	if err := json.Unmarshal(a.Metadata.Settings["compilationTarget"], &targets); err != nil {
		return nil, "", fmt.Errorf("decode compilationTarget: %w", err)
	}
	target := ""
	for path, name := range targets {
		target = path + ":" + name
	}
	sources := make(map[string]any)
	for path, source := range a.Metadata.Sources {
		content, err := readSource(artifacts, path)
		if err != nil {
			return nil, "", err
		}
		if crypto.Keccak256Hash(content) != source.Hash {
			return nil, "", fmt.Errorf("%s has changed since it was compiled: build the contracts anew", path)
		}
		sources[path] = map[string]string{"content": string(content)}
	}
	settings := make(map[string]any)
	for name, value := range a.Metadata.Settings {
		if name != "compilationTarget" { // no part of the input
			settings[name] = value
		}
	}
	settings["outputSelection"] = map[string]any{"*": map[string]any{"*": []string{"abi", "evm.bytecode", "evm.deployedBytecode", "metadata"}}}
	settings["libraries"] = map[string]any{} // of the input: by file; ours are all inlined
	return map[string]any{"language": "Solidity", "sources": sources, "settings": settings}, target, nil
}

// readSource looks for a source from the folder of artifacts upwards.
func readSource(artifacts, path string) ([]byte, error) {
	folder, err := filepath.Abs(artifacts)
	if err != nil {
		return nil, err
	}
	for {
		content, err := os.ReadFile(filepath.Join(folder, path))
		if err == nil {
			return content, nil
		}
		if parent := filepath.Dir(folder); parent != folder {
			folder = parent
			continue
		}
		return nil, fmt.Errorf("source %s is nowhere above %s", path, artifacts)
	}
}

// writeJSON writes a file for people to read.
func writeJSON(path string, v any) error {
	encoded, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return fmt.Errorf("encode %s: %w", path, err)
	}
	if err := os.WriteFile(path, append(encoded, '\n'), 0o644); err != nil {
		return fmt.Errorf("write file: %w", err)
	}
	return nil
}
