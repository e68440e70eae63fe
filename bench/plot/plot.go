// Package plot draws reports as SVG: bars of ratios, steps of distributions and lines of
// aggregation times. The pictures have a background of their own, so they can be read on
// light and on dark pages.
package plot

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"

	"github.com/eigenshift/avs/bench/figures"
)

// Colours of the systems.
var colours = map[string]string{figures.EigenShift: "#2563eb", figures.Central: "#d97706", figures.Before: "#6b7280"}

// Write draws a report into a folder: bench-ratios.svg, bench-latency.svg and
// bench-aggregation.svg.
func Write(r *figures.Report, folder string) error {
	for name, picture := range map[string]string{
		"bench-ratios.svg":      ratios(r),
		"bench-latency.svg":     latency(r),
		"bench-aggregation.svg": aggregation(r),
	} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(picture), 0o644); err != nil {
			return fmt.Errorf("write picture: %w", err)
		}
	}
	return nil
}

// ratios draws EigenShift's share of the central aggregator's figure as a bar for each
// row, on a logarithmic scale around 1.
func ratios(r *figures.Report) string {
	rows := slices.DeleteFunc(r.Rows(), func(row figures.Row) bool { return math.IsNaN(row.Ratio()) || row.Ratio() <= 0 })
	const height = 22
	c := newCanvas("EigenShift beside a central aggregator: ratios, less is better", 40+height*len(rows)+30)
	x := axis{from: 0.003, to: 20, left: 420, right: width - 60, log: true}
	bottom := 40 + height*len(rows)
	for _, tick := range []float64{0.01, 0.1, 1, 10} {
		c.line(x.at(tick), 34, x.at(tick), bottom, grid)
		c.text(x.at(tick), bottom+16, "middle", fmt.Sprint(tick))
	}
	for i, row := range rows {
		y := 40 + height*i
		colour := colours[figures.EigenShift]
		if row.Ratio() > 1 {
			colour = "#dc2626"
		}
		c.text(400, y+14, "end", row.Name)
		from, to := min(x.at(1), x.at(row.Ratio())), max(x.at(1), x.at(row.Ratio()))
		c.box(from, y+3, max(to-from, 1), height-8, colour)
		anchor, at := "start", to+4
		if row.Ratio() < 1 {
			anchor, at = "end", from-4
		}
		c.text(at, y+14, anchor, fmt.Sprintf("%.2g", row.Ratio()))
	}
	c.line(x.at(1), 34, x.at(1), bottom, ink)
	return c.done()
}

// latency draws, for each system at the first pace, which part of the tasks had its
// transaction in the pool after how long.
func latency(r *figures.Report) string {
	paces := r.Paces()
	if len(paces) == 0 {
		return newCanvas("nothing was measured", 60).done()
	}
	c := newCanvas("New block → transaction in the node's pool, "+paces[0], 330)
	runs := make(map[string][]float64)
	var longest float64 = 10
	for _, system := range []string{figures.EigenShift, figures.Central, figures.Before} {
		if run, ok := r.Of(system, paces[0]); ok && len(run.BlockToPoolMS) > 0 {
			runs[system] = slices.Sorted(slices.Values(run.BlockToPoolMS))
			longest = max(longest, figures.Percentile(run.BlockToPoolMS, 99))
		}
	}
	x := axis{from: 0, to: longest * 1.1, left: 60, right: width - 30}
	y := axis{from: 0, to: 100, left: 280, right: 50}
	for _, part := range []float64{0, 25, 50, 75, 100} {
		c.line(x.left, y.at(part), x.right, y.at(part), grid)
		c.text(x.left-6, y.at(part)+4, "end", fmt.Sprintf("%g %%", part))
	}
	for _, tick := range x.ticks() {
		c.line(x.at(tick), y.left, x.at(tick), y.left+4, ink)
		c.text(x.at(tick), y.left+18, "middle", fmt.Sprintf("%g ms", tick))
	}
	c.legend(runs)
	for _, system := range systems(runs) {
		values := runs[system]
		points := []point{{x.at(0), y.at(0)}}
		for i, value := range values {
			at := x.at(min(value, x.to))
			points = append(points, point{at, points[len(points)-1].y}, point{at, y.at(100 * float64(i+1) / float64(len(values)))})
		}
		c.path(points, colours[system])
	}
	return c.done()
}

// aggregation draws the time of an aggregation against the number of signatures, both on
// logarithmic scales.
func aggregation(r *figures.Report) string {
	c := newCanvas("Time to aggregate the signatures of all operators, p50", 330)
	x := axis{from: 4, to: 250, left: 60, right: width - 30, log: true}
	y := axis{from: 0.1, to: 1000, left: 280, right: 50, log: true}
	for _, tick := range []float64{0.1, 1, 10, 100, 1000} {
		c.line(x.left, y.at(tick), x.right, y.at(tick), grid)
		c.text(x.left-6, y.at(tick)+4, "end", fmt.Sprintf("%g ms", tick))
	}
	lines := make(map[string][]float64)
	points := make(map[string][]point)
	for _, a := range r.Aggregation {
		n := float64(a.Operators)
		c.text(x.at(n), y.left+18, "middle", fmt.Sprint(a.Operators))
		for system, times := range map[string][]float64{figures.EigenShift: a.OursMS, figures.Central: a.TheirMS} {
			lines[system] = times
			points[system] = append(points[system], point{x.at(n), y.at(figures.Percentile(times, 50))})
		}
	}
	c.legend(lines)
	for _, system := range systems(lines) {
		c.path(points[system], colours[system])
		for _, p := range points[system] {
			c.dot(p, colours[system])
		}
	}
	return c.done()
}
