package config

import (
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"time"

	"gopkg.in/yaml.v3"

	"github.com/eigenshift/avs/operator/reading"
)

// A Section is a part of a YAML file whose fields somebody else knows.
type Section struct {
	path   string // of the file
	prefix string // of its fields, such as avs.
	node   *yaml.Node
}

// Where names the section in errors.
func (s *Section) Where() string {
	return fmt.Sprintf("%s (%s line %d)", s.prefix[:max(len(s.prefix)-1, 0)], s.path, s.node.Line)
}

// Decode reads a section into a struct, whose fields carry the tags config and doc, or
// are themselves structs, lists of structs, or sections for somebody else. Fields that are
// not in the section keep their values. The error lists every problem.
func (s *Section) Decode(into any) error {
	r := sectionReader{path: s.path}
	r.mapping(s.node, s.prefix, reflect.ValueOf(into).Elem())
	return report("", r.problems)
}

// ReadFile reads a YAML file, or a JSON file, as [Section.Decode] does.
func ReadFile(path string, into any) error {
	document, err := readFile(path)
	if err != nil {
		return err
	}
	return (&Section{path: path, node: document}).Decode(into)
}

// sectionReader collects what is wrong with a file.
type sectionReader struct {
	path     string
	problems []error
}

func (r *sectionReader) problem(n *yaml.Node, path string, err error) {
	r.problems = append(r.problems, fmt.Errorf("%s (%s line %d): %w", path, r.path, n.Line, err))
}

func (r *sectionReader) mapping(n *yaml.Node, prefix string, into reflect.Value) {
	if n.Kind != yaml.MappingNode {
		r.problem(n, prefix, errors.New("expected fields, one a line: name: value"))
		return
	}
	fields := make(map[string]reflect.Value)
	for i := range into.NumField() {
		if name, ok := into.Type().Field(i).Tag.Lookup("config"); ok {
			fields[name] = into.Field(i)
		}
	}
	seen := make(map[string]bool)
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		path := prefix + key.Value
		field, known := fields[key.Value]
		switch {
		case seen[path]:
			r.problem(key, path, errors.New("given twice: remove one"))
		case known:
			r.value(value, path, field)
		default:
			names := slices.Sorted(maps.Keys(fields))
			r.problem(key, path, fmt.Errorf("no such field%s; there are %v", reading.Suggestion(key.Value, names), names))
		}
		seen[path] = true
	}
}

// value reads what a field holds.
func (r *sectionReader) value(n *yaml.Node, path string, field reflect.Value) {
	if section, is := field.Addr().Interface().(**Section); is {
		*section = &Section{path: r.path, prefix: path + ".", node: n}
		return
	}
	list := field.Kind() == reflect.Slice && hasFields(field.Type().Elem())
	switch {
	case n.Tag == "!!null" && (list || hasFields(field.Type())):
		// an empty section
	case list:
		r.list(n, path, field)
	case hasFields(field.Type()):
		r.mapping(n, path+".", field)
	default:
		texts, err := scalars(n)
		if err == nil {
			err = parse(field, texts)
		}
		if err != nil {
			r.problem(n, path, err)
		}
	}
}

// list replaces a list of structs.
func (r *sectionReader) list(n *yaml.Node, path string, field reflect.Value) {
	if n.Kind != yaml.SequenceNode {
		r.problem(n, path, errors.New("expected a list: entries that begin with - "))
		return
	}
	field.Set(reflect.MakeSlice(field.Type(), len(n.Content), len(n.Content)))
	for i, e := range n.Content {
		r.mapping(e, path+"["+strconv.Itoa(i)+"].", field.Index(i))
	}
}

// hasFields reports whether a type is a struct of fields, and no value.
func hasFields(t reflect.Type) bool {
	return t.Kind() == reflect.Struct && t != reflect.TypeFor[Wei]() && t != reflect.TypeFor[time.Time]()
}
