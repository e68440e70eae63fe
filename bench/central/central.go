// Package central is a central aggregator and its signers, as AVSs run them today: made
// of eigensdk-go's services, in the manner of EigenLayer's incredible-squaring. It answers
// the price oracle's tasks on the devnet's contracts, so that EigenShift can be measured
// beside it on the same chain, with the same keys and in the same slots.
//
// Each signer computes the response of a task by itself when a block shows that its slot
// has come, signs it, and posts it to the aggregator over net/rpc. The aggregator checks
// signatures with eigensdk-go's BlsAggregatorService and sends the transaction with its
// SimpleTxManager.
package central

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/eigenshift/avs/bindings/slottaskmanager"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/keystore"
	priceoracle "github.com/eigenshift/avs/price-oracle"
)

// deadlineBlocks is how many blocks after its reference block a task may settle:
// EigenShift's default.
const deadlineBlocks = 20

// Config says where things are.
type Config struct {
	HTTP, WS   string // the Ethereum node
	State      string // the devnet's folder, with its deployment and the operators' keystores
	Aggregator string // host:port of the aggregator
	Operators  int    // of the devnet, of equal stakes
	Percent    int    // stake to wait for
}

// avs is what aggregator and signers have in common: the chain, the app, and what is due.
type avs struct {
	cfg       Config
	http, ws  *ethclient.Client
	contracts map[string]common.Address
	slots     slottaskmanager.ISlotTaskManagerSlots
	app       *priceoracle.App
	domain    eigenshift.Domain
	// The proposers take turns: the contract refuses one twice in a row.
	proposers [2]common.Address
}

func open(ctx context.Context, cfg Config) (*avs, error) {
	var deployed struct {
		ChainID   uint64                    `json:"chain_id"`
		Contracts map[string]common.Address `json:"contracts"`
	}
	data, err := os.ReadFile(filepath.Join(cfg.State, "devnet.json"))
	if err != nil {
		return nil, fmt.Errorf("read deployment: %w", err)
	}
	if err := json.Unmarshal(data, &deployed); err != nil {
		return nil, fmt.Errorf("decode deployment: %w", err)
	}
	a := &avs{cfg: cfg, contracts: deployed.Contracts}
	if a.http, err = ethclient.DialContext(ctx, cfg.HTTP); err != nil {
		return nil, fmt.Errorf("connect over HTTP: %w", err)
	}
	if a.ws, err = ethclient.DialContext(ctx, cfg.WS); err != nil {
		return nil, fmt.Errorf("connect over WebSocket: %w", err)
	}
	a.domain = eigenshift.Domain{ChainID: deployed.ChainID, TaskManager: a.contracts["PriceOracle"]}
	manager, err := slottaskmanager.NewSlotTaskManagerCaller(a.domain.TaskManager, a.http)
	if err != nil {
		return nil, fmt.Errorf("bind task manager: %w", err)
	}
	if a.slots, err = manager.Slots(&bind.CallOpts{Context: ctx}); err != nil {
		return nil, fmt.Errorf("fetch slots: %w", err)
	}
	for i := range a.proposers {
		if a.proposers[i], err = keystore.Address(filepath.Join(cfg.folder(i+1), "ecdsa.json")); err != nil {
			return nil, err
		}
	}
	a.app = priceoracle.NewApp(a.http, a.contracts["SourceReader"])
	return a, nil
}

// follow calls f with each task at the head at which it falls due. The slot that runs
// at the first head is left out: it may have begun earlier.
func (a *avs) follow(ctx context.Context, f func(eigenshift.Task[priceoracle.FeedSet]) error) error {
	heads := make(chan *types.Header, 16)
	subscription, err := a.ws.SubscribeNewHead(ctx, heads)
	if err != nil {
		return fmt.Errorf("subscribe to heads: %w", err)
	}
	defer subscription.Unsubscribe()
	var last uint64
	for first := true; ; {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case err := <-subscription.Err():
			return fmt.Errorf("follow heads: %w", err)
		case head := <-heads:
			id := (head.Time - a.slots.Start) / uint64(a.slots.Interval)
			if head.Time < a.slots.Start || id <= last && !first {
				continue
			}
			last = id
			if first {
				first = false
				continue
			}
			if err := a.due(ctx, eigenshift.TaskID(id), head, f); err != nil {
				log.Printf("task %d: %v", id, err)
			}
		}
	}
}

func (a *avs) due(ctx context.Context, id eigenshift.TaskID, head *types.Header, f func(eigenshift.Task[priceoracle.FeedSet]) error) error {
	reference := eigenshift.Block{Number: head.Number.Uint64() - 1, Hash: head.ParentHash}
	spec, err := a.app.Spec(ctx, id, reference)
	if errors.Is(err, eigenshift.ErrNothingDue) {
		return nil
	}
	if err != nil {
		return err
	}
	return f(eigenshift.Task[priceoracle.FeedSet]{
		ID: id, Spec: spec, Reference: reference.Ref(), Deadline: reference.Number + deadlineBlocks,
		Proposer: a.proposers[id%2],
	})
}

// encode returns the task as it is signed and submitted.
func encode(t eigenshift.Task[priceoracle.FeedSet]) (eigenshift.EncodedTask, error) {
	spec, err := priceoracle.SpecCodec{}.Encode(t.Spec)
	if err != nil {
		return eigenshift.EncodedTask{}, fmt.Errorf("encode spec: %w", err)
	}
	return eigenshift.EncodedTask{ID: t.ID, Spec: spec, Reference: t.Reference, Deadline: t.Deadline, Proposer: t.Proposer}, nil
}

func (c Config) folder(number int) string {
	return filepath.Join(c.State, fmt.Sprintf("operator-%d", number))
}

func (c Config) password(number int) (string, error) {
	data, err := os.ReadFile(filepath.Join(c.folder(number), "password"))
	if err != nil {
		return "", fmt.Errorf("read password: %w", err)
	}
	first, _, _ := strings.Cut(string(data), "\n")
	return first, nil
}
