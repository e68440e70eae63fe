package operator

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/track"
	"github.com/eigenshift/avs/operator/backend"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/keystore"
	"github.com/eigenshift/avs/operator/nodetest"
	"github.com/eigenshift/avs/operator/web3signer"
)

func testMonitor(t *testing.T) *monitor {
	t.Helper()
	bls, err := keystore.GenerateBLS()
	if err != nil {
		t.Fatal(err)
	}
	cfg := config.Default()
	cfg.Listen = "10.0.0.1:9608"
	account, err := web3signer.New("http://127.0.0.1:1", number(1)) // that nobody asks
	if err != nil {
		t.Fatal(err)
	}
	return newMonitor(cfg, operatorKeys{bls: bls, address: number(1), own: account, account: account}, new(conduct), "test", "v0", zerolog.Nop())
}

func codesOf(m *monitor) (codes []string) {
	m.evaluate()
	for _, c := range m.report().Conditions {
		codes = append(codes, c.Code)
	}
	return codes
}

// What is wrong for a moment is in the status and not in the log; what lasts is logged
// once, and so is its end.
func TestOnlyWhatLastsIsLogged(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var log bytes.Buffer
		m := testMonitor(t)
		m.logger = zerolog.New(&log)
		step := func(failed error, after time.Duration, told, ended int) {
			t.Helper()
			time.Sleep(after)
			m.nodeFailed(failed)
			m.evaluate()
			m.tell()
			if got := strings.Count(log.String(), "something is wrong"); got != told {
				t.Errorf("told %d times, want %d", got, told)
			}
			if got := strings.Count(log.String(), "not so any more"); got != ended {
				t.Errorf("the end was told %d times, want %d", got, ended)
			}
		}
		down := errors.New("connection refused")
		step(down, 0, 0, 0)
		if got := codesOf(m); !slices.Contains(got, "node_unavailable") {
			t.Errorf("the status says %v", got)
		}
		step(down, lasting-time.Second, 0, 0)
		step(nil, 0, 0, 0)
		step(down, time.Second, 0, 0)
		step(down, lasting, 1, 0)
		step(down, lasting, 1, 0)
		step(nil, time.Second, 1, 1)
	})
}

// What may pass is tried again and said meanwhile; what does not is not tried again.
func TestStartingPersistsInWhatMayPass(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := testMonitor(t)
		attempts := 0
		err := m.persist(t.Context(), "connect", func() error {
			if attempts++; attempts <= 4 {
				return errors.New("connection refused")
			}
			if codes := codesOf(m); !slices.Equal(codes, []string{track.NodeUnavailable.Code}) {
				t.Errorf("says %v while the node does not answer", codes)
			}
			return nil
		}, m.nodeFailed)
		if err != nil || attempts != 5 {
			t.Errorf("%d attempts, %v", attempts, err)
		}
		if codes := codesOf(m); !slices.Equal(codes, []string{track.Starting.Code}) {
			t.Errorf("says %v once it answers", codes)
		}
		for _, final := range []error{permanent(errors.New("wrong key")), chain.ErrWrongChain, backend.ErrForeign, backend.ErrMissing} {
			attempts = 0
			if err := m.persist(t.Context(), "check", func() error { attempts++; return final }, m.nodeFailed); !errors.Is(err, final) || attempts != 1 {
				t.Errorf("%d attempts, %v", attempts, err)
			}
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		if err := m.persist(ctx, "connect", func() error { return errors.New("connection refused") }, m.nodeFailed); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("ended with %v when it was told to", err)
		}
	})
}

// A step that asks contracts is taken again while no node answers; what they answer counts at once.
func TestStartingTakesAnswersOfContractsForGood(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o := &process[int, int]{self: testMonitor(t)}
		busy, wrong := fmt.Errorf("ask: %w", &url.Error{Op: "Post", Err: errors.New("no answer in time")}), errors.New("correct the address")
		attempts := 0
		take := func(answers ...error) error {
			attempts = 0
			return o.answered(t.Context(), "set up the AVS", func() error { attempts++; return answers[attempts-1] })
		}
		if err := take(busy, busy, nil); err != nil || attempts != 3 {
			t.Errorf("%d attempts, %v", attempts, err)
		}
		if err := take(busy, wrong); !errors.Is(err, wrong) || isPermanent(err) || attempts != 2 {
			t.Errorf("%d attempts, %v", attempts, err)
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		if err := o.answered(ctx, "set up the AVS", func() error { return busy }); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("ended with %v when it was told to", err)
		}
	})
}

// An operator that waits for its registration says which of the three it is.
func TestUnregisteredOperatorsSayWhy(t *testing.T) {
	for _, c := range []struct {
		standing backend.Standing
		want     string
	}{
		{backend.Standing{Status: backend.NeverRegistered}, "not_registered"},
		{backend.Standing{Status: backend.Deregistered}, "deregistered"},
		{backend.Standing{Status: backend.Deregistered, Ejected: time.Unix(1_700_000_000, 0)}, "ejected"},
		{backend.Standing{Status: backend.Deregistered, Owner: number(2)}, "wrong_bls_key"},
		{backend.Standing{Status: backend.Registered, Owner: number(1)}, ""}, // the directory is about to list it
	} {
		m := testMonitor(t)
		m.learn(func(seen *probed) { seen.standing = &c.standing })
		codes := slices.DeleteFunc(codesOf(m), func(code string) bool { return code == track.Starting.Code })
		if got := strings.Join(codes, " "); got != c.want {
			t.Errorf("%+v: says %q, want %q", c.standing, got, c.want)
		}
	}
}

// Blocks tell a clock that is wrong from a node that catches up.
func TestClockIsJudgedByBlocks(t *testing.T) {
	for name, c := range map[string]struct {
		late func(block int) time.Duration // by which a block is older than the clock when it comes
		want string
	}{
		"right":     {func(int) time.Duration { return time.Second }, ""},
		"fast":      {func(int) time.Duration { return time.Minute }, "clock_skew"},
		"slow":      {func(int) time.Duration { return -time.Minute }, "clock_skew"},
		"catching":  {func(block int) time.Duration { return time.Hour - time.Duration(block)*10*time.Minute }, "node_behind"},
		"one stale": {func(block int) time.Duration { return time.Duration(1/(block+1)) * time.Minute }, ""},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				m := testMonitor(t)
				heads := make(chan eigenshift.Block)
				go m.followHeads(heads)
				for i := range 4 {
					time.Sleep(2 * time.Second)
					heads <- eigenshift.Block{Number: uint64(i + 1), Hash: common.Hash{byte(i + 1)}, Time: uint64(time.Now().Add(-c.late(i)).Unix())}
				}
				close(heads)
				synctest.Wait()
				codes := slices.DeleteFunc(codesOf(m), func(code string) bool { return code == track.Starting.Code })
				if got := strings.Join(codes, " "); got != c.want {
					t.Errorf("says %q, want %q", got, c.want)
				}
			})
		})
	}
}

// A contract that is missing is a mistake only when the node is in sync.
func TestMissingContractsAreNamed(t *testing.T) {
	there := common.HexToAddress("0xc0de")
	node := nodetest.Start(t, map[common.Address][]byte{there: nodetest.Constant(nil)})
	link, err := chain.Dial(t.Context(), chain.Config{URLs: []string{node.URL}, ChainID: nodetest.ChainID, PollInterval: 10 * time.Millisecond, Logger: zerolog.Nop()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(link.Close)
	cfg := config.Config{ChainID: nodetest.ChainID, Contracts: config.Contracts{
		TaskManager: common.HexToAddress("0xdead"), ServiceManager: there, RegistryCoordinator: there, OperatorStateRetriever: there,
	}}
	const says = "contracts.task_manager: there is no contract at "
	if err := checkContracts(t.Context(), link, cfg); err == nil || isPermanent(err) || !strings.Contains(err.Error(), says) {
		t.Errorf("while the newest block is old: %v", err)
	}
	node.Commit() // a block of now
	if err := checkContracts(t.Context(), link, cfg); !isPermanent(err) || !strings.Contains(err.Error(), says) {
		t.Errorf("when the node is in sync: %v", err)
	}
	cfg.Contracts.TaskManager = there
	if err := checkContracts(t.Context(), link, cfg); err != nil {
		t.Errorf("when all are there: %v", err)
	}
	cfg.Contracts.OperatorStateRetriever = common.HexToAddress("0xdead")
	if err := checkContracts(t.Context(), link, cfg); !isPermanent(err) || !strings.Contains(err.Error(), "contracts.operator_state_retriever: there is no contract at ") {
		t.Errorf("when the middleware is not there: %v", err)
	}
	cfg.Contracts.RegistryCoordinator, cfg.Contracts.OperatorStateRetriever = common.Address{}, common.Address{}
	if err := checkContracts(t.Context(), link, cfg); err != nil {
		t.Errorf("without middleware: %v", err)
	}
}

// A node that indexes transactions of blocks that it has is in sync.
func TestSyncing(t *testing.T) {
	for answer, want := range map[string]string{
		`false`: "", `null`: "",
		`{"currentBlock":"0x5","highestBlock":"0x9"}`:                                "block 0x5 of 0x9",
		`{"currentBlock":"0x9","highestBlock":"0x9","txIndexRemainingBlocks":"0x1"}`: "",
		`{"currentBlock":"0x1","highestBlock":"0x0","txIndexRemainingBlocks":"0x1"}`: "",
		`{"stages":[]}`: "block <nil> of <nil>",
	} {
		var progress any
		if err := json.Unmarshal([]byte(answer), &progress); err != nil {
			t.Fatal(err)
		}
		if got := syncing(progress); got != want {
			t.Errorf("%s: %q, want %q", answer, got, want)
		}
	}
}
