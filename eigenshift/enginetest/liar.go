package enginetest

import (
	"context"
	"maps"
	"math/rand/v2"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// Vice is one kind of lie.
type Vice string

// What a liar may do. Each of them it does at random, in between what a correct
// operator does; it is authenticated, registered and a voter, and gets elected.
const (
	Withholds    Vice = "withholds"     // as leader, writes nothing into the log
	Overstays    Vice = "overstays"     // as leader, does not hand over, and opens the next task itself
	Forges       Vice = "forges"        // as leader, writes decisions that are not true into the log
	Equivocates  Vice = "equivocates"   // as leader, sends different entries to different followers
	Starves      Vice = "starves"       // as leader, leaves some followers out
	Overcommits  Vice = "overcommits"   // as leader, says that entries are committed that are not
	Rewrites     Vice = "rewrites"      // as leader, sends other entries in the place of earlier ones
	Poisons      Vice = "poisons"       // sends entries and snapshots that panic or do not decode
	Reconfigures Vice = "reconfigures"  // proposes configurations that the registry does not allow
	Inflates     Vice = "inflates"      // claims later terms
	Usurps       Vice = "usurps"        // leads without having been elected
	Campaigns    Vice = "campaigns"     // calls elections, claims hand-overs, orders others to take over
	Spoofs       Vice = "spoofs"        // speaks for others
	FalseReplies Vice = "false replies" // acknowledges what it has not stored, refuses what it has
	FalseVotes   Vice = "false votes"   // votes for everybody, and testifies what is not so
	Mute         Vice = "mute"          // does not answer
	Missigns     Vice = "missigns"      // signs with another key, or sends no point of the curve
	Misanswers   Vice = "misanswers"    // answers differently to each asker, signed or not
	Distorts     Vice = "distorts"      // asks each operator for another task
	Floods       Vice = "floods"        // asks and sends more than anybody can use
	Cheats       Vice = "cheats"        // submits certificates that are not what a quorum signed
	Preempts     Vice = "preempts"      // as leader, writes decisions about slots that are not due, at blocks that are not there
	BuysTurns    Vice = "buys turns"    // as leader, writes that the others had their turns
	KeepsBack    Vice = "keeps back"    // as proposer, does not submit its certificate
)

// Vices are all of them.
var Vices = []Vice{
	Withholds, Overstays, Forges, Equivocates, Starves, Overcommits, Rewrites, Poisons, Reconfigures, Inflates, Usurps,
	Campaigns, Spoofs, FalseReplies, FalseVotes, Mute, Missigns, Misanswers, Distorts, Floods, Cheats,
	Preempts, BuysTurns, KeepsBack,
}

// WrittenVices are those of a leader that does all that Raft asks of it.
var WrittenVices = []Vice{Preempts, BuysTurns, KeepsBack}

// Liar is an operator that does what a correct one does, with the same engine and
// the same Raft, except when its dice say otherwise.
type Liar struct {
	c      *Cluster
	number int

	mu     sync.Mutex
	random *rand.Rand
	vices  []Vice
	had    []Vice  // before it repented
	odds   float64 // of giving in at each occasion
	told   map[Vice]int
	burst  uint64 // the term in which it wrote a burst of claims last

	raw  rafttransport.Carrier // while it runs: the way to others that is not tampered with
	stop context.CancelFunc
	done chan struct{}
}

// Corrupt makes an operator a liar, from now on, with some of the vices. It is
// started again, from its stores.
func (c *Cluster) Corrupt(i int, random *rand.Rand, odds float64, vices ...Vice) *Liar {
	c.t.Helper()
	c.Crash(i)
	l := &Liar{c: c, number: i, random: random, vices: vices, had: vices, odds: odds, told: make(map[Vice]int)}
	c.nodes[i].liar = l
	c.Start(i)
	return l
}

// Repent makes a liar a correct operator again, as far as others can tell. What
// it has stored stays.
func (l *Liar) Repent() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.vices = nil
}

// Told returns how often it has lied, and how.
func (l *Liar) Told() map[Vice]int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return maps.Clone(l.told)
}

// gives in to a vice, if it has it.
func (l *Liar) gives(v Vice) bool {
	if l == nil {
		return false
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if !slices.Contains(l.vices, v) || l.random.Float64() >= l.odds {
		return false
	}
	l.told[v]++
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

// address of the liar.
func (l *Liar) address() common.Address { return l.c.Address(l.number) }

// others are the operators that run, without the liar.
func (l *Liar) others() (running []int) {
	l.c.mu.Lock()
	defer l.c.mu.Unlock()
	for i, n := range l.c.nodes {
		if i != l.number && n.carrier != nil {
			running = append(running, i)
		}
	}
	return running
}

// parted reports whether a liar may have parted the logs of the others: as an
// elected leader, by different entries, or some more, for each of them. Raft takes
// its leader's word for what an entry is.
func (c *Cluster) parted() bool { return c.had(Equivocates, Rewrites, Reconfigures) }

// had reports whether an operator has, or has had, one of some vices.
func (c *Cluster) had(vices ...Vice) bool {
	return slices.ContainsFunc(c.nodes, func(n *node) bool {
		return n.liar != nil && slices.ContainsFunc(n.liar.had, func(v Vice) bool { return slices.Contains(vices, v) })
	})
}
