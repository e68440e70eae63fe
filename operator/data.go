package operator

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/operator/config"
)

// raftDir is the folder of the Raft log within the data folder.
func raftDir(cfg config.Config) string { return filepath.Join(cfg.DataDir, "raft") }

// observationsDir is the folder of what the operator said that it saw.
func observationsDir(cfg config.Config) string { return filepath.Join(cfg.DataDir, "observations") }

// heardFile is what others said that they saw, within the data folder.
func heardFile(cfg config.Config) string { return filepath.Join(cfg.DataDir, "heard.jsonl") }

// errBadData marks a data folder with which a restart will fail again.
var errBadData = errors.New("data_dir")

// checkFolder looks into the data folder before anything else is done: what is wrong
// with it does not depend on chain or peers. What may pass is left to when it is opened.
func checkFolder(cfg config.Config, raft raftlog.Config) error {
	if _, err := raftlog.Inspect(raft); errors.Is(err, raftlog.ErrCorrupt) || errors.Is(err, raftlog.ErrLocked) {
		return dataError(cfg, err)
	}
	return nil
}

// dataError says what is wrong with the data folder, and what to do about it.
func dataError(cfg config.Config, err error) error {
	switch {
	case errors.Is(err, raftlog.ErrCorrupt):
		return fmt.Errorf("%w: %w: move the folder %s away and start again, the operator catches up from the others (docs/operations.md, \"A corrupt data folder\")",
			errBadData, err, raftDir(cfg))
	case errors.Is(err, raftlog.ErrLocked):
		return fmt.Errorf("data_dir: %w: stop the other process, or give this one a folder of its own", err)
	default:
		return fmt.Errorf("data_dir: %w", err)
	}
}

// copyFolder copies files and folders to a new place.
func copyFolder(from, to string) error {
	return filepath.Walk(from, func(path string, info os.FileInfo, err error) error {
		if err != nil {
			return err
		}
		relative, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		target := filepath.Join(to, relative)
		if info.IsDir() {
			return os.Mkdir(target, info.Mode().Perm())
		}
		return copyFile(path, target, info.Mode().Perm())
	})
}

func copyFile(from, to string, mode os.FileMode) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return err
	}
	if _, err := io.Copy(out, in); err != nil {
		return errors.Join(err, out.Close())
	}
	return errors.Join(out.Sync(), out.Close())
}
