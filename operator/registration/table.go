package registration

import (
	"context"
	"fmt"
	"slices"

	allocationmanager "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/AllocationManager"
	keyregistrar "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/KeyRegistrar"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/eigenshift/avs/bindings/operatortable"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/transaction"
)

// table registers with an operator table: the BLS key with EigenLayer's KeyRegistrar,
// membership with its AllocationManager.
type table struct {
	registrant
	table  chain.Contract
	keys   chain.Contract
	keySet keyregistrar.OperatorSet // that keys are registered for
}

func openTable(ctx context.Context, r registrant) (*table, error) {
	t := &table{
		registrant: r,
		table:      chain.NewContract(r.cfg.OperatorTable, operatortable.OperatorTableMetaData),
		keys:       chain.NewContract(common.Address{}, keyregistrar.KeyRegistrarMetaData),
	}
	var core common.Address
	if err := r.cfg.Node.Fetch(ctx, chain.Latest,
		chain.Want(&core, t.table, "allocationManager"),
		chain.Want(&t.keys.Address, t.table, "keyRegistrar"),
		chain.Want(&t.keySet, t.table, "keySet"),
	); err != nil {
		return nil, err
	}
	if core != r.allocation.Address {
		return nil, fmt.Errorf("contracts.delegation_manager: its AllocationManager is %s, and that of the operator table %s is %s", r.allocation.Address, t.table.Address, core)
	}
	if t.keySet.Avs != r.cfg.ServiceManager {
		return nil, fmt.Errorf("contracts.service_manager: the operator table %s is of %s, not of %s", t.table.Address, t.keySet.Avs, r.cfg.ServiceManager)
	}
	return t, nil
}

func (t *table) joined(ctx context.Context) ([]uint8, error) {
	members := make([]bool, len(t.cfg.Quorums))
	wanted := make([]chain.Wanted, len(members))
	for i, q := range t.cfg.Quorums {
		wanted[i] = chain.Want(&members[i], t.table, "isMember", uint32(q), t.self)
	}
	if err := t.cfg.Node.Fetch(ctx, chain.Latest, wanted...); err != nil {
		return nil, err
	}
	var joined []uint8
	for i, is := range members {
		if is {
			joined = append(joined, t.cfg.Quorums[i])
		}
	}
	return joined, nil
}

func (t *table) checkKey(ctx context.Context) error {
	g1, id := t.cfg.BLS.G1(), [32]byte(t.cfg.BLS.OperatorID())
	var known [32]byte
	var owner common.Address
	var held bool
	if err := t.cfg.Node.Fetch(ctx, chain.Latest,
		chain.Want(&known, t.keys, "getKeyHash", t.keySet, t.self),
		chain.Want(&owner, t.keys, "getOperatorFromSigningKey", t.keySet, g1[:]),
		chain.Want(&held, t.allocation, "isOperatorSlashable", t.self, t.keySet),
	); err != nil {
		return fmt.Errorf("fetch registered key of %s: %w", t.self, err)
	}
	switch none := (common.Address{}); {
	case owner != none && owner != t.self:
		return fmt.Errorf("the BLS key with operator id %s belongs to %s: use another key", common.Hash(id), owner)
	case owner == t.self && known != id:
		return fmt.Errorf("the BLS key with operator id %s was registered before and given up: EigenLayer takes a key once, use another one", common.Hash(id))
	case known != ([32]byte{}) && known != id && held:
		return t.explainChange(ctx, known)
	}
	return nil
}

// explainChange says how the key of an operator is changed.
func (t *table) explainChange(ctx context.Context, known common.Hash) error {
	delay, err := t.slashableFor(ctx)
	if err != nil {
		return err
	}
	return fmt.Errorf("%s is registered with another BLS key, operator id %s: use that key; or leave the AVS, wait the %d blocks for which its stake can still be slashed, and register with the new one then",
		t.self, known, delay)
}

// registerKey registers the key with a proof of possession, in place of another one
// that the operator has from before.
func (t *table) registerKey(ctx context.Context) error {
	id := [32]byte(t.cfg.BLS.OperatorID())
	known, err := chain.Read[[32]byte](ctx, t.cfg.Node, chain.Latest, t.keys, "getKeyHash", t.keySet, t.self)
	if err != nil || known == id {
		return err
	}
	if known != ([32]byte{}) {
		if err := t.send(ctx, t.keys, "deregisterKey", t.self, t.keySet); err != nil {
			return fmt.Errorf("give up the BLS key with operator id %s: %w", common.Hash(known), explained(err))
		}
		t.cfg.Logger.Info().Stringer("operator_id", common.Hash(known)).Msg("BLS key given up")
	}
	g1, g2 := t.cfg.BLS.G1(), t.cfg.BLS.G2()
	key := slices.Concat(g1[:], g2[:])
	message := keyMessage(t.cfg.Node.ChainID(), t.keys.Address, t.self, t.keySet, key)
	named, err := chain.Read[[32]byte](ctx, t.cfg.Node, chain.Latest, t.keys, "getBN254KeyRegistrationMessageHash", t.self, t.keySet, key)
	if err != nil {
		return err
	}
	if named != message {
		return fmt.Errorf("register the BLS key with operator id %s: the node wants %s signed, and EigenLayer's KeyRegistrar %s takes %s: ask another node", common.Hash(id), common.Hash(named), t.keys.Address, message)
	}
	proof, err := t.cfg.BLS.Sign(ctx, message)
	if err != nil {
		return fmt.Errorf("prove to have the BLS key with operator id %s: %w", common.Hash(id), err)
	}
	if err := t.send(ctx, t.keys, "registerKey", t.self, t.keySet, key, proof[:]); err != nil {
		return fmt.Errorf("register the BLS key with operator id %s: %w", common.Hash(id), explained(err))
	}
	t.cfg.Logger.Info().Stringer("operator_id", common.Hash(id)).Msg("BLS key registered")
	return nil
}

// countsAllocated holds for every quorum of a table.
func (t *table) countsAllocated(context.Context, uint8) (bool, error) { return true, nil }

// join registers under the socket, and sees to it that a table with the operator is
// posted.
func (t *table) join(ctx context.Context, sets []uint32) error {
	socket, err := t.table.ABI.Methods["updateSocket"].Inputs.Pack(t.cfg.Socket)
	if err != nil {
		return fmt.Errorf("encode socket: %w", err)
	}
	receipt, err := t.cfg.Sender.Call(ctx, t.allocation, nil, "registerForOperatorSets", t.self,
		allocationmanager.IAllocationManagerTypesRegisterParams{Avs: t.cfg.ServiceManager, OperatorSetIds: sets, Data: socket})
	if err != nil {
		return t.explainJoining(ctx, err)
	}
	return t.post(ctx, receipt)
}

// post posts the table where joining did not: the verifier takes one table a block, and
// another operator may have come first.
func (t *table) post(ctx context.Context, joined *types.Receipt) error {
	posted := t.table.ABI.Events["TablePosted"].ID
	if slices.ContainsFunc(joined.Logs, func(l *types.Log) bool { return l.Address == t.table.Address && l.Topics[0] == posted }) {
		return nil
	}
	after := func(head eigenshift.Block) (bool, error) { return head.Number > joined.BlockNumber.Uint64(), nil }
	if err := t.awaitHead(ctx, after); err != nil {
		return err
	}
	due, err := chain.Read[bool](ctx, t.cfg.Node, chain.Latest, t.table, "isDue")
	if err != nil || !due {
		return err
	}
	err = t.send(ctx, t.table, "post")
	if name, _, ok := transaction.Reverted(err); ok && name == "NothingToPost" {
		return nil // another operator was faster
	}
	if err != nil {
		return fmt.Errorf("post the operator table: %w", err)
	}
	return nil
}

func (t *table) socket(ctx context.Context) (string, error) {
	return chain.Read[string](ctx, t.cfg.Node, chain.Latest, t.table, "socketOf", t.self)
}

func (t *table) keeper() chain.Contract { return t.table }
