package operator

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/backend"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/condition"
	"github.com/eigenshift/avs/operator/config"
)

// Pauses between attempts at a step of the start.
const (
	firstAttempt = time.Second
	lastAttempt  = 15 * time.Second
)

// persist takes the named step until it succeeds, or fails for good, or ctx ends. failed is
// told each failure that may pass, and nil in the end.
func (m *monitor) persist(ctx context.Context, name string, step func() error, failed func(error)) error {
	for pause := firstAttempt; ; pause = min(2*pause, lastAttempt) {
		err := step()
		switch {
		case err == nil:
			failed(nil)
			return nil
		case ctx.Err() != nil:
			return ctx.Err()
		case isPermanent(err):
			return err
		}
		failed(err)
		if times, worth := m.repeats.Again(name); worth {
			m.logger.Warn().Err(err).Int("times", times).Str("step", name).Msg("not started yet, trying again")
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(pause - rand.N(pause/4)): // operators that start together do not ask together
		}
	}
}

// nodeFailed notes a failure of a step that needs only the node.
func (m *monitor) nodeFailed(err error) {
	m.learn(func(seen *probed) {
		seen.node.Error = ""
		if err != nil {
			seen.node.Error = err.Error()
		}
	})
}

// start connects to the chain and checks there what does not change by itself: the
// chain's id, the contracts, and whose the BLS key is.
func (avs Program[T, R]) start(ctx context.Context, m *monitor) (link *connection, err error) {
	err = m.persist(ctx, "connect to the chain", func() (err error) {
		link, err = avs.connect(ctx, m.cfg, m.keys, m.keys.account, 0, m.logger)
		return err
	}, m.nodeFailed)
	if err != nil {
		return nil, err
	}
	err = m.persist(ctx, "check the keys", func() error {
		if err := link.checkKey(ctx); err != nil {
			return err
		}
		return link.checkSubmitter(ctx)
	}, m.nodeFailed)
	if err != nil {
		link.close()
		return nil, err
	}
	return link, nil
}

// checkContracts fails for good where the configuration names a contract that is not
// on a chain that is in sync.
func checkContracts(ctx context.Context, node *chain.Node, cfg config.Config) error {
	contracts := []struct {
		field    string
		address  common.Address
		optional bool
	}{
		{"contracts.service_manager", cfg.Contracts.ServiceManager, false},
		{"contracts.registry_coordinator", cfg.Contracts.RegistryCoordinator, true},
		{"contracts.operator_state_retriever", cfg.Contracts.OperatorStateRetriever, true},
		{"contracts.task_manager", cfg.Contracts.TaskManager, false},
	}
	codes := make([]hexutil.Bytes, len(contracts))
	var progress any
	batch := []rpc.BatchElem{{Method: "eth_syncing", Result: &progress}}
	for i, c := range contracts {
		batch = append(batch, rpc.BatchElem{Method: "eth_getCode", Args: []any{c.address, "latest"}, Result: &codes[i]})
	}
	if err := node.Batch(ctx, batch); err != nil {
		return fmt.Errorf("look for the contracts: %w", err)
	}
	for _, e := range batch {
		if e.Error != nil {
			return fmt.Errorf("look for the contracts: %s: %w", e.Method, e.Error)
		}
	}
	head, err := node.Head(ctx)
	if err != nil {
		return err
	}
	behind := syncing(progress) != "" || time.Since(time.Unix(int64(head.Time), 0)) > condition.StaleHead
	for i, c := range contracts {
		if len(codes[i]) > 0 || c.optional && c.address == (common.Address{}) {
			continue
		}
		err := fmt.Errorf("%s: there is no contract at %s on chain %d at block %d: correct the address, or chain_id", c.field, c.address, cfg.ChainID, head.Number)
		if behind {
			return fmt.Errorf("%w; or wait: the node is not in sync", err)
		}
		return permanent(err)
	}
	return nil
}

// checkKey fails for good when the registry has another BLS key for this operator's
// address, or this key for another address.
func (l *connection) checkKey(ctx context.Context) error {
	s, err := l.backend.Standing(ctx, l.keys.address, l.keys.bls.G1())
	if err != nil {
		return err
	}
	if why := condition.WrongKey(l.keys.address, l.keys.bls.OperatorID(), s.ID, s.Owner); why != "" {
		if l.keys.secret() == nil {
			return permanent(fmt.Errorf("cerberus.public_key: %s: give the key that belongs to the operator (wrong_bls_key)", why))
		}
		return permanent(fmt.Errorf("bls_keystore: %s: use the BLS keystore that belongs to ecdsa_keystore (wrong_bls_key)", why))
	}
	return nil
}

// errNotRegistered says that an operator waits for its registration.
var errNotRegistered = errors.New("not an operator of this AVS yet: run `register`, or set register: true")

// awaitRegistration registers if the configuration says so, and waits until the
// operator is registered. It leaves the directory up to date.
func (m *monitor) awaitRegistration(ctx context.Context, link *connection) error {
	if m.cfg.Register {
		err := m.persist(ctx, "register", func() error {
			registrar, err := link.registrar(ctx, m.cfg)
			if err != nil {
				return err
			}
			return registrar.Register(ctx)
		}, m.registrationFailed)
		if err != nil {
			return err
		}
	}
	return m.persist(ctx, "wait for the registration", func() error {
		s, err := link.backend.Standing(ctx, m.keys.address, m.keys.bls.G1())
		if err != nil {
			return err
		}
		m.learn(func(seen *probed) { seen.standing = &s })
		if s.Status != backend.Registered {
			return fmt.Errorf("%s: %w", m.keys.address, errNotRegistered)
		}
		head, err := link.node.Head(ctx)
		if err != nil {
			return err
		}
		return link.backend.Refresh(ctx, head)
	}, func(error) {})
}

func (m *monitor) registrationFailed(err error) {
	m.learn(func(seen *probed) {
		seen.failed = ""
		if err != nil {
			seen.failed = err.Error()
		}
	})
}

// build makes the AVS's own part. That it panics is an error.
func (avs Program[T, R]) build(ctx context.Context, r Runtime) (service eigenshift.AVS[T, R], err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %v", p)
		}
		if err != nil {
			err = fmt.Errorf("set up %s: %w", avs.Name, err)
		}
	}()
	return avs.New(ctx, r)
}
