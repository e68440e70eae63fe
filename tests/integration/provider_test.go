package integration

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/eigenshift/avs/operator/endpoint/endpointtest"
)

// Provided is a devnet whose operators reach the node through providers of their
// own, which can be made to misbehave. Operators 1 to 4 have a second one that does
// not.
type Provided struct {
	*Devnet
	first []*endpointtest.Proxy // by operator, from 1
}

// providedOperators is how many operators such a devnet has.
const providedOperators = 5

// UpProvided starts a devnet with such providers.
func UpProvided(t *testing.T) *Provided {
	t.Helper()
	d := newProvided(t)
	d.upWith(func(n int) []*endpointtest.Proxy {
		if n < providedOperators {
			return []*endpointtest.Proxy{d.provider(n)}
		}
		return nil
	})
	return d
}

func newProvided(t *testing.T) *Provided {
	return &Provided{Devnet: newDevnet(t), first: make([]*endpointtest.Proxy, providedOperators+1)}
}

// upWith starts the devnet. more says which providers an operator has beside its first.
func (d *Provided) upWith(more func(n int) []*endpointtest.Proxy) {
	d.t.Helper()
	var args []string
	for n := 1; n <= providedOperators; n++ {
		d.first[n] = d.provider(n)
		urls := d.first[n].URL()
		for _, p := range more(n) {
			urls += "," + p.URL()
		}
		for _, variable := range []string{"EIGENSHIFT_RPC_URLS=" + urls, "EIGENSHIFT_WS_URL=" + d.first[n].WS()} {
			args = append(args, "--operator-env", fmt.Sprintf("%d=%s", n, variable))
		}
	}
	d.up(args...)
}

// provider starts a provider for an operator.
func (d *Provided) provider(n int) *endpointtest.Proxy {
	d.t.Helper()
	p, err := endpointtest.New(func() (string, error) {
		configured, err := d.configuration(n)
		if err != nil {
			return "", err
		}
		node, err := url.Parse(configured.RPCURLs[0])
		if err != nil {
			return "", err
		}
		return node.Host, nil
	})
	if err != nil {
		d.t.Fatal(err)
	}
	closing(d.t, p.Close)
	return p
}

// Providers misbehave in the ways of public reports, two at once. With a healthy
// second endpoint every operator goes on signing. Without, the operator says what
// the matter is, and goes on when that is over.
func TestProvidersMisbehave(t *testing.T) {
	t.Parallel()
	d := UpProvided(t)
	all := endpointtest.All()
	for _, faults := range [][4][2]string{
		{{"status 402", "HTML"}, {"rate limit", "silent WebSocket"}, {"slow", "flapping heads"}, {"no state", "no logs"}},
		{{"null blocks", "no base fee"}, {"batches of three", "logs of ten blocks"}, {"truncated", "no EIP-1898"}, {"another chain", "missing trie node"}},
	} {
		t.Run(fmt.Sprint(faults), func(t *testing.T) {
			d := d.in(t)
			for i, pair := range faults {
				d.first[i+1].Set(all[pair[0]], all[pair[1]])
			}
			d.AwaitMoreTasks(2)
			d.AwaitAllSign()
			d.AwaitMoreTasks(1)
			d.AwaitAllSign()
			for i := range faults {
				d.first[i+1].Set()
			}
			requireOnce(t, d.Status().Tasks)
		})
	}
	t.Run("NoSecond", func(t *testing.T) {
		d := d.in(t)
		d.first[5].Set(all["status 403"])
		d.Await("that operator 5 says so", func() bool {
			log, err := os.ReadFile(filepath.Join(d.folder(5), "operator.log"))
			return err == nil && strings.Contains(string(log), "no Ethereum node answers") && d.sick(5)
		})
		d.AwaitTasksWithout(1, 5)
		d.first[5].Set()
		d.Await("that operator 5 is well", func() bool { return !d.sick(5) })
		d.AwaitAllSign()
	})
}

// sick says whether an operator is not healthy for its node, both by its health and
// by its status.
func (d *Provided) sick(number int) bool {
	client := &http.Client{Timeout: 5 * time.Second}
	api := "http://" + strings.TrimPrefix(d.Operator(number).API, "http://")
	read := func(path string) (int, string) {
		resp, err := client.Get(api + path)
		if err != nil {
			return 0, ""
		}
		defer resp.Body.Close()
		var body json.RawMessage
		if json.NewDecoder(resp.Body).Decode(&body) != nil {
			return 0, ""
		}
		return resp.StatusCode, string(body)
	}
	health, problems := read("/health")
	_, status := read("/status")
	return health == http.StatusServiceUnavailable && strings.Contains(problems, "node_unavailable") && strings.Contains(status, `"trouble"`)
}

func (d *Provided) in(t *testing.T) *Provided {
	return &Provided{Devnet: d.Devnet.in(t), first: d.first}
}
