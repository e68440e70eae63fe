package ops

import (
	"fmt"
	"net/url"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// expression is one of a dashboard or a rule, as Prometheus is asked for it.
type expression struct{ where, text string }

// expressions are those of all dashboards, with their variables filled in, and of all rules.
func expressions(t *testing.T) (shown, ruled []expression) {
	t.Helper()
	variables := strings.NewReplacer("$avs", avs, "$instance", ".+", "$__rate_interval", "1m")
	for file, d := range dashboards(t) {
		for _, p := range d.Panels {
			for _, target := range p.Targets {
				shown = append(shown, expression{file + ": " + p.Title, variables.Replace(target.Expr)})
			}
		}
		for _, v := range d.Templating.List {
			if v.Type == "query" {
				selector, _, _ := strings.Cut(strings.TrimPrefix(v.Definition, "label_values("), ", ")
				shown = append(shown, expression{file + ": variable " + v.Name, variables.Replace(selector)})
			}
		}
	}
	for _, r := range alerts(t) {
		ruled = append(ruled, expression{"alert " + r.Alert, r.Expr})
	}
	return shown, ruled
}

// afterFaults are metrics that have no series until something goes wrong.
var afterFaults = []string{
	"eigenshift_condition", "eigenshift_endpoint_failures_total", "eigenshift_guard_refused_total", "eigenshift_peer_refused_total",
	"eigenshift_peer_evicted_total", "eigenshift_peer_protocol_differences", "eigenshift_task_failures_total",
}

var metricName = regexp.MustCompile(`\b(?:eigenshift|process|go)_[a-z0-9_]+`)

// documented are the metrics of docs/metrics.md, which is checked against the code.
func documented(t *testing.T) map[string]bool {
	t.Helper()
	page, err := os.ReadFile(root + "/docs/metrics.md")
	if err != nil {
		t.Fatal(err)
	}
	names := make(map[string]bool)
	for _, row := range regexp.MustCompile("(?m)^\\| `(eigenshift_[a-z_]+)`").FindAllStringSubmatch(string(page), -1) {
		names[row[1]] = true
	}
	return names
}

// A real Prometheus scrapes a real devnet. Every name that dashboards and rules use is that of a
// metric, every expression evaluates, and alerts fire for what they are there for, and end.
func TestOperatorsAreWatched(t *testing.T) {
	traces := receiveTraces(t)
	d := up(t)
	p := scrape(t, d)
	shown, ruled := expressions(t)

	await(t, "each operator is scraped, and has seen tasks settle", func() error {
		n, err := p.query(`eigenshift_step_seconds_count{step="settle"} >= 2`)
		if err == nil && n < len(d.Operators) {
			err = fmt.Errorf("%d of %d", n, len(d.Operators))
		}
		return err
	})
	t.Run("Names", func(t *testing.T) {
		live, known := p.names(), documented(t)
		for _, name := range afterFaults {
			if !known[name] {
				t.Errorf("%s is not in docs/metrics.md", name)
			}
		}
		for _, e := range slices.Concat(shown, ruled) {
			for _, name := range metricName.FindAllString(e.text, -1) {
				if !live[name] && !slices.Contains(afterFaults, name) {
					t.Errorf("%s: there is no metric %s", e.where, name)
				}
			}
		}
		for name := range known {
			if !slices.Contains(afterFaults, name) && !live[name] && !live[name+"_count"] {
				t.Errorf("docs/metrics.md names %s, which no operator serves", name)
			}
		}
	})
	t.Run("Expressions", func(t *testing.T) {
		for _, e := range shown {
			names := metricName.FindAllString(e.text, -1)
			empty := slices.ContainsFunc(names, func(name string) bool { return slices.Contains(afterFaults, name) })
			await(t, e.where, func() error {
				series, err := p.query(e.text)
				if err == nil && series == 0 && !empty {
					err = fmt.Errorf("%s shows nothing", e.text)
				}
				return err
			})
		}
		for _, e := range ruled {
			if _, err := p.query(e.text); err != nil {
				t.Errorf("%s: %v", e.where, err)
			}
		}
	})
	t.Run("Rules", func(t *testing.T) {
		await(t, "each rule is evaluated", func() error {
			var answer struct {
				Groups []struct {
					Rules []struct{ Name, Health, LastError string }
				}
			}
			if err := p.get("rules", url.Values{}, &answer); err != nil {
				return err
			}
			n := 0
			for _, group := range answer.Groups {
				for _, r := range group.Rules {
					if r.Health != "ok" {
						return fmt.Errorf("%s is %s: %s", r.Name, r.Health, r.LastError)
					}
					n++
				}
			}
			if n != len(ruled) {
				return fmt.Errorf("%d of %d rules", n, len(ruled))
			}
			return nil
		})
	})
	t.Run("Traces", func(t *testing.T) { traces.requireJoined(t, len(d.Operators)) })
	t.Run("Alerts", func(t *testing.T) {
		p.awaitCalm()
		d.Kill(5)
		down := p.awaitFiring("OperatorDown")["OperatorDown"]
		api := strings.TrimPrefix(d.Operators[4].API, "http://")
		if len(down) != 1 || down[0].Labels["instance"] != api || down[0].Annotations["summary"] != api+" does not answer Prometheus" {
			t.Errorf("operator 5 at %s was killed: %+v", api, down)
		}
		d.Kill(3, 4)
		for name, list := range p.awaitFiring("OperatorDown", "NoLeader", "OperatorNotReady", "OneFailureFromAStop") {
			for _, a := range list {
				if text := fmt.Sprint(a.Annotations); strings.Contains(text, "error expanding") || strings.Contains(text, "<no value>") {
					t.Errorf("%s: %s", name, text)
				}
			}
		}
		d.Start(3, 4, 5)
		p.awaitCalm()
	})
}
