package guard

import (
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/rafttransport"
	"github.com/eigenshift/avs/eigenshift/ratelimit"
)

// inquiries asks others for their testimony, and gives this operator's.
type inquiries struct {
	*node
	carrier rafttransport.Carrier
	tenures *tenures
	history *history

	mu    sync.Mutex
	made  perPeer[ratelimit.Bucket] // about each peer
	turns int                       // inquiries so far: each begins with another operator
}

const (
	// inquiryBurst is how many claims of one peer are looked into at once, and
	// inquiryRate how many more in an election time-out. Each may ask all voters.
	inquiryBurst = 16
	inquiryRate  = 4
	// inquiryPause is the part of an election time-out after which the others are asked too.
	inquiryPause = 16
	// maxElectorate bounds how many operators are asked when this one has no usable
	// configuration of its own.
	maxElectorate = 33
)

// allowed reports whether one more claim of a peer is looked into now.
func (i *inquiries) allowed(about common.Address) bool {
	i.mu.Lock()
	defer i.mu.Unlock()
	return i.made.of(about).Take(ratelimit.Rate{Burst: inquiryBurst, Every: i.election / inquiryRate}, time.Now())
}

// testify answers another operator's question. The index is that of the configuration
// that it asks about; 0: of none.
func (i *inquiries) testify(index uint64) testimony {
	known := i.tenures.known()
	t := testimony{
		Term: i.raft.CurrentTerm(), Voted: known.voted, Follows: known.follows, Ordered: known.ordered,
	}
	if i.leads() {
		t.Follows = tenure{t.Term, i.self}
	}
	if index > 0 {
		if data, ok := i.history.configurationAt(index); ok {
			t.Entry = hashOf(data)
		}
	}
	return t
}

// ask asks one operator.
func (i *inquiries) ask(peer common.Address, index uint64) (testimony, error) {
	l, err := i.carrier.To(peer)
	if err != nil {
		return testimony{}, err
	}
	var reply raft.RequestVoteResponse
	if err := l.RequestVote(rafttransport.ServerID(peer), i.socketOf(peer), askFor(i.self, index), &reply); err != nil {
		return testimony{}, err
	}
	return decodeTestimony(reply.Peers)
}

// socketOf is the socket of an operator in the configuration, or else in the registry.
// Carriers that dial by name do not look at it.
func (i *inquiries) socketOf(peer common.Address) raft.ServerAddress {
	if s, member := i.server(peer); member {
		return s.Address
	}
	if roster := i.roster.Load(); roster != nil {
		if sockets := (*roster)[peer].Sockets; len(sockets) > 0 {
			return raft.ServerAddress(sockets[len(sockets)-1])
		}
	}
	return ""
}

// poll asks as many operators as may do, and all others once those have all answered, or have
// not for a while. It hands over their answers until enough says that it has heard enough, all
// have answered, or an election time-out has passed.
func (i *inquiries) poll(operators []common.Address, index uint64, mayDo int, enough func(testimony) bool) {
	type answer struct {
		testimony
		err error
	}
	answers := make(chan answer, len(operators))
	waiting := 0
	ask := func(some []common.Address) {
		waiting += len(some)
		for _, operator := range some {
			i.wg.Go(func() {
				t, err := i.ask(operator, index)
				answers <- answer{t, err}
			})
		}
	}
	mayDo = min(max(mayDo, 1), len(operators))
	ask(operators[:mayDo])
	rest := operators[mayDo:]
	pause, timeout := time.NewTimer(i.election/inquiryPause), time.NewTimer(i.election)
	defer pause.Stop()
	defer timeout.Stop()
	for waiting > 0 {
		select {
		case a := <-answers:
			if waiting--; a.err == nil && enough(a.testimony) {
				return
			}
			if waiting == 0 {
				ask(rest)
				rest = nil
			}
		case <-pause.C:
			ask(rest)
			rest = nil
		case <-timeout.C:
			return
		case <-i.closing:
			return
		}
	}
}

// mayVote returns the operators that the registry allows to vote.
func (i *inquiries) mayVote() []common.Address {
	roster := i.roster.Load()
	if roster == nil {
		return nil
	}
	all := slices.SortedFunc(maps.Keys(*roster), common.Address.Cmp)
	may := slices.DeleteFunc(all, func(operator common.Address) bool { return !(*roster)[operator].MayVote })
	return may[:min(len(may), maxElectorate)]
}

// majority of a number of voters.
func majority(voters int) int { return voters/2 + 1 }

// witnesses is how many of a number of voters say the same only if an honest one does:
// fewer than a third may lie. One operator's word is never enough.
func witnesses(voters int) int { return max((voters+2)/3, 2) }

// agreed asks others about a claim of an operator and reports whether they agree
// with it. mine is this operator's own opinion.
//
// As many voters as are needed decide, as this operator knows them. If it has been away for so
// long that they are not there any more, so many of the operators decide that the registry
// allows to vote: they may be many, and it has no connections to them. An operator that has no
// configuration yet cannot know how many of these are members: it goes by those that have an
// opinion.
func (i *inquiries) agreed(claimant common.Address, mine opinion, index uint64, needed func(voters int) int, of func(testimony) opinion) bool {
	known := voters(i.configuration())
	registered := i.mayVote()
	decide := func(electorate []common.Address) (agreed, decided bool) {
		need := needed(len(electorate))
		yes, no := i.count(electorate, claimant, mine, index, need, of)
		return len(electorate) > 0 && yes >= need, yes >= need || no > len(electorate)-need
	}
	switch {
	case len(known) > 0:
		agreed, decided := decide(known)
		if agreed {
			return true
		}
		again := registered
		if decided {
			again = known // some may have been storing their votes
		}
		agreed, _ = decide(again)
		return agreed
	case len(registered) > 0:
		yes, no := i.count(registered, claimant, mine, index, majority(len(registered)), of)
		return yes > no
	default:
		return i.trusting
	}
}

// count asks until as many agree as are needed, or cannot any more. The claimant agrees with
// itself.
func (i *inquiries) count(electorate []common.Address, claimant common.Address, mine opinion, index uint64, need int, of func(testimony) opinion) (yes, no int) {
	add := func(o opinion) (enough bool) {
		switch o {
		case agrees:
			yes++
		case disagrees:
			no++
		}
		return yes >= need || no > len(electorate)-need
	}
	enough := false
	var others []common.Address
	for _, operator := range electorate {
		switch operator {
		case claimant:
			enough = add(agrees)
		case i.self:
			enough = add(mine)
		default:
			others = append(others, operator)
		}
	}
	if !enough && len(others) > 0 {
		i.poll(i.inTurn(others), index, need-yes, func(t testimony) bool { return add(of(t)) })
	}
	return yes, no
}

// inTurn returns operators in an order that begins with another one each time, so that none is
// asked more than others, and one that is down delays few inquiries.
func (i *inquiries) inTurn(operators []common.Address) []common.Address {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.turns++
	first := i.turns % len(operators)
	return slices.Concat(operators[first:], operators[:first])
}
