package ui

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// patience bounds every wait. It is no expectation of speed: a test that needs it has failed.
const patience = 2 * time.Minute

// desktop and phone are widths of a window.
const (
	desktop = 1280
	phone   = 360
)

// browser starts a Chromium, which ends with the test.
func browser(t *testing.T) context.Context {
	t.Helper()
	options := chromedp.DefaultExecAllocatorOptions[:]
	if os.Geteuid() == 0 { // Chromium's sandbox refuses root
		options = append(options, chromedp.NoSandbox)
	}
	allocated, end := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(end)
	ctx, stop := chromedp.NewContext(allocated)
	t.Cleanup(stop)
	if err := chromedp.Do(ctx); err != nil {
		t.Fatalf("start Chromium (scripts/apt chromium chromium installs it): %v", err)
	}
	return ctx
}

// tab is a page in the browser. Its methods end the test when they cannot do what they are for.
type tab struct {
	t   *testing.T
	ctx context.Context

	mu       sync.Mutex
	problems []string // what the page, or the browser about it, complained of
}

// visit opens an address in a tab of its own, and waits until the page shows something.
func visit(t *testing.T, browser context.Context, url string, width int64) *tab {
	t.Helper()
	ctx, stop := chromedp.NewContext(browser)
	b := &tab{t: t, ctx: ctx}
	t.Cleanup(stop)
	b.do(chromedp.Steps())
	if err := chromedp.Listen(ctx, b.hear); err != nil {
		t.Fatal(err)
	}
	call(b, runtime.Enable, cdp.Empty{})
	call(b, log.Enable, cdp.Empty{})
	b.do(chromedp.EmulateViewport(width, 900), chromedp.Navigate(url))
	b.await("document.body.dataset.ready !== undefined")
	return b
}

// hear notes errors of scripts, and what the browser logs: violations of the page's policy are
// among that.
func (b *tab) hear(event any) {
	var text string
	switch e := event.(type) {
	case *runtime.EventConsoleAPICalled:
		if e.Type == runtime.ConsoleAPICalledTypeError || e.Type == runtime.ConsoleAPICalledTypeWarning {
			text = fmt.Sprintf("console: %s %v", e.Type, e.Args)
		}
	case *runtime.EventExceptionThrown:
		text = fmt.Sprintf("exception: %s %v", e.ExceptionDetails.Text, e.ExceptionDetails.Exception)
	case *log.EventEntryAdded:
		text = fmt.Sprintf("log: %s %s", e.Entry.Text, e.Entry.URL)
	}
	if text != "" {
		b.mu.Lock()
		b.problems = append(b.problems, text)
		b.mu.Unlock()
	}
}

// requireQuiet fails when there were errors since the page was opened, but those that a part of
// them announces.
func (b *tab) requireQuiet(but ...string) {
	b.t.Helper()
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, p := range b.problems {
		expected := false
		for _, part := range but {
			expected = expected || strings.Contains(p, part)
		}
		if !expected {
			b.t.Errorf("the browser complains: %s", p)
		}
	}
}

// in returns the same tab for a subtest.
func (b *tab) in(t *testing.T) *tab { return &tab{t: t, ctx: b.ctx} }

func (b *tab) do(steps ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	if err := chromedp.Do(b.ctx, steps...); err != nil {
		b.t.Fatal(err)
	}
}

func call[P, R any](b *tab, command cdp.Command[P, R], with P) {
	b.t.Helper()
	if _, err := chromedp.Call(b.ctx, command, with); err != nil {
		b.t.Fatal(err)
	}
}

// eval returns the value of an expression in the page.
func eval[T any](b *tab, expression string) T {
	b.t.Helper()
	value, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		b.t.Fatalf("%s: %v", expression, err)
	}
	return value
}

// await waits until an expression is true. The page's policy forbids what the library polls by.
func (b *tab) await(expression string) {
	b.t.Helper()
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); <-tick.C {
		if eval[bool](b, "Boolean("+expression+")") {
			return
		}
	}
	b.t.Fatalf("waited %s in vain for %s; the page says:\n%s", patience, expression, eval[string](b, "document.body.innerText"))
}

// press presses the button with that name, as whoever cannot see it knows it.
func (b *tab) press(label string) {
	b.t.Helper()
	b.do(chromedp.Click(chromedp.CSS(fmt.Sprintf("[aria-label=%q]", label))))
}

// tabTo moves the focus by the key Tab until it is on the button with that name.
func (b *tab) tabTo(label string) {
	b.t.Helper()
	const most = 200 // there are not so many places
	for range most {
		b.do(chromedp.KeyEvent(kb.Tab))
		if eval[string](b, `document.activeElement.getAttribute("aria-label") ?? ""`) == label {
			return
		}
	}
	b.t.Fatalf("%d times Tab do not lead to %q", most, label)
}

// prefer sets what a person has told the browser to prefer: features, each with its value.
func (b *tab) prefer(pairs ...string) {
	b.t.Helper()
	var features []*emulation.MediaFeature
	for pair := range slices.Chunk(pairs, 2) {
		features = append(features, &emulation.MediaFeature{Name: pair[0], Value: pair[1]})
	}
	call(b, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: features})
}
