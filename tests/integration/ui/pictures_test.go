package ui

import (
	"flag"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/chromedp/chromedp"
)

// folder is where make screenshots wants its pictures.
var folder = flag.String("pictures", "", "`FOLDER` for pictures of the page, which take a minute more: its charts fill up")

// Bounds of a picture, in bytes: a repository carries it for ever; one with nothing on it is smaller.
const (
	smallest = 20 << 10
	largest  = 150 << 10
)

// pictures are those of README: the devnet at a glance, and its prices.
func pictures(t *testing.T, _ *devnet, page *tab) {
	into, points := *folder, 20
	if into == "" {
		into = t.TempDir()
	} else {
		points = 160
	}
	page.await(`Number(document.querySelector("#panel-prices .chart-svg")?.dataset.points) > ` + strconv.Itoa(points))
	page.await(`document.querySelectorAll('.task[data-is="settled"]').length > 2 && document.querySelector(".task").dataset.is === "settled"`)
	for _, picture := range []struct {
		name, scheme, from string
		height             int64
	}{{"page-dark.png", "dark", "body", 980}, {"page-light.png", "light", "#panel-prices", 640}} {
		page.prefer("prefers-color-scheme", picture.scheme, "prefers-reduced-motion", "reduce") // so that no colour is on its way
		page.do(chromedp.EmulateViewport(desktop, picture.height))
		eval[bool](page, `(scrollTo(0, document.querySelector("`+picture.from+`").offsetTop - 16), true)`)
		image, err := chromedp.Run(page.ctx, chromedp.CaptureScreenshot())
		if err != nil {
			t.Fatal(err)
		}
		if n := len(image); n < smallest || n > largest {
			t.Errorf("%s has %d bytes, want %d to %d", picture.name, n, smallest, largest)
		}
		if err := os.WriteFile(filepath.Join(into, picture.name), image, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	page.do(chromedp.EmulateViewport(desktop, 900))
	eval[bool](page, `(scrollTo(0, 0), true)`)
}
