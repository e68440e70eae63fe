package guard

import (
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// witnessing carries questions to operators that say what they are told to say.
type witnessing struct {
	rafttransport.Carrier
	says map[common.Address]func() (testimony, error)

	mu    sync.Mutex
	asked []common.Address
}

func (w *witnessing) To(peer common.Address) (rafttransport.Lane, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.asked = append(w.asked, peer)
	return witness{says: w.says[peer]}, nil
}

type witness struct {
	rafttransport.Lane
	says func() (testimony, error)
}

func (w witness) RequestVote(_ raft.ServerID, _ raft.ServerAddress, _ *raft.RequestVoteRequest, reply *raft.RequestVoteResponse) error {
	t, err := w.says()
	reply.Peers = t.encode()
	return err
}

// Operator 0 of five looks into a claim of operator 1's. It asks as many as are needed, each as
// often as the others, and the rest only when one of those does not agree, or is not there.
func TestAsManyAreAskedAsAreNeeded(t *testing.T) {
	claim := tenure{8, address(1)}
	yes := func() (testimony, error) { return testimony{Voted: claim}, nil }
	other := func() (testimony, error) { return testimony{Voted: tenure{8, address(2)}}, nil }
	down := func() (testimony, error) { return testimony{}, errors.New("down") }
	silent := func() (testimony, error) { time.Sleep(10 * election); return testimony{}, errors.New("silent") }
	late := func() (testimony, error) { time.Sleep(election / 2); return testimony{Voted: claim}, nil }
	for _, test := range []struct {
		name   string
		mine   opinion
		others [3]func() (testimony, error) // operators 2, 3 and 4
		want   bool
		asked  []int // how many, in three inquiries that begin with operators 3, 4 and 2
		within time.Duration
	}{
		{"all agree, as this one does", agrees, [3]func() (testimony, error){yes, yes, yes}, true, []int{1, 1, 1}, 0},
		{"all agree", abstains, [3]func() (testimony, error){yes, yes, yes}, true, []int{2, 2, 2}, 0},
		{"one is down", agrees, [3]func() (testimony, error){yes, down, yes}, true, []int{3, 1, 1}, 0},
		{"one voted for another", agrees, [3]func() (testimony, error){yes, yes, other}, true, []int{1, 3, 1}, 0},
		{"one is silent", agrees, [3]func() (testimony, error){silent, yes, yes}, true, []int{1, 1, 3}, election / inquiryPause},
		{"all are late", agrees, [3]func() (testimony, error){late, late, late}, true, []int{3, 3, 3}, election / 2},
		{"none agrees, nor when asked again", agrees, [3]func() (testimony, error){other, other, other}, false, []int{6, 6, 6}, 0},
		{"none answers", agrees, [3]func() (testimony, error){silent, silent, silent}, false, []int{3, 3, 3}, election},
	} {
		t.Run(test.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				carrier := &witnessing{says: make(map[common.Address]func() (testimony, error))}
				for i, says := range test.others {
					carrier.says[address(i+2)] = says
				}
				i := &inquiries{node: alone(new(fakeRaft)), carrier: carrier, tenures: new(tenures)}
				for round, want := range test.asked {
					carrier.asked = nil
					began := time.Now()
					got := i.agreed(address(1), test.mine, 0, majority, func(t testimony) opinion { return t.opinionOf(claim) })
					if took := time.Since(began); got != test.want || took > test.within {
						t.Errorf("inquiry %d: agreed %t after %s, want %t within %s", round, got, took, test.want, test.within)
					}
					synctest.Wait()
					first := []int{3, 4, 2}[round]
					if len(carrier.asked) != want || want == 1 && carrier.asked[0] != address(first) {
						t.Errorf("inquiry %d: asked %s, want %d, beginning with %s", round, names(carrier.asked), want, address(first))
					}
					i.wg.Wait()
				}
			})
		})
	}
}

func names(operators []common.Address) string {
	slices.SortFunc(operators, common.Address.Cmp)
	return fmt.Sprint(operators)
}

// Voters that answer decide, and operators that may only come to be voters are asked where those
// are gone: they may be many, and none of them is connected.
func TestVotersThatAreThereDecide(t *testing.T) {
	claim := tenure{8, address(1)}
	for _, test := range []struct {
		name   string
		voters error // of asking one
		want   bool
		asked  int // how many that do not vote
	}{
		{"voters follow another", nil, false, 0},
		{"voters are gone", errors.New("gone"), true, 3},
	} {
		t.Run(test.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				carrier := &witnessing{says: make(map[common.Address]func() (testimony, error))}
				for n := 2; n < 5; n++ {
					carrier.says[address(n)] = func() (testimony, error) { return testimony{Follows: tenure{8, address(2)}}, test.voters }
				}
				for n := 5; n < 8; n++ {
					carrier.says[address(n)] = func() (testimony, error) { return testimony{Follows: claim}, nil }
				}
				i := &inquiries{node: alone(new(fakeRaft)), carrier: carrier, tenures: new(tenures)}
				registered := roster(0, 1, 5, 6, 7)
				i.roster.Store(&registered)
				got := i.agreed(address(1), abstains, 0, majority, func(t testimony) opinion { return t.opinionOf(claim) })
				i.wg.Wait()
				others := slices.DeleteFunc(carrier.asked, func(a common.Address) bool { return slices.Contains(voters(i.configuration()), a) })
				if got != test.want || (len(others) > 0) != (test.asked > 0) {
					t.Errorf("agreed %t, and asked %s, want %t and %d of them", got, names(others), test.want, test.asked)
				}
			})
		})
	}
}

// An operator that has no configuration yet goes by those that have an opinion, all of them
// where the first do not decide.
func TestNewcomersGoByThoseThatKnow(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		claim := tenure{8, address(1)}
		carrier := &witnessing{says: make(map[common.Address]func() (testimony, error))}
		say := func(n int, t testimony) {
			carrier.says[address(n)] = func() (testimony, error) { return t, nil }
		}
		r := new(fakeRaft)
		i := &inquiries{node: alone(r), carrier: carrier, tenures: new(tenures)}
		r.configuration = raft.Configuration{}
		known := roster(0, 1, 2, 3, 4, 5)
		i.roster.Store(&known)
		agreed := func() bool {
			carrier.asked = nil
			return i.agreed(address(1), abstains, 0, majority, func(t testimony) opinion { return t.opinionOf(claim) })
		}
		for n := 2; n <= 5; n++ {
			say(n, testimony{Follows: claim})
		}
		if !agreed() || len(carrier.asked) != 3 {
			t.Errorf("all agree: asked %s", names(carrier.asked))
		}
		for n := 2; n <= 4; n++ {
			say(n, testimony{}) // newcomers, too
		}
		if !agreed() || len(carrier.asked) != 4 {
			t.Errorf("one knows, and agrees: asked %s", names(carrier.asked))
		}
		say(4, testimony{Follows: tenure{8, address(5)}})
		say(5, testimony{Follows: tenure{8, address(2)}})
		if agreed() {
			t.Error("two of those that know disagree, and it is agreed")
		}
	})
}
