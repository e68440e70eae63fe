// Package project makes the repository of a new AVS out of the example.
package project

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"go/format"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"

	"github.com/eigenshift/avs/examples/square"
)

const (
	// Self is the path of this module.
	Self = prefix + "scaffold"

	// Requests and Slots are what the tasks of an AVS can be.
	Requests = "requests"
	Slots    = square.Slots

	// Chain and Observe are where the answers of an AVS can come from: they are functions of the
	// chain, or follow from what operators observe.
	Chain   = "chain"
	Observe = square.Observe

	prefix = "github.com/eigenshift/avs/"
)

// Options say what to make.
type Options struct {
	Name    string // of the AVS, its program and its folder
	Module  string // path of its Go module; empty: example.org/NAME
	Tasks   string // Requests or Slots; empty: Requests, or Slots where operators observe
	Answers string // Chain or Observe; empty: Chain
	Version string // of EigenShift's modules; empty: those of the checkout that this program was built from
}

// Project is a repository that was made.
type Project struct {
	Name, Contract, Module string
	Folder                 string
}

// Make makes a repository in a new folder of the working directory: all of it or nothing.
func Make(o Options) (*Project, error) {
	p, err := name(o)
	if err != nil {
		return nil, err
	}
	overlays, err := o.overlays()
	if err != nil {
		return nil, err
	}
	if _, err := os.Lstat(p.Folder); err == nil {
		return nil, fmt.Errorf("%s exists: choose another name, or remove it", p.Folder)
	} else if !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	draft, err := os.MkdirTemp(".", "."+p.Folder+"-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(draft) // of a failure; else it has another name by then
	if err := p.fill(draft, o, overlays); err != nil {
		return nil, fmt.Errorf("make %s: %w", p.Folder, err)
	}
	if err := os.Chmod(draft, 0o755); err != nil {
		return nil, err
	}
	return p, os.Rename(draft, p.Folder)
}

// overlays returns the folders of the example whose files stand in place of others, the first first.
func (o Options) overlays() ([]string, error) {
	observe := o.Answers == Observe
	if !observe && cmp.Or(o.Answers, Chain) != Chain {
		return nil, fmt.Errorf("answers %q: %s or %s", o.Answers, Chain, Observe)
	}
	tasks := cmp.Or(o.Tasks, Requests)
	if observe {
		tasks = cmp.Or(o.Tasks, Slots)
	}
	switch {
	case tasks == Requests && observe:
		return nil, fmt.Errorf("tasks %s, answers %s: there is no such example; begin with tasks %s, and take the schedule of requests.Open", Requests, Observe, Slots)
	case tasks == Requests:
		return nil, nil
	case tasks == Slots && observe:
		return []string{Observe, Slots}, nil
	case tasks == Slots:
		return []string{Slots}, nil
	}
	return nil, fmt.Errorf("tasks %q: %s or %s", o.Tasks, Requests, Slots)
}

// fill writes everything into a folder.
func (p *Project) fill(folder string, o Options, overlays []string) error {
	if err := p.copy(folder, o, overlays); err != nil {
		return err
	}
	if o.Version == "" {
		if err := useCheckout(folder); err != nil {
			return err
		}
	} else if err := run(folder, "go", "mod", "tidy"); err != nil { // checksums of EigenShift's modules
		return err
	}
	return run(folder, "git", "init", "--quiet", "--initial-branch=main")
}

// copy writes the example's files with the project's names.
func (p *Project) copy(folder string, o Options, overlays []string) error {
	return fs.WalkDir(square.Files, ".", func(file string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			if file == Slots || file == Observe {
				return fs.SkipDir
			}
			return nil
		}
		content, err := read(file, overlays)
		if err != nil {
			return err
		}
		if file == "go.mod" && o.Version != "" {
			content = atVersion(content, o.Version)
		}
		content = []byte(p.rename(string(content)))
		if strings.HasSuffix(file, ".go") { // columns are as wide as names
			if content, err = format.Source(content); err != nil {
				return fmt.Errorf("format %s: %w", file, err)
			}
		}
		target := filepath.Join(folder, filepath.FromSlash(p.rename(file)))
		if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
			return err
		}
		return os.WriteFile(target, content, 0o644)
	})
}

// read returns a file of the example: that of the first overlay that has one.
func read(file string, overlays []string) ([]byte, error) {
	for _, overlay := range overlays {
		content, err := square.Files.ReadFile(path.Join(overlay, file))
		if !errors.Is(err, fs.ErrNotExist) {
			return content, err
		}
	}
	return square.Files.ReadFile(file)
}

// rename puts the project's names in place of the example's.
func (p *Project) rename(text string) string {
	return strings.NewReplacer(square.Module+"/"+Slots, p.Module, square.Module, p.Module, square.Contract, p.Contract, square.Program, p.Name).Replace(text)
}

// atVersion returns a go.mod that requires EigenShift's modules at a version.
func atVersion(goMod []byte, version string) []byte {
	lines := bytes.Split(goMod, []byte("\n"))
	for i, line := range lines {
		if words := strings.Fields(string(line)); len(words) > 1 && strings.HasPrefix(words[0], prefix) {
			lines[i] = bytes.Replace(line, []byte(words[1]), []byte(version), 1)
		}
	}
	return bytes.Join(lines, []byte("\n"))
}

func run(folder, program string, args ...string) error {
	command := exec.Command(program, args...)
	command.Dir = folder
	if output, err := command.CombinedOutput(); err != nil {
		return fmt.Errorf("%s %s: %w: %s", program, strings.Join(args, " "), err, strings.TrimSpace(string(output)))
	}
	return nil
}
