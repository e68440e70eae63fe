package ops

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"gopkg.in/yaml.v3"

	"github.com/eigenshift/avs/operator/porttest"
	"github.com/eigenshift/avs/tests/integration/running"
)

// prometheus is a running Prometheus that scrapes a devnet.
type prometheus struct {
	t   *testing.T
	url string
}

// avs is the label that the devnet's operators get.
const avs = "price-oracle"

// scrape starts Prometheus with the configuration and the rules of the folder deploy, but for
// three things: the operators are the devnet's, looks are a second apart, and alerts do not wait.
func scrape(t *testing.T, d *running.Devnet) *prometheus {
	t.Helper()
	dir := t.TempDir()
	config := read[map[string]any](t, filepath.Join(root, "deploy/prometheus/prometheus.yml"))
	config["global"] = map[string]any{"scrape_interval": "1s", "evaluation_interval": "1s"}
	var targets []string
	for _, op := range d.Operators {
		targets = append(targets, strings.TrimPrefix(op.API, "http://"))
	}
	job := config["scrape_configs"].([]any)[0].(map[string]any)
	static := job["static_configs"].([]any)[0].(map[string]any)
	static["targets"], static["labels"] = targets, map[string]any{"avs": avs}
	write(t, filepath.Join(dir, "prometheus.yml"), config)

	rules := read[ruleFile](t, rulesPath)
	for _, group := range rules.Groups {
		for i := range group.Rules {
			group.Rules[i].For = ""
		}
	}
	write(t, filepath.Join(dir, "rules.yaml"), rules)

	address := porttest.Socket(t)
	var log bytes.Buffer
	command := exec.Command("prometheus", "--config.file", filepath.Join(dir, "prometheus.yml"), "--storage.tsdb.path", filepath.Join(dir, "data"), "--web.listen-address", address)
	command.Stdout, command.Stderr = &log, &log
	if err := command.Start(); err != nil {
		t.Fatalf("%v: `make test-ops` installs Prometheus", err)
	}
	t.Cleanup(func() {
		if err := command.Process.Signal(syscall.SIGTERM); err != nil {
			t.Errorf("end Prometheus: %v", err)
		}
		_ = command.Wait()
		if t.Failed() {
			t.Logf("Prometheus:\n%s", log.String()[max(0, log.Len()-4000):])
		}
	})
	p := &prometheus{t: t, url: "http://" + address}
	await(t, "Prometheus is ready", func() error {
		resp, err := http.Get(p.url + "/-/ready")
		if err != nil {
			return err
		}
		defer resp.Body.Close()
		if resp.StatusCode != http.StatusOK {
			return fmt.Errorf("HTTP status %s", resp.Status)
		}
		return nil
	})
	return p
}

// get asks Prometheus, and decodes what it answers.
func (p *prometheus) get(path string, query url.Values, into any) error {
	req, err := http.NewRequestWithContext(context.Background(), http.MethodGet, p.url+"/api/v1/"+path+"?"+query.Encode(), nil)
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	answer := struct {
		Status, Error string
		Data          any
	}{Data: into}
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil {
		return err
	}
	if answer.Status != "success" {
		return fmt.Errorf("%s", answer.Error)
	}
	return nil
}

// query evaluates an expression now, and returns how many series it gives.
func (p *prometheus) query(expression string) (series int, err error) {
	var answer struct {
		ResultType string
		Result     []json.RawMessage
	}
	err = p.get("query", url.Values{"query": {expression}}, &answer)
	return len(answer.Result), err
}

// names returns the names of all metrics that there are.
func (p *prometheus) names() map[string]bool {
	p.t.Helper()
	var list []string
	if err := p.get("label/__name__/values", nil, &list); err != nil {
		p.t.Fatal(err)
	}
	names := make(map[string]bool)
	for _, name := range list {
		names[name] = true
	}
	return names
}

// alert is one that fires.
type alert struct {
	Labels      map[string]string
	Annotations map[string]string
	State       string
}

// firing returns the alerts that fire, by name.
func (p *prometheus) firing() map[string][]alert {
	p.t.Helper()
	var answer struct{ Alerts []alert }
	if err := p.get("alerts", nil, &answer); err != nil {
		p.t.Fatal(err)
	}
	firing := make(map[string][]alert)
	for _, a := range answer.Alerts {
		if a.State == "firing" {
			firing[a.Labels["alertname"]] = append(firing[a.Labels["alertname"]], a)
		}
	}
	return firing
}

// awaitFiring waits until these alerts fire, and returns them.
func (p *prometheus) awaitFiring(names ...string) map[string][]alert {
	p.t.Helper()
	var firing map[string][]alert
	await(p.t, fmt.Sprintf("%v fire", names), func() error {
		firing = p.firing()
		for _, name := range names {
			if len(firing[name]) == 0 {
				return fmt.Errorf("%s does not, of %d alerts", name, len(firing))
			}
		}
		return nil
	})
	return firing
}

// awaitCalm waits until no critical alert fires.
func (p *prometheus) awaitCalm() {
	p.t.Helper()
	await(p.t, "no critical alert", func() error {
		for name, alerts := range p.firing() {
			if alerts[0].Labels["severity"] == "critical" {
				return fmt.Errorf("%s: %v", name, alerts[0].Annotations)
			}
		}
		return nil
	})
}

// read decodes a YAML file.
func read[T any](t *testing.T, path string) (into T) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := yaml.Unmarshal(data, &into); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return into
}

func write(t *testing.T, path string, content any) {
	t.Helper()
	data, err := yaml.Marshal(content)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
}
