package config

import (
	"encoding"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/operator/reading"
)

// environmentPrefix starts the name of every environment variable read here.
const environmentPrefix = "EIGENSHIFT_"

// Field describes one field in its three spellings.
type Field struct {
	Path        string // in the file, sections joined by dots
	Environment string
	Flag        string
	Doc         string
	Default     string // in the spelling of environment and flags
	Bool        bool
}

// Fields lists every field in the order of the file, an AVS's settings last.
func Fields(settings ...Setting) []Field {
	var fields []Field
	c := Default()
	walkAll(&c, settings, func(path, doc string, v reflect.Value) {
		fields = append(fields, Field{
			Path:        path,
			Environment: environmentPrefix + strings.ToUpper(strings.ReplaceAll(path, ".", "_")),
			Flag:        strings.ReplaceAll(path, "_", "-"),
			Doc:         doc,
			Default:     strings.Join(texts(v), ","),
			Bool:        v.Kind() == reflect.Bool,
		})
	}, nil)
	return fields
}

// avsSection is the section of an AVS's own settings.
const avsSection = "avs"

// walkAll visits all fields of c, and makes c.AVS hold what the visits leave in
// the settings.
func walkAll(c *Config, settings []Setting, leaf func(path, doc string, v reflect.Value), section func(path string)) {
	walk(reflect.ValueOf(c).Elem(), "", leaf, section)
	values := make(map[string]string, len(settings))
	for i, s := range settings {
		if i == 0 && section != nil {
			section(avsSection)
		}
		text := c.AVS[s.Name]
		leaf(avsSection+"."+s.Name, s.Doc, reflect.ValueOf(&text).Elem())
		values[s.Name] = text
	}
	c.AVS = values
}

// walk visits the fields below v in order; section, when not nil, is told where
// a section starts.
func walk(v reflect.Value, prefix string, leaf func(path, doc string, v reflect.Value), section func(path string)) {
	for i := range v.NumField() {
		f := v.Type().Field(i)
		name, ok := f.Tag.Lookup("config")
		if !ok {
			continue
		}
		path := prefix + name
		if doc, isLeaf := f.Tag.Lookup("doc"); isLeaf {
			leaf(path, doc, v.Field(i))
			continue
		}
		if section != nil {
			section(path)
		}
		walk(v.Field(i), path+".", leaf, section)
	}
}

// parse sets v from text; several texts are the elements of a list. The error
// says what is expected.
func parse(v reflect.Value, values []string) error {
	switch p := v.Addr().Interface().(type) {
	case *[]string:
		for _, text := range values {
			if _, err := reading.Text(text); err != nil {
				return err
			}
		}
		*p = values
		return nil
	case *[]uint8:
		*p = nil
		for _, text := range values {
			n, err := reading.Uint(text, 8, 0)
			if err != nil {
				return err
			}
			*p = append(*p, uint8(n))
		}
		return nil
	}
	if len(values) != 1 {
		return fmt.Errorf("%d values where one is expected", len(values))
	}
	return parseOne(v, values[0])
}

func parseOne(v reflect.Value, text string) (err error) {
	switch p := v.Addr().Interface().(type) {
	case *string:
		*p, err = reading.Text(text)
	case *bool:
		*p, err = reading.Bool(text)
	case *int:
		*p, err = reading.Int(text, 0)
	case *uint64:
		*p, err = reading.Uint(text, 64, 0)
	case *time.Duration:
		*p, err = reading.Duration(text)
	case *common.Address:
		*p, err = reading.AddressOrZero(text)
	case *Wei:
		p.value, err = reading.Wei(text)
	case *time.Time:
		if *p, err = time.Parse(time.RFC3339, text); err != nil {
			err = fmt.Errorf("%q is not a time such as 2026-01-31T12:00:00Z", text)
		}
	case *uint8, *uint16, *uint32:
		var n uint64
		n, err = reading.Uint(text, v.Type().Bits(), 0)
		v.SetUint(n)
	case encoding.TextUnmarshaler:
		err = p.UnmarshalText([]byte(text))
	default:
		err = fmt.Errorf("fields of type %s cannot be set", v.Type())
	}
	return err
}

// texts is the inverse of parse.
func texts(v reflect.Value) []string {
	switch x := v.Interface().(type) {
	case []string:
		return slices.Clone(x)
	case []uint8:
		out := make([]string, len(x))
		for i, n := range x {
			out[i] = strconv.Itoa(int(n))
		}
		return out
	case common.Address:
		return []string{x.Hex()}
	default:
		return []string{fmt.Sprint(x)}
	}
}
