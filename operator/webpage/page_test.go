package webpage

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"path"
	"regexp"
	"strings"
	"testing"

	"github.com/rs/zerolog"
)

func prices(template string) Panel {
	return Panel{Name: "prices", Title: "Prices <now>", Template: template, Values: func(context.Context) (any, error) { return 7, nil }}
}

func open(t *testing.T, cfg Config) *Page {
	t.Helper()
	cfg.State = func(context.Context) State { return State{} }
	p, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.Close)
	return p
}

func get(p *Page, path string) *httptest.ResponseRecorder {
	r := httptest.NewRecorder()
	p.ServeHTTP(r, httptest.NewRequest(http.MethodGet, path, nil))
	return r
}

func TestPage(t *testing.T) {
	p := open(t, Config{Name: "squares & <co>", Panels: []Panel{prices(`<p data-text="."></p>`)}})
	index := get(p, "/")
	body := index.Body.String()
	for _, want := range []string{"squares &amp; &lt;co&gt;", `data-kind="operator"`, "Prices &lt;now&gt;", `<template><p data-text="."></p></template>`} {
		if !strings.Contains(body, want) {
			t.Errorf("the page lacks %s", want)
		}
	}
	for header, want := range map[string]string{
		"Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'",
		"X-Content-Type-Options":  "nosniff", "Referrer-Policy": "no-referrer", "Content-Type": "text/html; charset=utf-8",
	} {
		if got := index.Header().Get(header); !strings.HasPrefix(got, want) {
			t.Errorf("%s is %q, want %q", header, got, want)
		}
	}
	if strings.Contains(body, "<form") || strings.Contains(body, "<button") {
		t.Error("an operator's page has something to press")
	}
	devnet := get(open(t, Config{Name: "x", Devnet: &Devnet{Lies: []Lie{{"mute", "says <nothing>"}}, Call: "NUMBER", Example: "12"}}), "/").Body.String()
	for _, want := range []string{`data-kind="devnet"`, `title="says &lt;nothing&gt;"`, `id="heal"`, `value="12"`} {
		if !strings.Contains(devnet, want) {
			t.Errorf("the page of a devnet lacks %s", want)
		}
	}
	for _, wrong := range []string{"/page/", "/page/none.js", "/page/index.html", "/page/..%2fpage.go", "/other"} {
		if r := get(p, wrong); r.Code != http.StatusNotFound {
			t.Errorf("%s: %d", wrong, r.Code)
		}
	}
}

// The page is self-contained: each file that it names is there, scripts make nothing of text
// that is parsed, and nothing is anywhere else.
func TestFilesOfThePage(t *testing.T) {
	p := open(t, Config{Name: "x"})
	files, err := fs.Glob(assets, "assets/*")
	if err != nil {
		t.Fatal(err)
	}
	imports := regexp.MustCompile(`from "\./([a-z]+\.js)"`)
	refers := regexp.MustCompile(`(?:src|href)="(page/[^"]+)"`)
	danger := regexp.MustCompile(`innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function|DOMParser|https?://(?:[^w]|w[^w])`)
	for _, file := range files {
		content, err := fs.ReadFile(assets, file)
		if err != nil {
			t.Fatal(err)
		}
		if found := danger.Find(content); found != nil {
			t.Errorf("%s has %s", file, found)
		}
		if lines := bytes.Count(content, []byte("\n")); lines > 400 {
			t.Errorf("%s has %d lines: at most 400", file, lines)
		}
		var named []string
		for _, m := range imports.FindAllSubmatch(content, -1) {
			named = append(named, "/page/"+string(m[1]))
		}
		for _, m := range refers.FindAllSubmatch(content, -1) {
			named = append(named, "/"+string(m[1]))
		}
		for _, name := range named {
			if r := get(p, name); r.Code != http.StatusOK || r.Header().Get("Content-Type") != types[path.Ext(name)] {
				t.Errorf("%s names %s: %d, %s", file, name, r.Code, r.Header().Get("Content-Type"))
			}
		}
	}
}

func TestPanelsAreChecked(t *testing.T) {
	good := prices("<p></p>")
	for want, panels := range map[string][]Panel{
		"small letters":    {{Name: "Prices", Title: "x", Template: "x", Values: good.Values}},
		"two of that name": {good, good},
		"needs a title":    {{Name: "prices", Template: "x", Values: good.Values}},
	} {
		if _, err := New(Config{Panels: panels}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want %q", err, want)
		}
	}
}

// Values are read once for each block. A panel without values does not keep the others from theirs.
func TestReadings(t *testing.T) {
	reads := 0
	r := readings{logger: zerolog.Nop(), panels: []Panel{
		{Name: "broken", Values: func(context.Context) (any, error) { return nil, errors.New("no node") }},
		{Name: "counts", Values: func(context.Context) (any, error) { reads++; return reads, nil }},
	}}
	for _, c := range []struct {
		block uint64
		want  int
	}{{1, 1}, {1, 1}, {2, 2}} {
		got := r.read(t.Context(), Head{Number: c.block})
		if len(got) != 1 || got["counts"] != c.want {
			t.Errorf("block %d: %v", c.block, got)
		}
	}
}
