package plot

import (
	"fmt"
	"html"
	"math"
	"slices"
	"strings"

	"github.com/eigenshift/avs/bench/figures"
)

const (
	width = 820
	ink   = "#374151"
	grid  = "#e5e7eb"
)

// canvas is a picture that is being drawn. Places are pixels from the upper left corner.
type canvas struct{ b strings.Builder }

type point struct{ x, y int }

func newCanvas(title string, height int) *canvas {
	c := new(canvas)
	fmt.Fprintf(&c.b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="system-ui, sans-serif" font-size="12">`+"\n", width, height)
	fmt.Fprintf(&c.b, `<rect width="%d" height="%d" fill="#ffffff"/>`+"\n", width, height)
	fmt.Fprintf(&c.b, `<text x="12" y="22" font-size="14" font-weight="600" fill="#111827">%s</text>`+"\n", html.EscapeString(title))
	return c
}

func (c *canvas) done() string { return c.b.String() + "</svg>\n" }

func (c *canvas) text(x, y int, anchor, text string) {
	fmt.Fprintf(&c.b, `<text x="%d" y="%d" text-anchor="%s" fill="%s">%s</text>`+"\n", x, y, anchor, ink, html.EscapeString(text))
}

func (c *canvas) line(x1, y1, x2, y2 int, colour string) {
	fmt.Fprintf(&c.b, `<line x1="%d" y1="%d" x2="%d" y2="%d" stroke="%s"/>`+"\n", x1, y1, x2, y2, colour)
}

func (c *canvas) box(x, y, w, h int, colour string) {
	fmt.Fprintf(&c.b, `<rect x="%d" y="%d" width="%d" height="%d" rx="2" fill="%s"/>`+"\n", x, y, w, h, colour)
}

func (c *canvas) dot(p point, colour string) {
	fmt.Fprintf(&c.b, `<circle cx="%d" cy="%d" r="3" fill="%s"/>`+"\n", p.x, p.y, colour)
}

func (c *canvas) path(points []point, colour string) {
	var places []string
	for _, p := range points {
		places = append(places, fmt.Sprintf("%d,%d", p.x, p.y))
	}
	fmt.Fprintf(&c.b, `<polyline points="%s" fill="none" stroke="%s" stroke-width="2"/>`+"\n", strings.Join(places, " "), colour)
}

// legend names the systems that have values.
func (c *canvas) legend(of map[string][]float64) {
	for i, system := range systems(of) {
		x := 80 + 150*i
		c.box(x, 33, 12, 10, colours[system])
		c.text(x+18, 42, "start", system)
	}
}

// systems returns those that have values, in the order in which they are drawn.
func systems(of map[string][]float64) []string {
	return slices.DeleteFunc([]string{figures.Before, figures.Central, figures.EigenShift}, func(system string) bool { return len(of[system]) == 0 })
}

// axis maps values to places between left and right, or bottom and top.
type axis struct {
	from, to    float64
	left, right int
	log         bool
}

func (a axis) at(value float64) int {
	from, to := a.from, a.to
	if a.log {
		from, to, value = math.Log(from), math.Log(to), math.Log(max(value, a.from))
	}
	return a.left + int(math.Round(float64(a.right-a.left)*(value-from)/(to-from)))
}

// ticks returns round values of a linear axis, at most eight.
func (a axis) ticks() []float64 {
	step := 1.0
	for factor := []float64{2, 2.5, 2}; (a.to-a.from)/step > 8; {
		step *= factor[0]
		factor = append(factor[1:], factor[0])
	}
	var ticks []float64
	for tick := math.Ceil(a.from/step) * step; tick <= a.to; tick += step {
		ticks = append(ticks, tick)
	}
	return ticks
}
