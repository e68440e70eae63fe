package adversary

import (
	"context"
	"maps"
	"math/rand/v2"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// World is what a liar sees of the cluster that it lies to, and can do in it.
type World interface {
	// Operators are all operators, the liar included, in the order of their numbers.
	Operators() []eigenshift.Operator
	// Running are the other operators that run.
	Running() []eigenshift.Operator
	// Head is the newest block.
	Head() eigenshift.Block
	// Term is the latest that any operator is in.
	Term() uint64
	// Slot is the task that is due at a block, Spec what a task's slot asks.
	Slot(at eigenshift.Block) eigenshift.TaskID
	Spec(id eigenshift.TaskID) []byte
	// Digest is the digest of a response to a task, Message what operators sign for it.
	Digest(t eigenshift.EncodedTask, response []byte) eigenshift.Digest
	Message(t eigenshift.EncodedTask, d eigenshift.Digest) eigenshift.Digest
	// Observed is the digest that an operator signs for what it saw. Extreme is an observation
	// that decodes and that no honest operator makes; nil when the AVS does not observe.
	Observed(t eigenshift.EncodedTask, operator common.Address, observation []byte) eigenshift.Digest
	Extreme(random *rand.Rand) []byte
	// Live are the tasks in the liar's own log that have not ended, Entries the log.
	Live() []lifecycle.Entry
	Entries() raft.LogStore
	// Ask asks another operator for its response to a task.
	Ask(ctx context.Context, op eigenshift.Operator, t eigenshift.EncodedTask) (eigenshift.SignedResponse, error)
	// Submit sends a certificate to the chain, good or bad.
	Submit(x eigenshift.Certified, tx common.Hash)
}

// Liar is an operator that does what a correct one does, with the same engine and the
// same Raft, except when its dice say otherwise. Its parts are put between the engine and
// its ports: [Liar.Carrier], [Liar.Propose], [Liar.Transfer], [Liar.Ask], [Liar.Answer], and,
// where the AVS observes, [Liar.Sees], [Liar.Question], [Liar.AnswerQuestion], [Liar.Show].
type Liar struct {
	world World
	self  common.Address
	key   *bn254.SecretKey

	mu            sync.Mutex
	random        *rand.Rand
	misbehaviours []Misbehaviour
	had           []Misbehaviour // before it repented
	odds          float64        // of giving in at each occasion
	told          map[Misbehaviour]int
	burst         uint64              // the term in which it wrote a burst of claims last
	signer        eigenshift.Signer   // nil: its key
	change        func([]byte) []byte // of its responses; nil: none
	gossip        gossip

	lanes rafttransport.Carrier // while it runs: the way to others without the liar's own changes
	stop  context.CancelFunc
	done  chan struct{}
}

// New returns a liar that gives in to each of its misbehaviours with these odds at each
// occasion.
func New(world World, self common.Address, key *bn254.SecretKey, random *rand.Rand, odds float64, misbehaviours ...Misbehaviour) *Liar {
	return &Liar{
		world: world, self: self, key: key, random: random, odds: odds,
		misbehaviours: misbehaviours, had: misbehaviours, told: make(map[Misbehaviour]int), gossip: newGossip(),
	}
}

// Repent makes a liar a correct operator again, as far as others can tell. What
// it has stored stays.
func (l *Liar) Repent() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.misbehaviours = nil
}

// Told returns how often it has lied, by misbehaviour.
func (l *Liar) Told() map[Misbehaviour]int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return maps.Clone(l.told)
}

// Had reports whether the liar has, or has had, one of some misbehaviours.
func (l *Liar) Had(some ...Misbehaviour) bool {
	return slices.ContainsFunc(l.had, func(m Misbehaviour) bool { return slices.Contains(some, m) })
}

// GivesIn reports whether the liar gives in to a misbehaviour now, and counts it if so.
// The nil liar is correct.
func (l *Liar) GivesIn(m Misbehaviour) bool {
	if l == nil {
		return false
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if !slices.Contains(l.misbehaviours, m) || l.random.Float64() >= l.odds {
		return false
	}
	l.told[m]++
	return true
}

// bursts reports whether it has written no burst of claims in a term yet. Its own engine
// clears them away, which would make it write more of them.
func (l *Liar) bursts(term uint64) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	fresh := l.burst != term
	l.burst = term
	return fresh
}

// dice is a source of randomness for one lie.
func (l *Liar) dice() *rand.Rand {
	l.mu.Lock()
	defer l.mu.Unlock()
	return rand.New(rand.NewPCG(l.random.Uint64(), l.random.Uint64()))
}

func (l *Liar) header() raft.RPCHeader { return rafttransport.Header(l.self) }

// somebody is any operator, the liar included.
func (l *Liar) somebody(d *rand.Rand) eigenshift.Operator {
	all := l.world.Operators()
	return all[d.IntN(len(all))]
}

// Become gives a liar other misbehaviours and odds from now on.
func (l *Liar) Become(odds float64, misbehaviours ...Misbehaviour) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.odds, l.misbehaviours, l.had = odds, misbehaviours, append(l.had, misbehaviours...)
}

// SignWith makes the liar sign with something else than its key.
func (l *Liar) SignWith(s eigenshift.Signer) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.signer = s
}

// AnswerWith makes the liar send another response than the one it signed.
func (l *Liar) AnswerWith(change func(response []byte) []byte) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.change = change
}
