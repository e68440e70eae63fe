package operator

import (
	"context"
	"errors"
	"math/big"
	"net"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine"
	"github.com/eigenshift/avs/eigenshift/peer"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/eigenshift/track"
	"github.com/eigenshift/avs/operator/api"
	"github.com/eigenshift/avs/operator/backend"
	"github.com/eigenshift/avs/operator/certificates"
	"github.com/eigenshift/avs/operator/condition"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/endpoint"
)

// monitor watches one operator from its start on, and knows at any time what is
// wrong with it. Parts are given to it as they come into being.
type monitor struct {
	cfg     config.Config
	keys    operatorKeys
	name    string
	version string
	conduct *conduct
	started time.Time
	logger  zerolog.Logger

	conditions track.Conditions // of one scope: the newest findings
	repeats    track.Repeats
	told       map[string]bool               // codes that the log has told of; belongs to watch
	rested     atomic.Int64                  // when watch was at rest last, in unix nanoseconds
	loop       atomic.Pointer[engine.Engine] // parts.engine, for who must not wait for mu

	mu      sync.Mutex
	parts   parts
	probed  probed
	head    eigenshift.Block
	seen    time.Time     // when head came
	gap     time.Duration // between the last two heads
	leading time.Time     // when a leader was known last
}

// parts are what the operator consists of, as far as it has come.
type parts struct {
	agreed protocol.Protocol // as it is attested
	link   *connection
	peers  *peer.Peer
	log    *raftlog.Node
	engine *engine.Engine
	shelf  *certificates.Shelf
	panels map[string]func(context.Context) (any, error) // what reads the values of the AVS's panels, by name
}

// probed is what was asked of others.
type probed struct {
	node          condition.Node // without Head
	standing      *backend.Standing
	failed        string // why registering failed
	balance, cost *big.Int
	settled       *api.Settlement
	asked         bool // voters, since a leader was known last
	up            int
}

const (
	scopeMonitor = "monitor"
	// look is the time between two looks at what is known here.
	look = time.Second
)

func newMonitor(cfg config.Config, keys operatorKeys, conduct *conduct, name, version string, logger zerolog.Logger) *monitor {
	now := time.Now()
	m := &monitor{cfg: cfg, keys: keys, conduct: conduct, name: name, version: version, started: now, leading: now, logger: logger, told: make(map[string]bool)}
	m.rested.Store(now.UnixNano())
	return m
}

// take gives the monitor what has come into being.
func (m *monitor) take(give func(*parts)) {
	m.mu.Lock()
	defer m.mu.Unlock()
	give(&m.parts)
}

// learn changes what was asked of others.
func (m *monitor) learn(change func(*probed)) {
	m.mu.Lock()
	defer m.mu.Unlock()
	change(&m.probed)
}

// watch keeps what is known up to date, and logs what begins and ends, until ctx ends.
func (m *monitor) watch(ctx context.Context) {
	var probing sync.WaitGroup
	defer probing.Wait()
	ticks, probes := time.NewTicker(look), make(chan struct{})
	defer ticks.Stop()
	defer close(probes)
	probing.Go(func() { m.probe(ctx, probes) })
	for {
		m.evaluate()
		m.tell()
		m.rested.Store(time.Now().UnixNano())
		select {
		case <-ctx.Done():
			return
		case <-ticks.C:
		}
		select {
		case probes <- struct{}{}: // the process is awake now
		default:
		}
	}
}

// followHeads notes heads until no more come.
func (m *monitor) followHeads(heads <-chan eigenshift.Block) {
	for b := range heads {
		now := time.Now()
		m.mu.Lock()
		if b.Number > m.head.Number {
			lag := now.Sub(time.Unix(int64(b.Time), 0))
			m.probed.node.EarlierLag, m.probed.node.Lag = m.probed.node.Lag, lag
			if !m.seen.IsZero() {
				m.gap = now.Sub(m.seen)
			} else {
				m.probed.node.EarlierLag = 0 // the first says nothing about the clock: it may be old
				m.probed.node.Lag = 0
			}
		}
		m.head, m.seen = b, now
		m.probed.node.Error = ""
		m.mu.Unlock()
	}
}

// evaluate brings the conditions up to date.
func (m *monitor) evaluate() {
	findings := condition.Evaluate(m.facts(time.Now()))
	held := make([]track.Reason, len(findings))
	for i, f := range findings {
		held[i] = f.Reason
		m.conditions.Hold(scopeMonitor, f.Reason, f.Detail)
	}
	m.conditions.Clear(scopeMonitor, held...)
}

// list returns what is wrong, causes first.
func (m *monitor) list() []track.Condition {
	m.mu.Lock()
	e := m.parts.engine
	m.mu.Unlock()
	if e == nil {
		return m.conditions.List()
	}
	return track.Merge(m.conditions.List(), e.Conditions())
}

// lasting is for how long something has to be wrong before it is logged. A chain that
// has just begun, or a node that catches up, is not what an operator has to mend.
const lasting = 5 * time.Second

// untold are conditions that are nothing to mend.
var untold = []track.Reason{track.Starting, track.Drained, track.Paused}

// tell logs what has begun and ended since it was called last. That an operator has
// just started is not logged, nor is what it was told to do, which is logged then.
func (m *monitor) tell() {
	holds := make(map[string]bool)
	for _, c := range m.list() {
		holds[c.Code] = true
		if m.told[c.Code] || slices.Contains(untold, c.Reason) || time.Since(c.Since) < lasting {
			continue
		}
		m.told[c.Code] = true
		if times, worth := m.repeats.Again(c.Code); worth {
			m.logger.Error().Str("reason", c.Code).Bool("ready", !c.Unready).Int("times", times).Str("why", c.Short).
				Str("detail", c.Detail).Str("remedy", c.Long).Msg("something is wrong with this operator")
		}
	}
	for code := range m.told {
		if !holds[code] {
			delete(m.told, code)
			m.logger.Info().Str("reason", code).Msg("this is not so any more")
		}
	}
}

// facts gathers what is known.
func (m *monitor) facts(now time.Time) condition.Facts {
	m.mu.Lock()
	p, seen := m.parts, m.probed
	f := condition.Facts{
		Now: now, Address: m.keys.address, Key: m.keys.bls.OperatorID(), Socket: m.cfg.RegisteredSocket(), ListenPort: portOf(m.cfg.Listen),
		Node: seen.node, Account: m.keys.account.Address(), Balance: seen.balance, Cost: seen.cost, Opening: p.engine == nil,
	}
	f.Mode, f.ModeSince = m.conduct.now()
	if m.head.Number != 0 {
		f.Node.Head = time.Unix(int64(m.head.Time), 0)
	}
	m.mu.Unlock()
	if p.link != nil {
		if t := p.link.node.Health().Trouble; t != nil {
			f.Node.Error, f.Node.WrongChain = t.String(), t.Kind == endpoint.WrongChain
		}
	}
	f.Registry = m.registryFacts(p, seen)
	if p.log != nil {
		f.Cluster = m.clusterFacts(p.log.Status(), seen, now)
		if _, err := p.log.Disk(); err != nil {
			f.DiskError, f.DiskFull = err.Error(), raftlog.IsFull(err)
		}
	}
	f.Cluster.Diverged, _ = m.agreements(p).Problem()
	if p.engine != nil {
		f.Engine = p.engine.Conditions()
	}
	return f
}

func portOf(address string) string {
	_, port, err := net.SplitHostPort(address)
	if err != nil || port == "0" {
		return ""
	}
	return port
}

func (m *monitor) registryFacts(p parts, seen probed) condition.Registry {
	r := condition.Registry{Failed: seen.failed}
	if p.link != nil {
		if op, listed := p.link.backend.Operator(m.keys.address); listed {
			m.learn(func(seen *probed) { seen.standing = nil }) // so that it is logged when it is not listed any more
			return factsOf(op, r)
		}
	}
	if s := seen.standing; s != nil {
		r = factsOfUnlisted(*s, r)
		r.Known = s.Status != backend.Registered || p.engine != nil // else the directory is about to list it
	}
	return r
}

func (m *monitor) clusterFacts(status raftlog.Status, seen probed, now time.Time) condition.Cluster {
	m.mu.Lock()
	defer m.mu.Unlock()
	if status.Leader != (common.Address{}) {
		m.leading, m.probed.asked = now, false
	}
	return condition.Cluster{
		Open: true, Voters: len(status.Voters), Leaderless: now.Sub(m.leading), Asked: seen.asked && m.probed.asked, Up: seen.up,
	}
}

// agreements is what this operator has in common with those that it has met.
func (m *monitor) agreements(p parts) api.Agreed {
	if p.peers == nil {
		return api.AgreedOf(p.agreed, []peer.Agreement{})
	}
	return api.AgreedOf(p.agreed, p.peers.Agreements())
}

// account is what is known of the account that pays.
func (m *monitor) account(p parts, seen probed) api.Account {
	a := api.Account{Address: m.keys.account.Address(), Spent: make(map[string]api.Spent)}
	if seen.balance != nil && seen.cost != nil {
		balance, cost := config.NewWei(seen.balance), config.NewWei(seen.cost)
		a.Balance, a.SettlementCost = &balance, &cost
	}
	if p.link == nil {
		return a
	}
	for to, spent := range p.link.sender.Spent() {
		purpose := api.Other
		if to == m.cfg.Contracts.TaskManager {
			purpose = api.Settling
		}
		a.Spent[purpose] = a.Spent[purpose].Plus(spent)
	}
	return a
}

// loops are how the loops of the operator do, without waiting for any of them.
func (m *monitor) loops() []api.Loop {
	loops := []api.Loop{{Name: "monitor", Busy: time.Since(time.Unix(0, m.rested.Load()))}}
	if e := m.loop.Load(); e != nil {
		loops = append(loops, api.Loop{Name: "engine", Busy: e.Busy()})
	}
	return loops
}

// certificates are what the API serves to consumers.
func (m *monitor) certificates(ctx context.Context) (certificates.List, error) {
	m.mu.Lock()
	shelf := m.parts.shelf
	m.mu.Unlock()
	if shelf == nil {
		return certificates.List{}, errors.New("the operator has only started")
	}
	return shelf.List(ctx)
}

// report is what the API answers.
func (m *monitor) report() api.Report {
	m.mu.Lock()
	p, head, seen := m.parts, m.head, m.probed
	m.mu.Unlock()
	r := api.Report{
		Name: m.name, Version: m.version, Operator: m.keys.address, OperatorID: m.keys.bls.OperatorID().String(),
		Socket: m.cfg.RegisteredSocket(), ChainID: m.cfg.ChainID, TaskManager: m.cfg.Contracts.TaskManager,
		Started: m.started, Conditions: m.list(), Engine: engine.Idle(m.keys.address),
		LastSettlement: seen.settled, Account: m.account(p, seen), Disk: diskOf(m.cfg.DataDir),
	}
	told, since := m.conduct.now()
	r.Mode, r.ModeSince = told.String(), since.UTC()
	if head.Number != 0 {
		r.Head = api.Head{Number: head.Number, Hash: head.Hash, Time: time.Unix(int64(head.Time), 0).UTC()}
	}
	r.Agreed = m.agreements(p)
	if p.link != nil {
		r.Node = p.link.node.Health()
	}
	if p.peers != nil {
		r.Peers = api.PeersOf(p.peers.Stats())
	}
	if p.log != nil {
		r.Guards = p.log.Refused()
	}
	if p.engine != nil {
		r.Engine = p.engine.Status()
	}
	return r
}
