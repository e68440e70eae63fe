package protocol

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Class is the consequence of a difference in a field.
type Class uint8

const (
	// Warn names the difference; operators go on together.
	Warn Class = iota
	// Refuse names the difference; operators run no Raft with each other.
	Refuse
)

// String returns the class's name.
func (c Class) String() string {
	if c == Refuse {
		return "refuse"
	}
	return "warn"
}

// Field is one agreed parameter.
type Field struct {
	Name  string
	Value string // canonical: equal texts mean equal values
	Class Class
}

// Bounds of a text, which are checked before a peer's is parsed.
const (
	MaxTextBytes  = 4096
	MaxFields     = 64
	maxNameBytes  = 64
	maxValueBytes = 128
)

// VersionField is the name of the line that gives the version.
const VersionField = "version"

// avsPrefix starts the name of a field that an AVS adds.
const avsPrefix = "avs."

// Protocol is the version that an operator speaks, and its agreed parameters as fields. The
// zero value has none; it stands for an operator of version 1. It is never changed.
type Protocol struct {
	version uint32
	fields  []Field // sorted by name
}

// New returns the protocol of this version with these parameters and the fields of an AVS, whose
// class is Warn: names in lower case, words joined by underscores, with canonical values.
func New(p Parameters, avs map[string]string) (Protocol, error) {
	fields := p.fields()
	for _, name := range slices.Sorted(maps.Keys(avs)) {
		fields = append(fields, Field{Name: avsPrefix + name, Value: avs[name], Class: Warn})
	}
	return Of(Version, fields...)
}

// Of returns a protocol of any version and fields. Tests make future versions with it.
func Of(version uint32, fields ...Field) (Protocol, error) {
	p := Protocol{version: version, fields: slices.Clone(fields)}
	slices.SortFunc(p.fields, compareNames)
	if err := p.check(); err != nil {
		return Protocol{}, fmt.Errorf("agreed parameters: %w", err)
	}
	return p, nil
}

// check returns an error unless the protocol has a canonical text. Fields must be sorted.
func (p Protocol) check() error {
	if p.version == 0 {
		return errors.New("version: missing")
	}
	if len(p.fields) > MaxFields {
		return fmt.Errorf("%d fields, at most %d allowed", len(p.fields), MaxFields)
	}
	for i, f := range p.fields {
		if err := checkName(f.Name); err != nil {
			return err
		}
		if err := checkValue(f.Value); err != nil {
			return fmt.Errorf("%s: %w", f.Name, err)
		}
		if i > 0 && p.fields[i-1].Name >= f.Name {
			return fmt.Errorf("%s: given twice, or not in order", f.Name)
		}
	}
	if n := len(p.Text()); n > MaxTextBytes {
		return fmt.Errorf("%d bytes of text, at most %d allowed", n, MaxTextBytes)
	}
	return nil
}

// checkName accepts words of lower-case letters, digits and underscores, joined by dots,
// except the name of the version's line.
func checkName(name string) error {
	if name == VersionField || len(name) > maxNameBytes {
		return fmt.Errorf("field %.64q: reserved, or longer than %d bytes", name, maxNameBytes)
	}
	for word := range strings.SplitSeq(name, ".") {
		if word == "" || strings.Trim(word, "abcdefghijklmnopqrstuvwxyz0123456789_") != "" {
			return fmt.Errorf("field %q: not words of a-z, 0-9 and _, joined by dots", name)
		}
	}
	return nil
}

func checkValue(value string) error {
	if value == "" || len(value) > maxValueBytes {
		return fmt.Errorf("value of %d bytes, want 1 to %d", len(value), maxValueBytes)
	}
	for i := range len(value) {
		if value[i] < ' ' || value[i] > '~' {
			return fmt.Errorf("value %q has characters that are not printable ASCII", value)
		}
	}
	return nil
}

// Version returns the version that the operator speaks: 1 for the zero value.
func (p Protocol) Version() uint32 { return max(p.version, 1) }

// Fields returns the fields, sorted by name.
func (p Protocol) Fields() []Field { return slices.Clone(p.fields) }

// Text returns the canonical text; empty for the zero value.
func (p Protocol) Text() string {
	if p.version == 0 {
		return ""
	}
	lines := append(p.Fields(), Field{Name: VersionField, Value: strconv.FormatUint(uint64(p.version), 10)})
	slices.SortStableFunc(lines, compareNames)
	var text strings.Builder
	for _, f := range lines {
		text.WriteString(f.Name + "=" + f.Value + "\n")
	}
	return text.String()
}

func compareNames(a, b Field) int { return cmp.Compare(a.Name, b.Name) }

// Hash returns the Keccak-256 hash of the text; zero for the zero value.
func (p Protocol) Hash() common.Hash {
	if p.version == 0 {
		return common.Hash{}
	}
	return crypto.Keccak256Hash([]byte(p.Text()))
}

// Parse parses the text of a peer, which may be anything. It accepts exactly the texts that
// [Protocol.Text] returns. A text has no classes: all fields are Warn.
func Parse(text []byte) (Protocol, error) {
	if len(text) > MaxTextBytes {
		return Protocol{}, fmt.Errorf("agreed parameters of %d bytes, at most %d allowed", len(text), MaxTextBytes)
	}
	var p Protocol
	for line := range strings.Lines(string(text)) {
		name, value, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "=")
		if !ok {
			return Protocol{}, fmt.Errorf("agreed parameters: line %.64q is not name=value", line)
		}
		if name == VersionField {
			n, err := strconv.ParseUint(value, 10, 32)
			if err != nil {
				return Protocol{}, fmt.Errorf("agreed parameters: version %.64q is no number of 32 bits", value)
			}
			p.version = uint32(n)
			continue
		}
		p.fields = append(p.fields, Field{Name: name, Value: value})
	}
	if err := p.check(); err != nil {
		return Protocol{}, fmt.Errorf("agreed parameters: %w", err)
	}
	if p.Text() != string(text) {
		return Protocol{}, errors.New("agreed parameters: not in canonical form")
	}
	return p, nil
}
