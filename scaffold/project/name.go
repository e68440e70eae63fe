package project

import (
	"fmt"
	"go/token"
	"io/fs"
	"regexp"
	"strings"

	"golang.org/x/mod/module"

	"github.com/eigenshift/avs/contracts"
)

var (
	validName = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)
	declared  = regexp.MustCompile(`(?m)^\s*(?:abstract contract|contract|interface|library|struct|enum|error|event|type) (\w+)`)
)

const longestName = 40

// taken are names of programs that mean something else in a repository.
var taken = map[string]string{
	"devnet":     "the devnet's program has this name",
	"eigenshift": "the framework's program has this name",
	"internal":   "Go gives folders of this name a meaning",
	"testdata":   "Go gives folders of this name a meaning",
	"vendor":     "Go gives folders of this name a meaning",
}

// imported are names of other libraries that the contract's bases import or inherit.
var imported = []string{
	"Context", "Ownable", "Ownable2Step", "Math", "SafeCast", "ShortStrings", "Squared", "NotANumber", "NotASquare",
}

// name checks what was asked for, and derives the other names.
func name(o Options) (*Project, error) {
	if !validName.MatchString(o.Name) || len(o.Name) > longestName {
		return nil, fmt.Errorf("name %q: lower-case letters, digits and single hyphens, a letter first, %d characters at most: such as weather or rain-fall", o.Name, longestName)
	}
	if reason, is := taken[o.Name]; is {
		return nil, fmt.Errorf("name %q: %s: choose another", o.Name, reason)
	}
	if token.IsKeyword(o.Name) {
		return nil, fmt.Errorf("name %q: a keyword of Go: choose another", o.Name)
	}
	p := &Project{Name: o.Name, Folder: o.Name, Module: o.Module}
	for word := range strings.SplitSeq(o.Name, "-") {
		p.Contract += strings.ToUpper(word[:1]) + word[1:]
	}
	if err := freeInSolidity(p.Contract); err != nil {
		return nil, fmt.Errorf("name %q: %w", o.Name, err)
	}
	if p.Module == "" {
		p.Module = "example.org/" + o.Name
	}
	if err := module.CheckPath(p.Module); err != nil {
		return nil, fmt.Errorf("module %q: %w: such as example.org/%s", p.Module, err, o.Name)
	}
	if strings.HasPrefix(p.Module+"/", prefix) {
		return nil, fmt.Errorf("module %q: paths below %s are EigenShift's own: choose another", p.Module, prefix)
	}
	return p, nil
}

// freeInSolidity fails for the name of a contract that its bases, or what they import, declare.
func freeInSolidity(contract string) error {
	used := make(map[string]bool)
	for _, name := range imported {
		used[name] = true
	}
	sources := contracts.Sources()
	err := fs.WalkDir(sources, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := fs.ReadFile(sources, path)
		for _, found := range declared.FindAllSubmatch(content, -1) {
			used[string(found[1])] = true
		}
		return err
	})
	if err != nil {
		return err
	}
	if used[contract] {
		return fmt.Errorf("its contract would be %s, which the contracts that it inherits declare: choose another", contract)
	}
	return nil
}
