package project

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"

	"golang.org/x/mod/modfile"
)

// useCheckout gives a repository a workspace, which git ignores, with EigenShift's modules as they are
// in the checkout that this program was built from: no version of them has been published.
func useCheckout(folder string) error {
	_, file, _, _ := runtime.Caller(0)
	root := filepath.Dir(filepath.Dir(filepath.Dir(file)))
	data, err := os.ReadFile(filepath.Join(root, "go.work"))
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("this program is neither a release nor is its checkout there any more (%s): build it again", root)
	}
	if err != nil {
		return err
	}
	workspace, err := modfile.ParseWork("go.work", data, nil)
	if err != nil {
		return err
	}
	for _, use := range append([]*modfile.Use(nil), workspace.Use...) {
		if err := workspace.DropUse(use.Path); err != nil {
			return err
		}
	}
	if err := workspace.AddUse(".", ""); err != nil {
		return err
	}
	for _, replace := range append([]*modfile.Replace(nil), workspace.Replace...) {
		source := filepath.Join(root, filepath.FromSlash(replace.New.Path))
		if err := workspace.AddUse(source, ""); err != nil {
			return err
		}
		if err := workspace.AddReplace(replace.Old.Path, replace.Old.Version, source, ""); err != nil {
			return err
		}
	}
	workspace.Cleanup()
	if err := os.WriteFile(filepath.Join(folder, "go.work"), modfile.Format(workspace.Syntax), 0o644); err != nil {
		return err
	}
	sums, err := os.ReadFile(filepath.Join(root, "go.work.sum"))
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, "go.work.sum"), sums, 0o644)
}
