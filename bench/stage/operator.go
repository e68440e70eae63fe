package stage

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/eigenshift/avs/bench/central"
)

// configuration writes an operator's configuration file, with only what has no default,
// so that an older build can read it and each build has its own defaults.
func (n *Network) configuration(o operator, folder, data string, node Endpoints) string {
	api := o.API
	if u, err := url.Parse(o.API); err == nil {
		api = u.Host
	}
	var b strings.Builder
	fmt.Fprintf(&b, "rpc_urls: [%q]\nws_url: %q\nchain_id: %d\n", node.HTTP, node.WS, n.chain)
	fmt.Fprintf(&b, "data_dir: %q\nlisten: %q\napi_listen: %q\npeer:\n  allow_private: true\n", data, o.Socket, api)
	for _, key := range []string{"ecdsa", "bls"} {
		fmt.Fprintf(&b, "%s_keystore: %q\n%s_password_file: %q\n", key, filepath.Join(folder, key+".json"), key, filepath.Join(folder, "password"))
	}
	b.WriteString("contracts:\n")
	for _, name := range slices.Sorted(maps.Keys(n.contracts)) {
		fmt.Fprintf(&b, "  %s: %q\n", name, n.contracts[name])
	}
	fmt.Fprintf(&b, "bootstrap_operators: %d\nengine:\n  confirmations: 2\navs:\n  source_reader: %q\n", Operators, n.source)
	return b.String()
}

// tracked asks the operators how long it took from opening to sending. Only who sent a
// transaction says so.
func (n *Network) tracked(ctx context.Context) (map[uint64]time.Duration, error) {
	return n.took(ctx, "submit", "submit")
}

// took asks the operators how long it took from opening a task to a step, of those that another step
// shows to know it best.
func (n *Network) took(ctx context.Context, step, who string) (map[uint64]time.Duration, error) {
	took := make(map[uint64]time.Duration)
	for _, o := range n.operators {
		var status struct {
			Engine struct {
				Track struct {
					Tasks []struct {
						Task  uint64               `json:"task"`
						Times map[string]time.Time `json:"times"`
					} `json:"tasks"`
				} `json:"track"`
			} `json:"engine"`
		}
		if err := fetch(ctx, o.API+"/status", &status); err != nil {
			return nil, err
		}
		for _, t := range status.Engine.Track.Tasks {
			opened, done := t.Times["open"], t.Times[step]
			if !opened.IsZero() && !done.IsZero() && !t.Times[who].IsZero() {
				took[t.Task] = done.Sub(opened)
			}
		}
	}
	return took, nil
}

func fetch(ctx context.Context, url string, to any) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return fmt.Errorf("ask operator: %w", err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return fmt.Errorf("ask operator: %w", err)
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("ask operator: %s: %s", url, response.Status)
	}
	if err := json.NewDecoder(response.Body).Decode(to); err != nil {
		return fmt.Errorf("decode the operator's status: %w", err)
	}
	return nil
}

// recorded reads the same from what the aggregator wrote.
func recorded(path string) (map[uint64]time.Duration, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("read the aggregator's records: %w", err)
	}
	defer file.Close()
	took := make(map[uint64]time.Duration)
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		var r central.Record
		if json.Unmarshal(lines.Bytes(), &r) != nil {
			continue // a line that is being written
		}
		if r.Status == 1 && !r.Sent.IsZero() {
			took[r.Task] = r.Sent.Sub(r.Opened)
		}
	}
	return took, lines.Err()
}

// awaitListener waits until something listens.
func awaitListener(address string, patience time.Duration) error {
	for deadline := time.Now().Add(patience); ; time.Sleep(20 * time.Millisecond) {
		connection, err := net.Dial("tcp", address)
		if err == nil {
			return connection.Close()
		}
		if time.Now().After(deadline) {
			return errors.Join(errors.New("the aggregator does not listen"), err)
		}
	}
}
