package config

import (
	"fmt"
	"math/big"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
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
		*p = values
		return nil
	case *[]uint8:
		*p = nil
		for _, text := range values {
			n, err := strconv.ParseUint(text, 10, 8)
			if err != nil {
				return fmt.Errorf("%q is not a number between 0 and 255", text)
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

func parseOne(v reflect.Value, text string) error {
	switch p := v.Addr().Interface().(type) {
	case *string:
		*p = text
	case *bool:
		b, err := strconv.ParseBool(text)
		if err != nil {
			return fmt.Errorf("%q is neither true nor false", text)
		}
		*p = b
	case *int:
		n, err := strconv.Atoi(text)
		if err != nil {
			return fmt.Errorf("%q is not a whole number", text)
		}
		*p = n
	case *uint64:
		n, err := strconv.ParseUint(text, 10, 64)
		if err != nil {
			return fmt.Errorf("%q is not a whole number that is not negative", text)
		}
		*p = n
	case *time.Duration:
		d, err := time.ParseDuration(text)
		if err != nil {
			return fmt.Errorf("%q is not a duration such as 250ms or 2s", text)
		}
		*p = d
	case *common.Address:
		if !strings.HasPrefix(text, "0x") || !common.IsHexAddress(text) {
			return fmt.Errorf("%q is not an address: 0x and 40 hexadecimal digits", text)
		}
		*p = common.HexToAddress(text)
	case *Wei:
		n, ok := new(big.Int).SetString(text, 10)
		if !ok || n.Sign() < 0 || n.BitLen() > 256 {
			return fmt.Errorf("%q is not an amount: a decimal integer of at most 256 bits, no exponent", text)
		}
		*p = Wei{value: n}
	default:
		return fmt.Errorf("fields of type %s cannot be set", v.Type())
	}
	return nil
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
