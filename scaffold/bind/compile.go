package bind

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/eigenshift/avs/contracts"
)

//go:embed compile.js
var compiler string

// settings of the compiler are those of EigenShift's own contracts: see foundry.toml.
var settings = map[string]any{
	"optimizer":  map[string]any{"enabled": true, "runs": 800},
	"evmVersion": "osaka",
	"metadata":   map[string]any{"bytecodeHash": "none", "appendCBOR": false}, // bytecode is a function of the source text alone
}

// contract is a contract as solc describes it.
type contract struct {
	name string
	ABI  json.RawMessage `json:"abi"`
	EVM  struct {
		Bytecode struct {
			Object string `json:"object"`
		} `json:"bytecode"`
		MethodIdentifiers map[string]string `json:"methodIdentifiers"`
	} `json:"evm"`
}

// compile returns the contracts of a folder by name.
func compile(folder string) ([]contract, error) {
	paths, err := filepath.Glob(filepath.Join(folder, contractsFolder, "*.sol"))
	if err != nil {
		return nil, err
	}
	if len(paths) == 0 {
		return nil, errors.New("there is no *.sol: bindings are made of the contracts in it")
	}
	sources, selection := make(map[string]any), make(map[string]any)
	for _, path := range paths {
		content, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		name := contractsFolder + "/" + filepath.Base(path)
		sources[name] = map[string]string{"content": string(content)}
		selection[name] = map[string]any{"*": []string{"abi", "evm.bytecode.object", "evm.methodIdentifiers"}}
	}
	input := map[string]any{"language": "Solidity", "sources": sources, "settings": withSelection(selection)}
	library, err := ours()
	if err != nil {
		return nil, fmt.Errorf("read EigenShift's contracts: %w", err)
	}
	output, err := run(folder, map[string]any{"input": input, "sources": library})
	if err != nil {
		return nil, err
	}
	return read(output)
}

func withSelection(selection map[string]any) map[string]any {
	all := map[string]any{"outputSelection": selection}
	for name, value := range settings {
		all[name] = value
	}
	return all
}

// ours are EigenShift's contracts by the path that authors import.
func ours() (map[string]string, error) {
	library := make(map[string]string)
	sources := contracts.Sources()
	err := fs.WalkDir(sources, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := fs.ReadFile(sources, path)
		library[contracts.Prefix+path] = string(content)
		return err
	})
	return library, err
}

// run hands a value to the compiler's script, and returns what it prints.
func run(folder string, value any) ([]byte, error) {
	input, err := json.Marshal(value)
	if err != nil {
		return nil, err
	}
	node := exec.Command("node", "--eval", compiler)
	var problem bytes.Buffer
	node.Dir, node.Stdin, node.Stderr = folder, bytes.NewReader(input), &problem
	output, err := node.Output()
	if errors.Is(err, exec.ErrNotFound) {
		return nil, errors.New("node is missing: install Node 20 or newer, which runs the compiler")
	}
	if err != nil {
		return nil, fmt.Errorf("%s (%w)", strings.TrimSpace(problem.String()), err)
	}
	return output, nil
}

// read returns the contracts in solc's output, or what it complains about.
func read(output []byte) ([]contract, error) {
	var compiled struct {
		Errors []struct {
			FormattedMessage string `json:"formattedMessage"`
		} `json:"errors"` // warnings among them
		Contracts map[string]map[string]contract `json:"contracts"`
	}
	if err := json.Unmarshal(output, &compiled); err != nil {
		return nil, fmt.Errorf("read what the compiler says: %w", err)
	}
	var complaints []error
	for _, e := range compiled.Errors {
		complaints = append(complaints, errors.New(strings.TrimSpace(e.FormattedMessage)))
	}
	if len(complaints) > 0 {
		return nil, errors.Join(complaints...)
	}
	var all []contract
	for _, file := range compiled.Contracts {
		for name, c := range file {
			c.name = name
			all = append(all, c)
		}
	}
	slices.SortFunc(all, func(a, b contract) int { return strings.Compare(a.name, b.name) })
	return all, nil
}
