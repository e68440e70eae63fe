package status

import (
	"context"
	"errors"
	"github.com/eigenshift/avs/operator/deployment"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/eigenshift/avs/bindings/rotatingtaskmanager"
	"github.com/eigenshift/avs/devnet/network"
	"github.com/eigenshift/avs/devnet/roster"
	"github.com/eigenshift/avs/eigenshift/engine"
	"github.com/eigenshift/avs/operator/api"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/history"
)

// counter is a roster that counts the bytes of certificates.
type counter struct{ err error }

func (counter) Registered(context.Context) (int, error) { return 0, nil }

func (c counter) Signers(_ context.Context, _ uint32, certificate []byte) (int, error) {
	return len(certificate), c.err
}

func TestSignersAreCountedWhereTheCertificateIsShown(t *testing.T) {
	contract, err := rotatingtaskmanager.RotatingTaskManagerMetaData.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	submit, err := contract.Pack("submit", rotatingtaskmanager.IRotatingTaskManagerTask{}, []byte{0xab}, make([]byte, 4))
	if err != nil {
		t.Fatal(err)
	}
	manager, wallet, four := common.Address{1}, common.Address{2}, 4
	of := func(counted roster.Roster, to *common.Address, data []byte) (Task, error) {
		d := &network.Deployment{Operators: deployment.Operators{Contracts: config.Contracts{TaskManager: manager}}}
		return describe(t.Context(), network.Network{}, d, counted, history.Event{}, settling{types.NewTx(&types.LegacyTx{To: to, Data: data}), &types.Receipt{}, &types.Header{Time: 7}})
	}
	for name, c := range map[string]struct {
		to   *common.Address
		data []byte
		want *int
		text string
		err  bool
	}{
		"submitted directly":           {&manager, submit, &four, "0xab", false},
		"through a wallet":             {&wallet, submit, nil, "?", false},
		"by creating a contract":       {nil, submit, nil, "?", false},
		"another call of the contract": {&manager, []byte{1, 2, 3, 4}, nil, "?", false},
		"half a submission":            {&manager, submit[:len(submit)/2], nil, "", true},
	} {
		got, err := of(counter{}, c.to, c.data)
		if (err != nil) != c.err || (got.Signers == nil) != (c.want == nil) || got.Signers != nil && *got.Signers != *c.want || got.Text != c.text {
			t.Errorf("%s: %+v, %v", name, got, err)
		}
	}
	down := errors.New("down")
	if _, err := of(counter{down}, &manager, submit); !errors.Is(err, down) {
		t.Errorf("a roster that fails: %v", err)
	}
}

func TestTheLeaderIsTheOneOfTheNewestTerm(t *testing.T) {
	report := func(leading bool, term uint64) *api.Report {
		return &api.Report{Engine: engine.Status{Leading: leading, Term: term}}
	}
	for name, c := range map[string]struct {
		reports []*api.Report
		want    int
	}{
		"nobody answers":          {[]*api.Report{nil, nil}, -1},
		"nobody leads":            {[]*api.Report{report(false, 9), nil}, -1},
		"one leads":               {[]*api.Report{nil, report(false, 3), report(true, 3)}, 2},
		"one was deposed":         {[]*api.Report{report(true, 3), report(true, 4), report(false, 4)}, 1},
		"the first, then another": {[]*api.Report{report(true, 5), report(true, 4)}, 0},
	} {
		if got := newestLeader(c.reports); got != c.want {
			t.Errorf("%s: %d, want %d", name, got, c.want)
		}
	}
}

func TestLeaderOf(t *testing.T) {
	operators := []Operator{{Number: 1, Role: Follower}, {Number: 2, Role: Leader}, {Number: 3, Role: Unknown}}
	if got := LeaderOf(operators); got != 2 {
		t.Errorf("operator %d leads", got)
	}
	if got := LeaderOf(operators[:1]); got != 0 {
		t.Errorf("operator %d leads, but none does", got)
	}
}
