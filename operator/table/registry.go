// Package table says who the AVS's operators are, and proves their certificates, from
// an operator table: contracts over EigenLayer's core, without middleware.
//
// Which table belongs to a block is asked of the newest state, with each block. What
// is in a table never changes: its members come from the logs of the block in which it
// was posted, their keys from EigenLayer's KeyRegistrar or from the logs of who joined,
// and all of it must give the root that the verifier has. So no node has to keep old
// states.
package table

import (
	"bytes"
	"context"
	"fmt"

	keyregistrar "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/KeyRegistrar"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/bn254certificateverifier"
	"github.com/eigenshift/avs/bindings/operatortable"
	"github.com/eigenshift/avs/bindings/rotatingtaskmanager"
	"github.com/eigenshift/avs/bindings/tablequorumverifier"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/backend"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/directory"
	"github.com/eigenshift/avs/operator/snapshot"
)

// Registry implements [backend.Backend] for an operator table. It is safe for
// concurrent use.
type Registry struct {
	*contracts
	*directory.Directory[common.Address]
	keys   *keyRing
	states *snapshot.Cache[*state]
	tables *snapshot.Cache[*posted] // by number
}

// contracts are those that stand behind a verifier, and what does not change of them.
type contracts struct {
	cfg  backend.Config
	node *chain.Node

	taskManager chain.Contract
	contract    chain.Contract // OperatorTable
	verifier    chain.Contract // BN254CertificateVerifier
	registrar   chain.Contract // KeyRegistrar
	filterer    *operatortable.OperatorTableFilterer
	keySet      operatorSet
	all         []uint32 // the table's quorums
}

var _ backend.Backend = (*Registry)(nil)

type (
	operatorSet = bn254certificateverifier.IBN254CertificateVerifierOperatorSet
	setInfo     = bn254certificateverifier.IBN254CertificateVerifierBN254OperatorSetInfo
)

// Open looks up the contracts behind the task manager's TableQuorumVerifier, and checks that they are those of
// the service manager and of the quorums.
func Open(ctx context.Context, cfg backend.Config, verifier common.Address) (*Registry, error) {
	c, err := openContracts(ctx, cfg, verifier)
	if err != nil {
		return nil, err
	}
	r := &Registry{
		contracts: c, keys: &keyRing{contracts: c, pairs: make(map[common.Address]keyPair)},
		states: snapshot.New[*state](cfg.Node), tables: snapshot.New[*posted](cfg.Node),
	}
	r.Directory = directory.New(directory.Config[common.Address]{
		Node: cfg.Node, Set: r.OperatorSet, Key: func(op eigenshift.Operator) common.Address { return op.Address },
		Read: directory.Reader[common.Address](c.node, &c.contract, "socketOf"), Moved: c.movedSockets, Forget: r.states.Forget, Logger: cfg.Logger,
	})
	return r, nil
}

func openContracts(ctx context.Context, cfg backend.Config, verifier common.Address) (*contracts, error) {
	c := &contracts{
		cfg: cfg, node: cfg.Node,
		taskManager: chain.NewContract(cfg.TaskManager, rotatingtaskmanager.RotatingTaskManagerMetaData),
		contract:    chain.NewContract(common.Address{}, operatortable.OperatorTableMetaData),
		verifier:    chain.NewContract(common.Address{}, bn254certificateverifier.BN254CertificateVerifierMetaData),
		registrar:   chain.NewContract(common.Address{}, keyregistrar.KeyRegistrarMetaData),
	}
	if err := c.findTable(ctx, verifier); err != nil {
		return nil, fmt.Errorf("quorum verifier %s: %w", verifier, err)
	}
	if err := c.findCore(ctx); err != nil {
		return nil, fmt.Errorf("operator table %s: %w", c.contract.Address, err)
	}
	c.filterer = chain.Bound(operatortable.NewOperatorTableFilterer(c.contract.Address, cfg.Node.Contracts()))
	return c, nil
}

// findTable asks the verifier for its table, and whether these are its quorums.
func (c *contracts) findTable(ctx context.Context, at common.Address) error {
	verifier := chain.NewContract(at, tablequorumverifier.TableQuorumVerifierMetaData)
	var quorums []byte
	err := c.node.Fetch(ctx, chain.Latest,
		chain.Want(&c.contract.Address, verifier, "table"),
		chain.Want(&quorums, verifier, "quorumNumbers"),
	)
	if err == nil && !bytes.Equal(quorums, c.cfg.Quorums) {
		err = fmt.Errorf("%w: it counts the quorums %v, not %v: correct quorums", backend.ErrForeign, quorums, c.cfg.Quorums)
	}
	return err
}

// findCore asks the table for EigenLayer's contracts, and whose it is.
func (c *contracts) findCore(ctx context.Context) error {
	var account common.Address
	if err := c.node.Fetch(ctx, chain.Latest,
		chain.Want(&account, c.contract, "avs"),
		chain.Want(&c.verifier.Address, c.contract, "certificateVerifier"),
		chain.Want(&c.registrar.Address, c.contract, "keyRegistrar"),
		chain.Want(&c.keySet, c.contract, "keySet"),
		chain.Want(&c.all, c.contract, "getQuorums"),
	); err != nil {
		return err
	}
	if account != c.cfg.ServiceManager {
		return fmt.Errorf("%w: it belongs to the AVS %s, not to %s: correct contracts.task_manager or contracts.service_manager", backend.ErrForeign, account, c.cfg.ServiceManager)
	}
	return nil
}

// set is a quorum as EigenLayer names it.
func (c *contracts) set(quorum uint8) operatorSet {
	return operatorSet{Avs: c.cfg.ServiceManager, Id: uint32(quorum)}
}
