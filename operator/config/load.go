package config

import (
	"fmt"
	"reflect"
	"strings"
)

// Sources are where a configuration comes from, weakest first.
type Sources struct {
	Start       *Config                     // what the others change; nil: Default
	File        string                      // path of the YAML file; empty: none
	Environment func(string) (string, bool) // usually os.LookupEnv; nil: none
	Flags       map[string]string           // by Field.Flag, only those that were given
	Settings    []Setting                   // that the AVS adds
}

// Load reads the sources and validates the result. The error lists every
// problem found.
func Load(s Sources) (Config, error) {
	c := Default()
	if s.Start != nil {
		c = *s.Start
	}
	var file *fileReader
	var problems []error
	if s.File != "" {
		document, err := readFile(s.File)
		if err != nil {
			return c, report("configuration:\n", []error{err})
		}
		file = newFileReader(s.File, s.Settings)
		file.mapping(document, "")
		problems = append(problems, file.problems...)
	}
	names := make(map[string]Field)
	for _, f := range Fields(s.Settings...) {
		names[f.Path] = f
	}
	set := func(v reflect.Value, values []string, where string) {
		if err := parse(v, values); err != nil {
			problems = append(problems, fmt.Errorf("%s: %w", where, err))
		}
	}
	walkAll(&c, s.Settings, func(path, _ string, v reflect.Value) {
		f := names[path]
		if file != nil && file.values[path] != nil {
			given := file.values[path]
			set(v, given.texts, fmt.Sprintf("%s (%s line %d)", path, s.File, given.line))
		}
		if s.Environment != nil {
			if text, ok := s.Environment(f.Environment); ok {
				set(v, split(v, text), fmt.Sprintf("%s (environment %s)", path, f.Environment))
			}
		}
		if text, ok := s.Flags[f.Flag]; ok {
			set(v, split(v, text), fmt.Sprintf("%s (flag --%s)", path, f.Flag))
		}
	}, nil)
	// A field that could not be read would be reported as missing, too.
	if len(problems) == 0 {
		problems = c.problems()
		for _, setting := range s.Settings {
			if setting.Check == nil {
				continue
			}
			if err := setting.Check(c.AVS[setting.Name]); err != nil {
				problems = append(problems, fmt.Errorf("%s.%s: %w", avsSection, setting.Name, err))
			}
		}
	}
	return c, report("configuration:\n", problems)
}

// split cuts a list as it is written in environment variables and flags.
func split(field reflect.Value, text string) []string {
	if field.Kind() != reflect.Slice {
		return []string{text}
	}
	if text == "" {
		return nil
	}
	parts := strings.Split(text, ",")
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return parts
}

// report joins problems into one error with a line for each.
func report(title string, problems []error) error {
	if len(problems) == 0 {
		return nil
	}
	lines := make([]string, len(problems))
	for i, p := range problems {
		lines[i] = "  - " + p.Error()
	}
	return &Error{Problems: problems, text: title + strings.Join(lines, "\n")}
}

// Error lists what is wrong with a configuration.
type Error struct {
	Problems []error
	text     string
}

// Error returns one line for each problem.
func (e *Error) Error() string { return e.text }

// Unwrap returns the problems.
func (e *Error) Unwrap() []error { return e.Problems }
