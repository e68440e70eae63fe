package config

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/eigenshift/avs/operator/reading"
)

// maxFileBytes bounds a configuration file.
const maxFileBytes = 1 << 20

// readFile returns the root of a YAML file.
func readFile(path string) (*yaml.Node, error) {
	data, err := readBounded(path, maxFileBytes)
	if err != nil {
		return nil, fmt.Errorf("read configuration file: %w", err)
	}
	var document, second yaml.Node
	decoder := yaml.NewDecoder(bytes.NewReader(data))
	if err := decoder.Decode(&document); err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%s is not YAML: %w", path, err)
	}
	if err := decoder.Decode(&second); !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%s holds more than one document: remove the line ---", path)
	}
	if len(document.Content) == 0 { // an empty file
		return &yaml.Node{Kind: yaml.MappingNode}, nil
	}
	return document.Content[0], nil
}

func readBounded(path string, limit int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err == nil && int64(len(data)) > limit {
		err = fmt.Errorf("%s is larger than %d bytes", path, limit)
	}
	return data, err
}

// fileReader collects the values of the known fields of a file, and what is
// wrong with the rest.
type fileReader struct {
	path     string
	fields   map[string]bool
	sections map[string]bool
	values   map[string]*given
	problems []error
}

// given is a value as it stands in the file; a list has several texts.
type given struct {
	texts []string
	line  int
}

func newFileReader(path string, settings []Setting) *fileReader {
	r := &fileReader{path: path, fields: make(map[string]bool), sections: make(map[string]bool), values: make(map[string]*given)}
	for _, f := range Fields(settings...) {
		r.fields[f.Path] = true
		for i, b := range []byte(f.Path) {
			if b == '.' {
				r.sections[f.Path[:i]] = true
			}
		}
	}
	return r
}

func (r *fileReader) problem(n *yaml.Node, path string, err error) {
	r.problems = append(r.problems, fmt.Errorf("%s (%s line %d): %w", path, r.path, n.Line, err))
}

func (r *fileReader) mapping(n *yaml.Node, prefix string) {
	if n.Kind != yaml.MappingNode {
		r.problem(n, strings.TrimSuffix(prefix, "."), errors.New("expected fields, one a line: name: value"))
		return
	}
	seen := make(map[string]bool)
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		path := prefix + key.Value
		switch {
		case seen[path]:
			r.problem(key, path, errors.New("given twice: remove one"))
		case r.fields[path]:
			if texts, err := scalars(value); err != nil {
				r.problem(value, path, err)
			} else {
				r.values[path] = &given{texts: texts, line: value.Line}
			}
		case r.sections[path] && value.Tag == "!!null":
			// an empty section
		case r.sections[path]:
			r.mapping(value, path+".")
		default:
			r.problem(key, path, r.unknown(path))
		}
		seen[path] = true
	}
}

func (r *fileReader) unknown(path string) error {
	if strings.Contains(path, "password") || strings.Contains(path, "private") {
		return fmt.Errorf("secrets do not belong into this file: use ecdsa_password_file and bls_password_file, or %s and %s", ECDSAPasswordVariable, BLSPasswordVariable)
	}
	known := slices.AppendSeq(slices.Collect(maps.Keys(r.fields)), maps.Keys(r.sections))
	slices.Sort(known)
	return fmt.Errorf("no such field%s; `config example` prints all of them", reading.Suggestion(path, known))
}

// scalars returns the text of a scalar, or of the elements of a list of them.
func scalars(n *yaml.Node) ([]string, error) {
	switch {
	case n.Kind == yaml.ScalarNode && n.Tag == "!!null":
		return nil, errors.New("empty: remove the field or give it a value")
	case n.Kind == yaml.ScalarNode:
		return []string{n.Value}, plain(n)
	case n.Kind == yaml.SequenceNode:
		values := make([]string, 0, len(n.Content))
		for _, e := range n.Content {
			if e.Kind != yaml.ScalarNode || e.Tag == "!!null" {
				return nil, errors.New("expected a list of plain values")
			}
			if err := plain(e); err != nil {
				return nil, err
			}
			values = append(values, e.Value)
		}
		return values, nil
	default:
		return nil, errors.New("expected a value or a list of values")
	}
}

// plain refuses what YAML can say of a value beside its text: a tag may give it another
// meaning, and an anchor may stand in for it elsewhere.
func plain(n *yaml.Node) error {
	if n.Anchor != "" || n.Style&yaml.TaggedStyle != 0 {
		return errors.New("expected a plain value, without tag or anchor")
	}
	return nil
}
