package ops

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

const (
	rulesPath = root + "/deploy/prometheus/rules.yaml"
	// runbooks is where the pages are that alerts point to.
	runbooks = "https://github.com/eigenshift/avs/blob/main/docs/"
)

// ruleFile is a file of rules.
type ruleFile struct {
	Groups []struct {
		Name  string `yaml:"name"`
		Rules []rule `yaml:"rules"`
	} `yaml:"groups"`
}

type rule struct {
	Alert       string            `yaml:"alert"`
	Expr        string            `yaml:"expr"`
	For         string            `yaml:"for,omitempty"`
	Labels      map[string]string `yaml:"labels"`
	Annotations map[string]string `yaml:"annotations"`
}

func alerts(t *testing.T) (all []rule) {
	t.Helper()
	for _, group := range read[ruleFile](t, rulesPath).Groups {
		all = append(all, group.Rules...)
	}
	return all
}

// promtool finds no fault with configuration and rules, and each alert fires when it should.
func TestPromtool(t *testing.T) {
	for _, args := range [][]string{
		{"check", "config", "prometheus.yml"}, {"check", "rules", "rules.yaml"}, {"test", "rules", "rules.test.yaml"},
	} {
		command := exec.CommandContext(t.Context(), "promtool", args...)
		command.Dir = filepath.Join(root, "deploy/prometheus")
		if out, err := command.CombinedOutput(); err != nil {
			t.Errorf("promtool %s: %v (`make test-ops` installs it)\n%s", strings.Join(args, " "), err, out)
		}
	}
}

// Each alert has a case in which it fires, says what is wrong and how bad that is, and points to a
// place that exists.
func TestAlertsAreComplete(t *testing.T) {
	cases, err := os.ReadFile(root + "/deploy/prometheus/rules.test.yaml")
	if err != nil {
		t.Fatal(err)
	}
	manual, err := os.ReadFile(root + "/docs/operations.md")
	if err != nil {
		t.Fatal(err)
	}
	seen := make(map[string]bool)
	for _, r := range alerts(t) {
		if seen[r.Alert] {
			t.Errorf("%s: there are two", r.Alert)
		}
		seen[r.Alert] = true
		if !strings.Contains(string(cases), `alertname="`+r.Alert+`"`) {
			t.Errorf("%s: no case of rules.test.yaml lets it fire", r.Alert)
		}
		if !strings.Contains(string(manual), "`"+r.Alert+"`") {
			t.Errorf("%s: docs/operations.md does not name it", r.Alert)
		}
		if s := r.Labels["severity"]; s != "critical" && s != "warning" && s != "info" {
			t.Errorf("%s: severity %q", r.Alert, s)
		}
		if r.Annotations["summary"] == "" || r.Annotations["description"] == "" {
			t.Errorf("%s: no summary, or no description", r.Alert)
		}
		page, anchor, _ := strings.Cut(strings.TrimPrefix(r.Annotations["runbook_url"], runbooks), "#")
		if !hasHeading(t, filepath.Join(root, "docs", page), anchor) {
			t.Errorf("%s: its runbook %s leads nowhere", r.Alert, r.Annotations["runbook_url"])
		}
	}
}

// hasHeading reports whether a page has a heading that GitHub gives that anchor.
func hasHeading(t *testing.T, path, anchor string) bool {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Error(err)
		return false
	}
	for line := range strings.Lines(string(data)) {
		if title, is := strings.CutPrefix(strings.TrimLeft(line, "#"), " "); is && strings.HasPrefix(line, "#") {
			kept := regexp.MustCompile(`[^a-z0-9 _-]`).ReplaceAllString(strings.ToLower(strings.TrimSpace(title)), "")
			if strings.ReplaceAll(kept, " ", "-") == anchor {
				return true
			}
		}
	}
	return false
}

// dashboard is the part of a dashboard of Grafana that matters here.
type dashboard struct {
	UID        string
	Title      string
	Templating struct {
		List []struct{ Name, Type, Definition string }
	}
	Panels []panel
}

type panel struct {
	ID                       int
	Type, Title, Description string
	Targets                  []struct{ Expr string }
}

func dashboards(t *testing.T) map[string]dashboard {
	t.Helper()
	files, err := filepath.Glob(root + "/deploy/grafana/*.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("no dashboards: %v", err)
	}
	all := make(map[string]dashboard)
	for _, path := range files {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		var d dashboard
		if err := json.Unmarshal(data, &d); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		all[filepath.Base(path)] = d
	}
	return all
}

// Grafana itself is not here: what it needs of a file is.
func TestDashboardsAreComplete(t *testing.T) {
	uids := make(map[string]bool)
	for file, d := range dashboards(t) {
		if d.UID == "" || d.Title == "" || uids[d.UID] {
			t.Errorf("%s: uid %q, title %q", file, d.UID, d.Title)
		}
		uids[d.UID] = true
		ids := make(map[int]bool)
		for _, p := range d.Panels {
			if p.ID == 0 || ids[p.ID] || p.Title == "" {
				t.Errorf("%s: panel %d, %q", file, p.ID, p.Title)
			}
			ids[p.ID] = true
			if p.Type != "row" && (p.Description == "" || len(p.Targets) == 0) {
				t.Errorf("%s: panel %q has no description, or shows nothing", file, p.Title)
			}
		}
	}
}
