package enginetest

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"github.com/eigenshift/avs/eigenshift/adversary"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

// Kind is what goes wrong in a simulation.
type Kind string

// The kinds.
const (
	Calm    Kind = "calm"    // nothing
	Crashes Kind = "crashes" // whatever fails without anybody lying
	Lies    Kind = "lies"    // one operator lies; others may crash besides
)

// faultPlan plays faults that it draws from a seed. At most a minority is impaired at
// any time, liars included, and less than a third where operators observe, and in the end everything is well, but for what liars
// have stored.
type faultPlan struct {
	liar   *adversary.Liar // nil: nobody lies
	liarAt int             // its number
	world  *world          // that operators observe; nil: their AVS does not

	c        *Cluster
	random   *rand.Rand
	begin    time.Time
	impaired map[int]impairment
	mishaps  string // the mishaps of all messages; empty: none
	halted   bool
	moves    int
	played   []string
	counts   map[string]int
	last     time.Time // when something changed last
}

type impairment struct {
	what string
	heal func()
}

// newFaultPlan returns a fault plan for a cluster.
func newFaultPlan(c *Cluster, random *rand.Rand) *faultPlan {
	return &faultPlan{
		c: c, random: random, begin: time.Now(), last: time.Now(), impaired: make(map[int]impairment), counts: make(map[string]int),
	}
}

// String lists what has happened, one fault a line.
func (s *faultPlan) String() string { return strings.Join(s.played, "\n") }

// Counts is how often each kind of fault has happened.
func (s *faultPlan) Counts() map[string]int { return s.counts }

// Last is when something went wrong, or right again, last.
func (s *faultPlan) Last() time.Time { return s.last }

func (s *faultPlan) note(kind, format string, args ...any) {
	s.last = time.Now()
	s.played = append(s.played, fmt.Sprintf("%8.1fs %s", time.Since(s.begin).Seconds(), fmt.Sprintf(format, args...)))
	if kind != "" {
		s.counts[kind]++
	}
}

// Corrupt makes an operator a liar with some misbehaviours for the rest of the plan.
func (s *faultPlan) Corrupt() {
	i := s.random.IntN(len(s.c.nodes))
	misbehaviours := slices.Clone(adversary.Misbehaviours)
	if s.world != nil { // half of the liars lie of observations alone
		if s.random.IntN(2) == 0 {
			misbehaviours = nil
		}
		misbehaviours = append(misbehaviours, adversary.Observing...)
	}
	s.random.Shuffle(len(misbehaviours), func(a, b int) { misbehaviours[a], misbehaviours[b] = misbehaviours[b], misbehaviours[a] })
	misbehaviours = misbehaviours[:1+s.random.IntN(5)]
	odds := []float64{0.02, 0.1, 0.3, 0.8}[s.random.IntN(4)]
	if s.random.IntN(4) == 0 && s.world == nil { // one that nobody stops following for what it says to Raft
		misbehaviours, odds = adversary.Written, 0.8
	}
	seed := s.random.Uint64()
	s.liarAt = i
	s.liar = s.c.Corrupt(i, rand.New(rand.NewPCG(seed, 1)), odds, misbehaviours...)
	s.impaired[i] = impairment{"is honest again", s.liar.Repent}
	s.note("liars", "operator %d lies at odds of %.2f: %v", i, odds, misbehaviours)
}

// Play lets faults happen for a while, and then makes everything well.
func (s *faultPlan) Play(length time.Duration) {
	for end := s.begin.Add(length); ; {
		time.Sleep(time.Duration(s.random.Int64N(int64(10 * time.Second))))
		if !time.Now().Before(end) {
			break
		}
		s.fault()
	}
	for i := range s.c.nodes {
		s.heal(i)
	}
	s.clear()
	s.resume()
}

func (s *faultPlan) heal(i int) {
	if x, ok := s.impaired[i]; ok {
		delete(s.impaired, i)
		x.heal()
		s.note("", "operator %d %s", i, x.what)
	}
}

// impair gives operator i a fault until it is healed.
func (s *faultPlan) impair(kind string, i int, heal func(), format string, args ...any) {
	s.impaired[i] = impairment{"is well again", heal}
	s.note(kind, "operator %d "+format, append([]any{i}, args...)...)
}

// fault lets one thing go wrong, or right again.
func (s *faultPlan) fault() {
	c, n := s.c, len(s.c.nodes)
	if s.halted && s.random.IntN(2) == 0 {
		s.resume()
		return
	}
	switch s.random.IntN(16) {
	case 0, 1:
		if s.mishaps == "" {
			s.disturb()
		} else {
			s.clear()
		}
		return
	case 2:
		if !s.halted {
			s.halted = true
			c.Chain.Halt(true)
			s.note("chain halts", "the chain halts")
		}
		return
	case 3, 4:
		s.reorganise()
		return
	}
	i := s.random.IntN(n)
	if s.random.IntN(4) == 0 { // a little: no minority comes to hold the threshold
		stake := 95 + s.random.Int64N(11)
		c.SetStake(i, stake)
		s.note("stakes change", "operator %d has a stake of %d", i, stake)
		return
	}
	if x, ok := s.impaired[i]; ok {
		if s.liar == nil || s.liarAt != i {
			s.heal(i)
		} else if x.what != "" && s.random.IntN(2) == 0 {
			c.Restart(i)
			s.note("restarts", "operator %d, who lies, restarts", i)
		}
		return
	}
	if s.random.IntN(5) == 0 {
		c.Restart(i)
		s.note("restarts", "operator %d restarts", i)
		return
	}
	if len(s.impaired) >= s.most() {
		return
	}
	if s.world != nil && s.random.IntN(10) == 0 {
		s.world.Blind(i, true)
		s.impair("blind observers", i, func() { s.world.Blind(i, false) }, "sees nothing of what is observed")
		return
	}
	switch s.random.IntN(14) {
	case 0:
		c.Crash(i)
		s.impair("crashes", i, func() { c.Start(i) }, "crashes")
	case 1, 2, 3:
		step := s.step()
		if i, ok := c.CrashAt(step, 20*time.Second, s.unwell()...); ok {
			s.impair("crashes at a step", i, func() { c.Start(i) }, "crashes %s", step)
		}
	case 4:
		c.Isolate(i)
		s.impair("partitions", i, func() { c.Rejoin(i) }, "is cut off")
	case 5:
		j := (i + 1 + s.random.IntN(n-1)) % n
		c.Cut(i, j)
		s.impair("one-way cuts", i, func() { c.Rejoin(i) }, "does not get through to %d", j)
	case 6:
		c.Node(i).Down(true)
		s.impair("nodes down", i, func() { c.Node(i).Down(false) }, "has no node")
	case 7:
		by := 1 + s.random.IntN(4)
		c.Node(i).Lag(by)
		s.impair("nodes behind", i, func() { c.Node(i).Lag(0) }, "has a node that is %d blocks behind", by)
	case 8:
		by := time.Duration(s.random.Int64N(int64(3 * time.Second)))
		c.Delay(i, by)
		s.impair("slow operators", i, func() { c.Delay(i, 0) }, "answers %s late", by.Round(time.Millisecond))
	case 9:
		most, seed := s.random.Int64N(int64(400*time.Millisecond)), s.random.Uint64()
		random := rand.New(rand.NewPCG(seed, 2)) // writes happen one at a time: the disk's lock is held
		c.Disk(i).Slow(func() time.Duration { return time.Duration(random.Int64N(most + 1)) })
		s.impair("slow disks", i, func() { c.Disk(i).Slow(nil) }, "takes up to %s for a write", time.Duration(most).Round(time.Millisecond))
	case 10, 11:
		c.Deregister(i)
		s.impair("ejections", i, func() { c.Register(i) }, "is ejected")
	case 12:
		s.moves++
		c.MoveSocket(i, fmt.Sprintf("operator-%d:%d", i, 1+s.moves))
		s.impair("moves", i, func() {}, "moves")
	case 13:
		c.LoseFolder(i)
		s.impair("lost folders", i, func() {}, "has lost its folder")
	}
}

// most is how many may be impaired: a minority, and where two thirds of the stake have to
// observe, less than one third.
func (s *faultPlan) most() int {
	if s.world != nil {
		return (len(s.c.nodes) - 1) / 3
	}
	return (len(s.c.nodes) - 1) / 2
}

// step draws a step at which an operator crashes.
func (s *faultPlan) step() Step {
	if s.world != nil && s.random.IntN(4) == 0 {
		return SomeObserved
	}
	return Steps[s.random.IntN(len(Steps))]
}

func (s *faultPlan) unwell() (some []int) {
	for i := range s.impaired {
		some = append(some, i)
	}
	return some
}

// disturb makes messages late, lost, doubled, and out of order.
func (s *faultPlan) disturb() {
	most := time.Duration(s.random.Int64N(int64(s.c.setup.Timing.Heartbeat / 8)))
	lost, twice := s.random.Float64()/20, s.random.Float64()/10
	s.mishaps = fmt.Sprintf("messages take up to %s, %.0f%% are lost, %.0f%% come twice", most.Round(time.Millisecond), 100*lost, 100*twice)
	s.c.Disturb(rand.New(rand.NewPCG(s.random.Uint64(), 3)), func(random *rand.Rand) simulated.Mishap {
		m := simulated.Mishap{Delay: time.Duration(random.Int64N(int64(most) + 1)), Twice: random.Float64() < twice}
		if random.Float64() < lost {
			m.Lost = random.IntN(2) == 0
			m.ReplyLost = !m.Lost
			m.Delay += s.c.setup.Timing.Heartbeat / 2
		}
		return m
	})
	s.note("bad networks", "%s", s.mishaps)
}

func (s *faultPlan) clear() {
	if s.mishaps != "" {
		s.mishaps = ""
		s.c.Disturb(nil, nil)
		s.note("", "messages arrive again")
	}
}

func (s *faultPlan) resume() {
	if s.halted {
		s.halted = false
		s.c.Chain.Halt(false)
		s.note("", "the chain goes on")
	}
}

func (s *faultPlan) reorganise() {
	depth := 1 + s.random.IntN(4)
	blocks := depth + s.random.IntN(2)
	fate := simulated.Fate(s.random.IntN(3))
	s.c.Chain.Reorg(depth, blocks, fate)
	s.note("reorgs", "%d blocks are replaced by %d, their transactions are %s", depth, blocks, fate)
}
