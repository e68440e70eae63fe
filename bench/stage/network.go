// Package stage puts the systems on one devnet, one after the other: the operators of
// EigenShift, or a central aggregator with its signers, as processes of their own.
package stage

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Operators is how many operators the devnet has.
const Operators = 5

// Config says how a devnet runs.
type Config struct {
	Bin         string // folder with the programs
	State       string // folder for everything that is written
	Block, Slot time.Duration
	Port        int // the first of the operators' ports
}

// Network is a devnet whose operators do not run: their keys, stakes and sockets are
// registered, and whoever is measured takes their place.
type Network struct {
	cfg         Config
	HTTP        string         // the node
	TaskManager common.Address // the price oracle
	Node        int            // the process of the node
	operators   []operator
	source      common.Address // SourceReader
	chain       uint64
	contracts   map[string]string // of the operators, by the name of their setting
}

// operator is a registered one.
type operator struct {
	Number int    `json:"number"`
	PID    int    `json:"pid"`
	Socket string `json:"socket"`
	API    string `json:"api_url"`
}

// Up starts a devnet with EigenLayer's middleware and waits until its operators have
// settled a task. Then it ends them.
func Up(ctx context.Context, cfg Config) (*Network, error) {
	n := &Network{cfg: cfg}
	if err := n.up(ctx, "middleware", Operators); err != nil {
		return nil, err
	}
	if err := n.read(ctx); err != nil {
		return nil, n.downAfter(err)
	}
	for _, o := range n.operators {
		if _, err := n.devnet(ctx, "kill", strconv.Itoa(o.Number)); err != nil {
			return nil, n.downAfter(err)
		}
	}
	return n, nil
}

// up starts the devnet, or leaves none.
func (n *Network) up(ctx context.Context, backend string, operators int) error {
	_, err := n.devnet(ctx, "up", "--backend", backend, "--links", "direct", "--operators", strconv.Itoa(operators), "--timeout", "10m",
		"--block-time", n.cfg.Block.String(), "--interval", n.cfg.Slot.String(), "--rpc-port", "0", "--operator-port", strconv.Itoa(n.cfg.Port))
	if err != nil {
		return n.downAfter(err)
	}
	return nil
}

func (n *Network) downAfter(err error) error {
	n.Down()
	return err
}

// Down stops the devnet. Its logs stay.
func (n *Network) Down() error {
	_, err := n.devnet(context.Background(), "down")
	return err
}

// read learns what is where.
func (n *Network) read(ctx context.Context) error {
	said, err := n.devnet(ctx, "status", "--json")
	if err != nil {
		return err
	}
	status := struct{ Operators *[]operator }{&n.operators}
	if err := json.Unmarshal(said, &status); err != nil {
		return fmt.Errorf("decode the devnet's status: %w", err)
	}
	var daemon struct {
		PID int `json:"pid"`
	}
	if err := readJSON(filepath.Join(n.cfg.State, "daemon.json"), &daemon); err != nil {
		return err
	}
	n.Node = daemon.PID
	var deployed struct {
		RPC       string                    `json:"rpc_url"`
		Chain     uint64                    `json:"chain_id"`
		Contracts map[string]common.Address `json:"contracts"`
		Operators struct {
			Contracts map[string]string `json:"contracts"`
		} `json:"operators"`
	}
	if err := readJSON(filepath.Join(n.cfg.State, "devnet.json"), &deployed); err != nil {
		return err
	}
	n.HTTP, n.chain, n.contracts = deployed.RPC, deployed.Chain, deployed.Operators.Contracts
	n.TaskManager, n.source = deployed.Contracts["PriceOracle"], deployed.Contracts["SourceReader"]
	return nil
}

func readJSON(path string, to any) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("read what the devnet wrote: %w", err)
	}
	if err := json.Unmarshal(data, to); err != nil {
		return fmt.Errorf("decode %s: %w", path, err)
	}
	return nil
}

// devnet runs a command of the devnet and returns what it printed.
func (n *Network) devnet(ctx context.Context, name string, arguments ...string) ([]byte, error) {
	command := exec.CommandContext(ctx, filepath.Join(n.cfg.Bin, "devnet"), append([]string{name, "--state-dir", n.cfg.State}, arguments...)...)
	var stdout, stderr bytes.Buffer
	command.Stdout, command.Stderr = &stdout, &stderr
	if err := command.Run(); err != nil {
		return nil, fmt.Errorf("devnet %s: %w: %s", name, err, stderr.Bytes())
	}
	return stdout.Bytes(), nil
}
