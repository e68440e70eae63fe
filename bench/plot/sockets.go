package plot

import (
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
)

// sockets is one line of what scripts/bench-sockets writes.
type sockets struct {
	Operators    int     `json:"operators"`
	BlockMS      int     `json:"block_ms"`
	Backlog      int     `json:"backlog"` // how many blocks a transaction waited for
	Kilobytes    float64 `json:"kB/task"`
	RaftMessages float64 `json:"raft-messages/task"`
	Requests     float64 `json:"requests/task"`
}

// WriteSockets draws what scripts/bench-sockets has written to a file into a folder:
// bench-sockets.svg has bytes and messages of a task against the number of operators, of each
// number where its blocks are slowest.
func WriteSockets(file, folder string) error {
	data, err := os.ReadFile(file)
	if err != nil {
		return fmt.Errorf("read figures: %w", err)
	}
	var all []sockets
	if err := json.Unmarshal(data, &all); err != nil {
		return fmt.Errorf("decode figures %s: %w", file, err)
	}
	all = slices.DeleteFunc(all, func(s sockets) bool { return s.Backlog != 0 })
	if len(all) == 0 {
		return fmt.Errorf("%s has no figures without a backlog", file)
	}
	slices.SortFunc(all, func(a, b sockets) int { return cmp.Or(a.Operators-b.Operators, b.BlockMS-a.BlockMS) })
	all = slices.CompactFunc(all, func(a, b sockets) bool { return a.Operators == b.Operators })
	if err := os.WriteFile(filepath.Join(folder, "bench-sockets.svg"), []byte(traffic(all)), 0o644); err != nil {
		return fmt.Errorf("write picture: %w", err)
	}
	return nil
}

func traffic(all []sockets) string {
	c := newCanvas("What all operators together send for a task, beyond what they send while idle", 330)
	x := axis{from: 4, to: 250, left: 60, right: width - 30, log: true}
	y := axis{from: 1, to: 1000, left: 280, right: 50, log: true}
	for _, tick := range []float64{1, 10, 100, 1000} {
		c.line(x.left, y.at(tick), x.right, y.at(tick), grid)
		c.text(x.left-6, y.at(tick)+4, "end", fmt.Sprint(tick))
	}
	for _, s := range all {
		c.text(x.at(float64(s.Operators)), y.left+18, "middle", fmt.Sprint(s.Operators))
	}
	for i, line := range []struct {
		name, colour string
		of           func(sockets) float64
	}{
		{"kilobytes", "#2563eb", func(s sockets) float64 { return s.Kilobytes }},
		{"requests", "#d97706", func(s sockets) float64 { return s.Requests }},
		{"messages of Raft", "#6b7280", func(s sockets) float64 { return s.RaftMessages }},
	} {
		var points []point
		for _, s := range all {
			p := point{x.at(float64(s.Operators)), y.at(line.of(s))}
			points = append(points, p)
			c.dot(p, line.colour)
		}
		c.path(points, line.colour)
		c.box(80+150*i, 33, 12, 10, line.colour)
		c.text(98+150*i, 42, "start", line.name)
	}
	return c.done()
}
