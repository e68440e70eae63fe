package operator

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/nodetest"
)

// doubling answers a task with twice its spec, plus what drifts with each answer.
type doubling struct {
	due          bool
	drift, times uint64
}

func (d *doubling) Respond(_ context.Context, t eigenshift.Task[uint64]) (uint64, error) {
	d.times++
	return 2*t.Spec + d.drift*d.times, nil
}

func (d *doubling) Due(context.Context, eigenshift.Block) (eigenshift.TaskID, bool, error) {
	return 1, d.due, nil
}

func (d *doubling) Spec(context.Context, eigenshift.TaskID, eigenshift.Block) (uint64, error) {
	return 21, nil
}

// An AVS that answers one task in several ways is told so.
func TestCheckComparesAnswers(t *testing.T) {
	node := nodetest.Start(t, nil)
	node.Commit()
	cfg := config.Config{RPCURLs: []string{node.URL, node.URL}, ChainID: nodetest.ChainID}
	for want, d := range map[string]*doubling{
		"":                    {due: true},
		"6 different answers": {due: true, drift: 1},
		"no task is due":      {},
	} {
		avs := Program[uint64, uint64]{New: func(context.Context, Runtime) (eigenshift.AVS[uint64, uint64], error) {
			codec := eigenshift.JSONCodec[uint64]{}
			return eigenshift.AVS[uint64, uint64]{App: d, Specs: codec, Responses: codec, Schedule: d}, nil
		}}
		var out bytes.Buffer
		err := avs.check(t.Context(), cfg, 3, &out)
		if (err == nil) != (want == "") || err != nil && !strings.Contains(err.Error(), want) {
			t.Errorf("%v, expected %q\n%s", err, want, &out)
		}
		if lines := strings.Count(out.String(), "\n"); d.due && lines != 6 {
			t.Errorf("%d lines, expected 6:\n%s", lines, &out)
		}
	}
}
