package central

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/rpc"
	"os"
	"runtime/debug"
	"sync"
	"time"

	"github.com/Layr-Labs/eigensdk-go/chainio/clients/avsregistry"
	"github.com/Layr-Labs/eigensdk-go/crypto/bls"
	"github.com/Layr-Labs/eigensdk-go/logging"
	registryservice "github.com/Layr-Labs/eigensdk-go/services/avsregistry"
	blsagg "github.com/Layr-Labs/eigensdk-go/services/bls_aggregation"
	"github.com/Layr-Labs/eigensdk-go/services/operatorsinfo"
	sdk "github.com/Layr-Labs/eigensdk-go/types"
	"github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/eigenshift/avs/eigenshift"
	priceoracle "github.com/eigenshift/avs/price-oracle"
)

const (
	// taskPatience is how long signatures of one task are waited for.
	taskPatience = 15 * time.Second
	// tasksKept is how many slots a task stays known.
	tasksKept = 200
)

// Aggregator is the server that signers post to.
type Aggregator struct {
	avs     *avs
	service *blsagg.BlsAggregatorService
	submit  *submitter

	mu     sync.Mutex
	tasks  map[uint32]*task
	opened chan struct{} // closed when there is a new task
}

// task is one that was opened.
type task struct {
	eigenshift.EncodedTask
	opened time.Time

	mu       sync.Mutex
	accepted int  // signatures
	over     bool // the service's goroutine for it may have ended
}

// answer is what the service takes for a response: all that its digest is computed from.
type answer struct {
	task     eigenshift.EncodedTask
	response string
}

// Aggregate is the aggregator, until ctx ends. It writes a [Record] of each settlement
// to out, a line of JSON each.
func Aggregate(ctx context.Context, cfg Config, out io.Writer) error {
	common, err := open(ctx, cfg)
	if err != nil {
		return err
	}
	logger := logging.NewTextSLogger(os.Stderr, nil)
	reader, subscriber, _, err := avsregistry.BuildReadClients(avsregistry.Config{
		RegistryCoordinatorAddress:    common.contracts["SlashingRegistryCoordinator"],
		OperatorStateRetrieverAddress: common.contracts["OperatorStateRetriever"],
	}, common.http, common.ws, logger)
	if err != nil {
		return fmt.Errorf("open the registry: %w", err)
	}
	known := operatorsinfo.NewOperatorsInfoServiceInMemory(ctx, subscriber, reader, nil, operatorsinfo.Opts{}, logger)
	a := &Aggregator{avs: common, tasks: make(map[uint32]*task), opened: make(chan struct{})}
	a.service = blsagg.NewBlsAggregatorService(registryservice.NewAvsRegistryServiceChainCaller(reader, known, logger), a.digest, logger)
	if a.submit, err = newSubmitter(common, logger, out); err != nil {
		return err
	}
	debug.FreeOSMemory() // what decrypting keystores took
	if err := a.listen(ctx); err != nil {
		return err
	}
	go a.settle(ctx)
	return common.follow(ctx, a.create)
}

// listen takes what signers post, until ctx ends.
func (a *Aggregator) listen(ctx context.Context) error {
	server := rpc.NewServer()
	if err := server.RegisterName("Aggregator", (*service)(a)); err != nil {
		return fmt.Errorf("register the service: %w", err)
	}
	listener, err := net.Listen("tcp", a.avs.cfg.Aggregator)
	if err != nil {
		return fmt.Errorf("listen for signers: %w", err)
	}
	web := &http.Server{Handler: server}
	context.AfterFunc(ctx, func() { web.Close() })
	go func() {
		if err := web.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			log.Printf("listen for signers: %v", err)
		}
	}()
	return nil
}

// create opens a task when its slot has come.
func (a *Aggregator) create(t eigenshift.Task[priceoracle.FeedSet]) error {
	encoded, err := encode(t)
	if err != nil {
		return err
	}
	opened := &task{EncodedTask: encoded, opened: time.Now()}
	index := uint32(t.ID)
	err = a.service.InitializeNewTask(blsagg.NewTaskMetadata(index, uint32(t.Reference.Number), sdk.QuorumNums{0},
		sdk.QuorumThresholdPercentages{sdk.QuorumThresholdPercentage(a.avs.cfg.Percent)}, taskPatience))
	if err != nil {
		return fmt.Errorf("open task: %w", err)
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	a.tasks[index] = opened
	delete(a.tasks, index-tasksKept)
	close(a.opened)
	a.opened = make(chan struct{})
	return nil
}

// await returns a task, which a signer may have seen a moment earlier.
func (a *Aggregator) await(index uint32) (*task, error) {
	timeout := time.After(time.Second)
	for {
		a.mu.Lock()
		found, opened := a.tasks[index], a.opened
		a.mu.Unlock()
		if found != nil {
			return found, nil
		}
		select {
		case <-opened:
		case <-timeout:
			return nil, fmt.Errorf("task %d is not known", index)
		}
	}
}

// service has the methods that signers call.
type service Aggregator

// Post takes a signed response.
func (s *service) Post(r *SignedResponse, accepted *bool) error {
	err := (*Aggregator)(s).accept(r)
	*accepted = err == nil
	return err
}

// accept hands a signature to the SDK's service. The service stops for good when one comes
// after its task has ended, because it then sends to a channel that nobody reads: those
// are kept from it.
func (a *Aggregator) accept(r *SignedResponse) error {
	t, err := a.await(r.Task)
	if err != nil {
		return err
	}
	point := new(bn254.G1Affine)
	if _, err := point.SetBytes(r.Signature[:]); err != nil {
		return fmt.Errorf("parse signature: %w", err)
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.over {
		return nil
	}
	err = a.service.ProcessNewSignature(context.Background(), blsagg.NewTaskSignature(r.Task,
		answer{t.EncodedTask, string(r.Response)}, &bls.Signature{G1Point: &bls.G1Point{G1Affine: point}}, r.OperatorID))
	if err == nil {
		t.accepted++
	}
	t.over = t.accepted*100 >= a.avs.cfg.Percent*a.avs.cfg.Operators
	return err
}

func (a *Aggregator) digest(r sdk.TaskResponse) (sdk.TaskResponseDigest, error) {
	given, ok := r.(answer)
	if !ok {
		return sdk.TaskResponseDigest{}, errors.New("not a response")
	}
	d, err := a.avs.domain.Digest(given.task, []byte(given.response))
	return sdk.TaskResponseDigest(d), err
}

// settle submits what the service has certified, each by itself: the SDK's transaction
// manager waits for receipts.
func (a *Aggregator) settle(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case certified := <-a.service.GetResponseChannel():
			go func() {
				if err := a.settleOne(ctx, certified); err != nil {
					log.Printf("task %d: %v", certified.TaskIndex, err)
				}
			}()
		}
	}
}

func (a *Aggregator) settleOne(ctx context.Context, certified blsagg.BlsAggregationServiceResponse) error {
	t, err := a.await(certified.TaskIndex)
	if err != nil {
		return err
	}
	t.mu.Lock()
	t.over = true
	t.mu.Unlock()
	if certified.Err != nil {
		return certified.Err
	}
	return a.submit.submit(ctx, t, certified)
}
