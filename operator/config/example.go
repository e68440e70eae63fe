package config

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"unicode"

	"github.com/ethereum/go-ethereum/common"
)

// Example returns a documented configuration file. It loads, and validates once
// its addresses are filled in.
func Example(settings ...Setting) string {
	c := Default()
	c.RPCURLs = []string{"http://127.0.0.1:8545"}
	c.WSURL = "ws://127.0.0.1:8546"
	c.ChainID = 31337
	c.ECDSAKeystore, c.ECDSAPasswordFile = "keys/ecdsa.json", "keys/ecdsa.password"
	c.BLSKeystore, c.BLSPasswordFile = "keys/bls.json", "keys/bls.password"
	return Render(c, settings...)
}

// Render writes a configuration as a documented YAML file that Load reads back,
// given the AVS's settings. Values of settings that are not named are written
// without their documentation.
func Render(c Config, settings ...Setting) string {
	for _, name := range slices.Sorted(maps.Keys(c.AVS)) {
		if !slices.ContainsFunc(settings, func(s Setting) bool { return s.Name == name }) {
			settings = append(slices.Clip(settings), Setting{Name: name})
		}
	}
	var b strings.Builder
	b.WriteString("# Every field can also be set in the environment and as a flag, which win over\n")
	b.WriteString("# this file: EIGENSHIFT_CONTRACTS_TASK_MANAGER, --contracts.task-manager.\n")
	walkAll(&c, settings, func(path, doc string, v reflect.Value) {
		indent := strings.Repeat("  ", strings.Count(path, "."))
		name := path[strings.LastIndex(path, ".")+1:]
		if doc != "" {
			fmt.Fprintf(&b, "%s# %s\n", indent, doc)
		}
		fmt.Fprintf(&b, "%s%s: %s\n", indent, name, yamlValue(v))
	}, func(path string) {
		fmt.Fprintf(&b, "\n%s%s:\n", strings.Repeat("  ", strings.Count(path, ".")), path[strings.LastIndex(path, ".")+1:])
	})
	return b.String()
}

func yamlValue(v reflect.Value) string {
	values := texts(v)
	switch v.Interface().(type) {
	case string, common.Address:
		return quote(values[0])
	case []string:
		for i := range values {
			values[i] = quote(values[i])
		}
		return "[" + strings.Join(values, ", ") + "]"
	case []uint8:
		return "[" + strings.Join(values, ", ") + "]"
	default:
		return values[0]
	}
}

// quote returns a YAML double-quoted scalar.
func quote(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case !unicode.IsPrint(r):
			fmt.Fprintf(&b, `\U%08x`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}
