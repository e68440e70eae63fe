package plot

import (
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/eigenshift/avs/bench/figures"
)

func TestPicturesAreWellFormed(t *testing.T) {
	full := &figures.Report{Aggregation: []figures.Aggregation{
		{Operators: 5, OursMS: []float64{1}, TheirMS: []float64{5}}, {Operators: 200, OursMS: []float64{2}, TheirMS: []float64{200}},
	}}
	for _, system := range []string{figures.EigenShift, figures.Central} {
		full.Put(figures.Run{System: system, BlockS: 1, SlotS: 2, Tasks: 2, Processes: 5, CPUMS: 3, BlockToPoolMS: []float64{30, 40}})
	}
	for name, report := range map[string]*figures.Report{"of everything": full, "of nothing": {}} {
		folder := t.TempDir()
		if err := Write(report, folder); err != nil {
			t.Fatal(err)
		}
		pictures, err := filepath.Glob(filepath.Join(folder, "*.svg"))
		if err != nil || len(pictures) != 3 {
			t.Fatalf("%s: pictures %v, %v", name, pictures, err)
		}
		for _, path := range pictures {
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			decoder := xml.NewDecoder(strings.NewReader(string(data)))
			for err == nil {
				_, err = decoder.Token()
			}
			if !errors.Is(err, io.EOF) || strings.Contains(string(data), "NaN") {
				t.Errorf("%s: %s: %v\n%s", name, filepath.Base(path), err, data)
			}
		}
	}
}

func TestSocketsAreDrawnAtTheSlowestBlocks(t *testing.T) {
	folder := t.TempDir()
	file := filepath.Join(folder, "sockets.json")
	for figures, drawn := range map[string]int{
		`[]`: 0, `[{"operators": 5, "block_ms": 500, "kB/task": 9}, {"operators": 20, "block_ms": 2000, "kB/task": 1}, {"operators": 5, "block_ms": 2000}]`: 6,
	} {
		if err := os.WriteFile(file, []byte(figures), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := WriteSockets(file, folder); (err == nil) != (drawn > 0) {
			t.Errorf("%s: %v", figures, err)
		}
		picture, _ := os.ReadFile(filepath.Join(folder, "bench-sockets.svg")) // there is none of no figures
		if drawn > 0 && strings.Count(string(picture), "<circle") != drawn {
			t.Errorf("%s: expected %d points in\n%s", figures, drawn, picture)
		}
	}
}

func TestTicksAreRound(t *testing.T) {
	for to, expected := range map[float64][]float64{
		8: {0, 1, 2, 3, 4, 5, 6, 7, 8}, 55: {0, 10, 20, 30, 40, 50}, 110: {0, 20, 40, 60, 80, 100},
	} {
		if ticks := (axis{to: to}).ticks(); !slices.Equal(ticks, expected) {
			t.Errorf("up to %g: %v, expected %v", to, ticks, expected)
		}
	}
}
