// Package moduleproxy makes a module proxy of files that has the modules of this repository as they
// would be published, so that programs outside it are built as their authors build them.
package moduleproxy

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"golang.org/x/mod/modfile"
	"golang.org/x/mod/module"
	"golang.org/x/mod/zip"
)

// Prefix of the paths of all modules.
const Prefix = "github.com/eigenshift/avs"

// Proxy is a folder with the modules of a repository.
type Proxy struct {
	folder, root string
	cache, usual string // go's cache of modules, and the proxies that it asks

	Modules []string // their paths
	// Version of all modules: a preliminary one of the version that they require of each other. No
	// other proxy has it, so that go's cache of modules can be used and cleaned afterwards.
	Version string
}

// Pack packs the modules of the repository at root into a folder.
func Pack(root, folder string) (*Proxy, error) {
	output, err := exec.Command("go", "env", "GOMODCACHE", "GOPROXY").Output()
	if err != nil {
		return nil, fmt.Errorf("ask go for its settings: %w", err)
	}
	cache, usual, _ := strings.Cut(strings.TrimSpace(string(output)), "\n")
	data, err := os.ReadFile(filepath.Join(root, "go.work"))
	if err != nil {
		return nil, err
	}
	workspace, err := modfile.ParseWork("go.work", data, nil)
	if err != nil {
		return nil, fmt.Errorf("read the workspace: %w", err)
	}
	p := &Proxy{folder: folder, root: root, cache: cache, usual: usual}
	unique := "-test." + strconv.FormatInt(time.Now().UnixNano(), 36)
	for _, replace := range workspace.Replace {
		version := replace.Old.Version + unique
		if p.Version != "" && p.Version != version {
			return nil, fmt.Errorf("go.work replaces %s, other modules at %s: all have one version", replace.Old, strings.TrimSuffix(p.Version, unique))
		}
		p.Version = version
		p.Modules = append(p.Modules, replace.Old.Path)
		if err := p.pack(replace.Old, replace.New.Path); err != nil {
			return nil, fmt.Errorf("pack %s: %w", replace.Old, err)
		}
	}
	return p, nil
}

// pack writes the four files that a proxy answers with for one version of a module.
func (p *Proxy) pack(m module.Version, source string) error {
	folder := filepath.Join(p.folder, m.Path, "@v")
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	description, err := p.describe(filepath.Join(p.root, source, "go.mod"), m.Version)
	if err != nil {
		return err
	}
	goMod := file{path: "go.mod", at: filepath.Join(folder, p.Version+".mod")}
	for name, content := range map[string][]byte{
		"list":              []byte(p.Version + "\n"),
		p.Version + ".info": fmt.Appendf(nil, `{"Version":%q,"Time":"2026-01-01T00:00:00Z"}`, p.Version),
		p.Version + ".mod":  description,
	} {
		if err := os.WriteFile(filepath.Join(folder, name), content, 0o644); err != nil {
			return err
		}
	}
	files, err := p.files(source, goMod)
	if err != nil {
		return err
	}
	var archive bytes.Buffer
	if err := zip.Create(&archive, module.Version{Path: m.Path, Version: p.Version}, files); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, p.Version+".zip"), archive.Bytes(), 0o644)
}

// describe returns a go.mod that requires of the siblings the proxy's version, where it required the base version.
func (p *Proxy) describe(path, base string) ([]byte, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	description, err := modfile.Parse(path, data, nil)
	if err != nil {
		return nil, err
	}
	if len(description.Replace) > 0 {
		return nil, fmt.Errorf("%s has replace directives, with which nobody can install programs of the module", path)
	}
	for _, required := range description.Require {
		if !strings.HasPrefix(required.Mod.Path, Prefix+"/") {
			continue
		}
		if required.Mod.Version != base {
			return nil, fmt.Errorf("%s requires %s: all modules have one version, %s", path, required.Mod, base)
		}
		if err := description.AddRequire(required.Mod.Path, p.Version); err != nil {
			return nil, err
		}
	}
	return description.Format()
}

// files are what git knows of a folder, or would add, with another go.mod and the repository's licence.
func (p *Proxy) files(source string, goMod file) ([]zip.File, error) {
	list := exec.Command("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
	list.Dir = filepath.Join(p.root, source)
	output, err := list.Output()
	if err != nil {
		return nil, fmt.Errorf("list files: %w", err)
	}
	files := []zip.File{goMod, file{path: "LICENSE", at: filepath.Join(p.root, "LICENSE")}}
	for name := range strings.SplitSeq(strings.Trim(string(output), "\x00"), "\x00") {
		f := file{path: name, at: filepath.Join(list.Dir, name)}
		if _, err := f.Lstat(); err == nil && name != goMod.path { // git lists what was removed and not committed
			files = append(files, f)
		}
	}
	return files, nil
}

// file is a file on disk by its path in the module.
type file struct{ path, at string }

func (f file) Path() string                 { return f.path }
func (f file) Lstat() (os.FileInfo, error)  { return os.Lstat(f.at) }
func (f file) Open() (io.ReadCloser, error) { return os.Open(f.at) }

// Environment is that of go commands outside of the repository, which get our modules from the proxy.
// Those of third parties come from what this machine has downloaded, else from the usual proxy.
func (p *Proxy) Environment() []string {
	return append(os.Environ(),
		"GOWORK=off", "GOFLAGS=-mod=mod -modcacherw", "GOBIN="+filepath.Dir(p.Program("go")),
		"GOPROXY=file://"+p.folder+",file://"+filepath.Join(p.cache, "cache", "download")+","+p.usual,
		"GONOSUMDB="+Prefix, "GONOSUMCHECK="+Prefix,
	)
}

// Program is where `go install` puts a program.
func (p *Proxy) Program(name string) string { return filepath.Join(p.folder, "bin", name) }

// Forget removes the proxy's version from go's cache of modules.
func (p *Proxy) Forget() error {
	var problems []error
	for _, path := range p.Modules {
		at := []string{filepath.Join(p.cache, path+"@"+p.Version)}
		downloads, err := filepath.Glob(filepath.Join(p.cache, "cache", "download", path, "@v", p.Version+".*"))
		problems = append(problems, err)
		for _, name := range append(at, downloads...) {
			problems = append(problems, os.RemoveAll(name))
		}
	}
	return errors.Join(problems...)
}

// Sums are the checksums of third parties' modules that the repository knows, for a go.sum: with
// them, go asks no server for any.
func (p *Proxy) Sums() ([]byte, error) {
	known, err := filepath.Glob(filepath.Join(p.root, "*", "go.sum"))
	if err != nil {
		return nil, err
	}
	var all []byte
	for _, path := range append(known, filepath.Join(p.root, "go.work.sum")) {
		sums, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		all = append(all, sums...)
	}
	return all, nil
}
