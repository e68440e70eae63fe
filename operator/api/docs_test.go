package api

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write docs/metrics.md anew")

const page = "../../docs/metrics.md"

// document is the page as it should be.
func document() string {
	var b strings.Builder
	b.WriteString(`# Metrics

An operator serves them for Prometheus at ` + "`/metrics` of `api_listen`" + `, beside those of the Go runtime and of the process
(` + "`go_*`, `process_*`" + `). What to alert on is in [operations.md](operations.md), reasons are in [reasons.md](reasons.md). This page
is checked against the code: after a change, ` + "`go test ./operator/api -run Documented -update`" + ` writes it anew.

| metric | kind | labels | what it is |
|---|---|---|---|
`)
	row := func(name, kind, help string, labels []string) {
		text := "—"
		if len(labels) > 0 {
			text = "`" + strings.Join(labels, "`, `") + "`"
		}
		fmt.Fprintf(&b, "| `%s%s` | %s | %s | %s |\n", prefix, name, kind, text, help)
	}
	for _, m := range ownMetrics {
		row(m.name, m.kind, m.help, m.labels)
	}
	for _, h := range ownHistograms {
		row(h.name, "histogram", h.help, h.labels)
	}
	return b.String()
}

func TestMetricsAreDocumented(t *testing.T) {
	want := document()
	if *update {
		if err := os.WriteFile(page, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Error("docs/metrics.md is not what this package says: go test ./operator/api -run Documented -update")
	}
}

// What operations.md tells to alert on is there.
func TestAlertsNameMetrics(t *testing.T) {
	manual, err := os.ReadFile("../../docs/operations.md")
	if err != nil {
		t.Fatal(err)
	}
	known := make(map[string]bool)
	for _, m := range ownMetrics {
		known[prefix+m.name] = true
	}
	for _, h := range ownHistograms {
		known[prefix+h.name] = true
	}
	names := strings.FieldsFunc(string(manual), func(r rune) bool { return r != '_' && (r < 'a' || r > 'z') })
	found := 0
	for _, name := range names {
		if strings.HasPrefix(name, prefix) {
			found++
			if !known[name] {
				t.Errorf("operations.md names %s, which is no metric", name)
			}
		}
	}
	if found == 0 {
		t.Error("operations.md names no metric")
	}
}
