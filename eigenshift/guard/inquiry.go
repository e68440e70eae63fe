package guard

import (
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/rafttransport"
	"github.com/eigenshift/avs/eigenshift/ratelimit"
)

// testify answers another operator's question.
func (g *Guard) testify(index uint64) testimony {
	t := testimony{Term: g.raft.CurrentTerm(), Commit: g.raft.CommitIndex()}
	g.mu.Lock()
	t.Voted, t.Follows, t.Ordered = g.voted, g.follows, g.ordered
	g.mu.Unlock()
	if g.raft.State() == raft.Leader {
		t.Follows = tenure{t.Term, g.cfg.Self}
	}
	if index > 0 {
		if data, ok := g.configurationAt(index); ok {
			t.Entry = hashOf(data)
		}
	}
	return t
}

// ask asks one operator.
func (g *Guard) ask(peer common.Address, index uint64) (testimony, error) {
	l, err := g.cfg.Carrier.To(peer)
	if err != nil {
		return testimony{}, err
	}
	var reply raft.RequestVoteResponse
	if err := l.RequestVote(rafttransport.ServerID(peer), g.socketOf(peer), askFor(g.cfg.Self, index), &reply); err != nil {
		return testimony{}, err
	}
	return decodeTestimony(reply.Peers)
}

// socketOf is where the configuration, or else the registry, has an operator.
// Carriers that dial by name do not look at it.
func (g *Guard) socketOf(peer common.Address) raft.ServerAddress {
	if s, member := find(g.configuration(), rafttransport.ServerID(peer)); member {
		return s.Address
	}
	if roster := g.roster.Load(); roster != nil {
		if sockets := (*roster)[peer].Sockets; len(sockets) > 0 {
			return raft.ServerAddress(sockets[len(sockets)-1])
		}
	}
	return ""
}

func (g *Guard) configuration() raft.Configuration {
	return g.raft.GetConfiguration().Configuration()
}

// patience is how long the answers to a question are waited for.
func (g *Guard) patience() time.Duration { return g.cfg.Election }

// poll asks operators at once and hands over their answers until enough says
// that it has heard enough, all have answered, or patience ends.
func (g *Guard) poll(operators []common.Address, index uint64, enough func(common.Address, testimony) bool) {
	type answer struct {
		from common.Address
		t    testimony
		err  error
	}
	answers := make(chan answer, len(operators))
	for _, operator := range operators {
		g.wg.Go(func() {
			t, err := g.ask(operator, index)
			answers <- answer{operator, t, err}
		})
	}
	timer := time.NewTimer(g.patience())
	defer timer.Stop()
	for range operators {
		select {
		case a := <-answers:
			if a.err == nil && enough(a.from, a.t) {
				return
			}
		case <-timer.C:
			return
		case <-g.closing:
			return
		}
	}
}

// maxElectorate bounds how many operators are asked when this one has no usable
// configuration of its own.
const maxElectorate = 33

// mayVote returns the operators that the registry says may vote.
func (g *Guard) mayVote() []common.Address {
	roster := g.roster.Load()
	if roster == nil {
		return nil
	}
	var may []common.Address
	for operator, standing := range *roster {
		if standing.MayVote {
			may = append(may, operator)
		}
	}
	slices.SortFunc(may, common.Address.Cmp)
	return may[:min(len(may), maxElectorate)]
}

// opinion is what a testimony says about a question.
type opinion int8

const (
	abstains opinion = iota // knows nothing of it
	agrees
	disagrees
)

// agreed asks others about a claim of an operator and reports whether they agree
// with it. mine is what this operator itself thinks.
//
// A majority of the voters decides, as this operator knows them. If it has been
// away for so long that they do not, a majority of those that the registry says
// may vote does. An operator that has no configuration yet cannot know how many
// of these are members: it goes by those that have an opinion.
func (g *Guard) agreed(claimant common.Address, mine opinion, index uint64, of func(testimony) opinion) bool {
	known := voters(g.configuration())
	registered := g.mayVote()
	switch {
	case len(known) > 0:
		return g.majority(known, claimant, mine, index, of) || g.majority(registered, claimant, mine, index, of)
	case len(registered) > 0:
		yes, no := g.count(registered, claimant, mine, index, of, func(int, int) bool { return false })
		return yes > no
	default:
		return g.cfg.Trusting
	}
}

func (g *Guard) majority(electorate []common.Address, claimant common.Address, mine opinion, index uint64, of func(testimony) opinion) bool {
	need := len(electorate)/2 + 1
	yes, _ := g.count(electorate, claimant, mine, index, of, func(yes, no int) bool {
		return yes >= need || no > len(electorate)-need
	})
	return len(electorate) > 0 && yes >= need
}

// count asks until it is told that it has asked enough. The claimant agrees with
// itself.
func (g *Guard) count(electorate []common.Address, claimant common.Address, mine opinion, index uint64, of func(testimony) opinion, enough func(yes, no int) bool) (yes, no int) {
	add := func(o opinion) bool {
		switch o {
		case agrees:
			yes++
		case disagrees:
			no++
		}
		return enough(yes, no)
	}
	var others []common.Address
	for _, operator := range electorate {
		switch operator {
		case claimant:
			add(agrees)
		case g.cfg.Self:
			add(mine)
		default:
			others = append(others, operator)
		}
	}
	if !enough(yes, no) {
		g.poll(others, index, func(_ common.Address, t testimony) bool { return add(of(t)) })
	}
	return yes, no
}

// inquiry is a question about a claim to lead, asked once for all messages that
// make it.
type inquiry struct {
	done  sync.WaitGroup
	found bool
}

// elected asks whether an operator was elected in a term: a majority must have
// voted for it or have found the same.
func (g *Guard) elected(claim tenure) bool {
	g.mu.Lock()
	if running := g.inquiries[claim]; running != nil {
		g.mu.Unlock()
		running.done.Wait()
		return running.found
	}
	r := g.record(claim.Who)
	now := time.Now()
	if r.unfounded == claim && now.Before(r.retryAt) || !r.inquiries.Take(ratelimit.Rate{Burst: inquiryBurst, Every: g.cfg.Election / inquiryRate}, now) {
		g.mu.Unlock()
		return false
	}
	running := new(inquiry)
	running.done.Add(1)
	g.inquiries[claim] = running
	mine := abstains
	if g.voted == claim {
		mine = agrees
	}
	g.mu.Unlock()

	running.found = g.agreed(claim.Who, mine, 0, func(t testimony) opinion {
		switch {
		case t.Voted == claim || t.Follows == claim:
			return agrees
		case t.Follows == (tenure{}) && t.Voted == (tenure{}):
			return abstains
		default:
			return disagrees
		}
	})

	g.mu.Lock()
	delete(g.inquiries, claim)
	if running.found {
		if claim.Term >= g.follows.Term {
			g.follows = claim
		}
	} else {
		r.unfounded, r.retryAt = claim, time.Now().Add(g.cfg.Election/8)
	}
	g.mu.Unlock()
	running.done.Done()
	return running.found
}

// Claims of one peer that are looked into: so many at once, further ones at so
// many in an election time-out. Each asks all voters.
const (
	inquiryBurst = 16
	inquiryRate  = 4
)

func (g *Guard) mayInquire(about common.Address) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.record(about).inquiries.Take(ratelimit.Rate{Burst: inquiryBurst, Every: g.cfg.Election / inquiryRate}, time.Now())
}
