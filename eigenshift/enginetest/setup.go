package enginetest

import (
	"context"
	"io"
	"math/big"
	"math/rand/v2"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/eigenshift/rotation"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

// Setup is what a cluster is made of. The zero value of a field means its default.
type Setup struct {
	Operators  int            // that found the cluster; default 5
	Spares     int            // more operators, neither registered nor started at first
	Stakes     []int64        // of each operator; default 100
	Timing     raftlog.Timing // default LAN
	Compaction raftlog.Compaction
	Agreed     protocol.Parameters // default: those of package protocol
	Rotation   rotation.Policy     // default round robin
	Rules      eigenshift.Rules    // of the task manager; default simulated.Rules
	// Tables keeps operators in operator tables: one is posted in each block in which
	// they change, on each fork. Default: as the middleware keeps them.
	Tables    bool
	BlockTime time.Duration // default simulated.BlockTime
	Log       io.Writer     // of operators' log lines; default: the test's log
}

func (s Setup) withDefaults() Setup {
	if s.Operators == 0 {
		s.Operators = 5
	}
	if s.Timing == (raftlog.Timing{}) {
		s.Timing = raftlog.LAN()
	}
	if s.BlockTime == 0 {
		s.BlockTime = simulated.BlockTime
	}
	if s.Rotation == nil {
		s.Rotation = rotation.RoundRobin()
	}
	if s.Rules == (eigenshift.Rules{}) {
		s.Rules = simulated.Rules
	}
	return s
}

func (s Setup) stake(i int) *big.Int {
	if i < len(s.Stakes) {
		return big.NewInt(s.Stakes[i])
	}
	return big.NewInt(100)
}

// Run runs a scenario on a cluster in a bubble of virtual time, and checks afterwards
// what must hold whatever happened: no task settled twice, none without the signatures
// of enough correct operators. avs returns the AVS of an operator, which is called at each
// of its starts. Clusters have a processor to themselves, so the test runs beside others.
func Run[T, R any](t *testing.T, setup Setup, avs func(operator int) eigenshift.AVS[T, R], scenario func(*Cluster)) {
	t.Helper()
	run(t, setup, service(avs), scenario)
}

func run(t *testing.T, setup Setup, s avsService, scenario func(*Cluster)) {
	t.Helper()
	if _, told := parallel.LoadOrStore(t, true); !told {
		t.Parallel()
	}
	synctest.Test(t, func(t *testing.T) { newCluster(t, setup, s).live(scenario) })
}

// parallel has the tests that have said that they run beside others: each says so once.
var parallel sync.Map

// avsService is an AVS without the types of its tasks and responses.
type avsService struct {
	// start makes the engine of an operator.
	start func(of *node, logger zerolog.Logger) (*engine.Engine, error)
	// spec returns what a task's slot asks, or nil when its schedule does not say.
	spec func(id eigenshift.TaskID, reference eigenshift.Block) []byte
	// extreme returns an observation that no honest operator makes; nil: the AVS does not observe.
	extreme func(random *rand.Rand) []byte
}

func service[T, R any](avs func(operator int) eigenshift.AVS[T, R]) avsService {
	return avsService{
		start: func(n *node, logger zerolog.Logger) (*engine.Engine, error) {
			return engine.New(engine.Config[T, R]{
				Self: n.op.Address, AVS: observing(n, avs(n.number)), Domain: simulated.Domain, Chain: n.eth, Registry: n.eth, Settler: settler{n.eth, n},
				Signer: signer{n}, Log: raftLog{n.log, n}, Agreed: n.c.agreed, Peers: peers{n}, Rotation: n.c.setup.Rotation,
				Notebook: book{n.said, n}, Dissent: n.c.recordDissent, Observed: n.c.recordObserved, Logger: logger,
			})
		},
		spec: func(id eigenshift.TaskID, reference eigenshift.Block) []byte {
			a := avs(0)
			spec, err := a.Schedule.Spec(context.Background(), id, reference)
			if err != nil {
				return nil
			}
			data, err := a.Specs.Encode(spec)
			if err != nil {
				return nil
			}
			return data
		},
	}
}

// operatorAddress is the address of an operator by its number.
func operatorAddress(i int) common.Address {
	return common.BytesToAddress(crypto.Keccak256([]byte{byte(i)}))
}
