package integration

import (
	"errors"
	"fmt"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"testing"

	"github.com/eigenshift/avs/devnet/process"
	"github.com/eigenshift/avs/devnet/wire"
	"github.com/eigenshift/avs/operator/config"
	priceoracle "github.com/eigenshift/avs/price-oracle"
)

// Wired is a devnet whose operators reach each other through a network, and their
// node through a link, that tests can cut and slow down.
type Wired struct {
	*Devnet
	Network *wire.Network
	toNode  []*wire.Link // by operator, from 1; both directions are the same link
}

// UpWired starts a devnet with five operators on such a network.
func UpWired(t *testing.T, args ...string) *Wired {
	t.Helper()
	const operators = 5
	w := &Wired{Devnet: newDevnet(t), toNode: make([]*wire.Link, operators+1)}
	var err error
	w.Network, err = wire.NewNetwork(operators,
		func(number int) (string, error) {
			configured, err := w.configuration(number)
			return configured.Listen, err
		},
		w.caller)
	if err != nil {
		t.Fatal(err)
	}
	closing(t, w.Network.Close)
	for n := 1; n <= operators; n++ {
		link := new(wire.Link)
		node, err := wire.NewProxy(
			func() (string, error) {
				configured, err := w.configuration(n)
				if err != nil {
					return "", err
				}
				parsed, err := url.Parse(configured.RPCURLs[0])
				if err != nil {
					return "", err
				}
				return parsed.Host, nil
			},
			func(net.Conn) (there, back *wire.Link, err error) { return link, link, nil })
		if err != nil {
			t.Fatal(err)
		}
		closing(t, node.Close)
		w.toNode[n] = link
		for _, variable := range []string{
			"EIGENSHIFT_SOCKET=" + w.Network.Addr(n),
			"EIGENSHIFT_RPC_URLS=http://" + node.Addr(),
			"EIGENSHIFT_WS_URL=ws://" + node.Addr(),
		} {
			args = append(args, "--operator-env", fmt.Sprintf("%d=%s", n, variable))
		}
	}
	w.up(args...)
	return w
}

func closing(t testing.TB, end func() error) {
	t.Cleanup(func() {
		if err := end(); err != nil {
			t.Error(err)
		}
	})
}

// in returns the same devnet for a subtest.
func (w *Wired) in(t *testing.T) *Wired {
	sub := *w
	sub.Devnet = w.Devnet.in(t)
	return &sub
}

// configuration reads an operator's configuration file, as it is without the
// variables that tests set.
func (d *Devnet) configuration(number int) (config.Config, error) {
	return config.Load(config.Sources{
		File: filepath.Join(d.folder(number), "config.yaml"), Settings: priceoracle.Settings,
		Environment: func(string) (string, bool) { return "", false },
	})
}

// caller says which operator's process has opened a connection.
func (w *Wired) caller(conn net.Conn) (int, error) {
	numbers := make(map[int]int)
	var pids []int
	for n := 1; n < len(w.toNode); n++ {
		running, err := process.ReadFile(filepath.Join(w.folder(n), "process.json"))
		if errors.Is(err, os.ErrNotExist) {
			continue
		}
		if err != nil {
			return 0, err
		}
		numbers[running.PID] = n
		pids = append(pids, running.PID)
	}
	pid, err := wire.Owner(conn, pids)
	return numbers[pid], err
}
