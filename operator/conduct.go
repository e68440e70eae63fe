package operator

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift/engine"
	"github.com/eigenshift/avs/eigenshift/engine/mode"
	"github.com/eigenshift/avs/operator/config"
)

// pausedFile is there while an operator is paused, within the data folder.
func pausedFile(cfg config.Config) string { return filepath.Join(cfg.DataDir, "paused") }

// conduct is what a running operator was told to take part in. That it is paused is kept in its
// data folder. It is safe for concurrent use.
type conduct struct {
	paused string // the file
	logger zerolog.Logger

	mu     sync.Mutex
	mode   mode.Mode
	since  time.Time
	engine *engine.Engine // nil: not made yet
}

// newConduct returns the conduct of an operator that starts: paused, if it was before.
func newConduct(cfg config.Config, logger zerolog.Logger) (*conduct, error) {
	c := &conduct{paused: pausedFile(cfg), logger: logger, since: time.Now()}
	info, err := os.Stat(c.paused)
	switch {
	case err == nil:
		c.mode, c.since = mode.Paused, info.ModTime()
		logger.Warn().Time("since", c.since).Msg("this operator is paused, and signs nothing until `resume`")
	case !errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("data_dir: see whether this operator is paused: %w", err)
	}
	return c, nil
}

// now returns the present mode, and since when it is so.
func (c *conduct) now() (mode.Mode, time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.mode, c.since
}

// direct has an engine do as this operator was told.
func (c *conduct) direct(e *engine.Engine) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.engine = e
	e.SetMode(c.mode)
}

// set changes the mode. The lock is held.
func (c *conduct) set(m mode.Mode) {
	if c.mode == m {
		return
	}
	c.mode, c.since = m, time.Now()
	if c.engine != nil {
		c.engine.SetMode(m)
	}
	c.logger.Info().Stringer("mode", m).Msg("told by command what to take part in")
}

func (c *conduct) pause() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.set(mode.Paused)
	if _, err := os.Stat(c.paused); err == nil {
		return nil // it says since when
	}
	if err := writeDurably(c.paused, "`resume` ends this pause; do not delete this file while the operator runs\n"); err != nil {
		return fmt.Errorf("this operator is paused, and would not be after a restart: %w", err)
	}
	return nil
}

func (c *conduct) drain() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.mode == mode.Active {
		c.set(mode.Drained)
	}
	return nil
}

func (c *conduct) resume() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := os.Remove(c.paused); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("this operator stays %s: %w", c.mode, err)
	}
	c.set(mode.Active)
	return nil
}

// writeDurably writes a file that is there after a power cut, or not at all.
func writeDurably(path, text string) error {
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	_, err = file.WriteString(text)
	if err = errors.Join(err, file.Sync(), file.Close()); err != nil {
		return err
	}
	folder, err := os.Open(filepath.Dir(path))
	if err != nil {
		return err
	}
	return errors.Join(folder.Sync(), folder.Close())
}
