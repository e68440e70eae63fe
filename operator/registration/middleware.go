package registration

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/Layr-Labs/eigensdk-go/chainio/clients/elcontracts"
	apkregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/BLSApkRegistry"
	coordinator "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SlashingRegistryCoordinator"
	socketregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SocketRegistry"
	stakeregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/StakeRegistry"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/keystore"
)

// middleware registers with EigenLayer's registry coordinator.
type middleware struct {
	registrant
	apk         chain.Contract
	coordinator chain.Contract
	sockets     chain.Contract
	stakes      chain.Contract
}

func openMiddleware(ctx context.Context, r registrant) (*middleware, error) {
	m := &middleware{registrant: r, coordinator: chain.NewContract(r.cfg.RegistryCoordinator, coordinator.ContractSlashingRegistryCoordinatorMetaData)}
	return m, r.find(ctx, m.coordinator,
		named{"blsApkRegistry", apkregistry.ContractBLSApkRegistryMetaData, &m.apk},
		named{"socketRegistry", socketregistry.ContractSocketRegistryMetaData, &m.sockets},
		named{"stakeRegistry", stakeregistry.ContractStakeRegistryMetaData, &m.stakes})
}

func (m *middleware) joined(ctx context.Context) ([]uint8, error) {
	id, err := chain.Read[[32]byte](ctx, m.cfg.Node, chain.Latest, m.apk, "getOperatorId", m.self)
	if err != nil || id == ([32]byte{}) {
		return nil, err // a bitmap of an unknown operator may revert
	}
	bits, err := chain.Read[*big.Int](ctx, m.cfg.Node, chain.Latest, m.coordinator, "getCurrentQuorumBitmap", id)
	if err != nil {
		return nil, err
	}
	var joined []uint8
	for _, q := range m.cfg.Quorums {
		if bits.Bit(int(q)) == 1 {
			joined = append(joined, q)
		}
	}
	return joined, nil
}

func (m *middleware) checkKey(ctx context.Context) error {
	id := [32]byte(m.cfg.BLS.OperatorID())
	var known [32]byte
	var owner common.Address
	if err := m.cfg.Node.Fetch(ctx, chain.Latest,
		chain.Want(&known, m.apk, "getOperatorId", m.self),
		chain.Want(&owner, m.apk, "getOperatorFromPubkeyHash", id),
	); err != nil {
		return fmt.Errorf("fetch registered key of %s: %w", m.self, err)
	}
	if known != ([32]byte{}) && known != id {
		return fmt.Errorf("%s is registered with another BLS key, operator id %s: use that key, or another address", m.self, common.Hash(known))
	}
	if owner != (common.Address{}) && owner != m.self {
		return fmt.Errorf("the BLS key with operator id %s belongs to %s: use another key", common.Hash(id), owner)
	}
	return nil
}

// registerKey does nothing: the key comes with the registration.
func (m *middleware) registerKey(context.Context) error { return nil }

func (m *middleware) countsAllocated(ctx context.Context, quorum uint8) (bool, error) {
	const slashable = 1 // of the stake registry's enumeration: total delegated, total slashable
	kind, err := chain.Read[uint8](ctx, m.cfg.Node, chain.Latest, m.stakes, "stakeTypePerQuorum", quorum)
	return kind == slashable, err
}

// join registers socket, BLS key and proof of possession.
func (m *middleware) join(ctx context.Context, sets []uint32) error {
	key, here := m.cfg.BLS.(*keystore.BLS)
	if !here {
		return errors.New("joining EigenLayer's middleware takes the BLS key itself: give bls_keystore, run `register`, and take it away again")
	}
	_, err := m.writer.RegisterForOperatorSets(ctx, m.coordinator.Address, elcontracts.RegistrationRequest{
		OperatorAddress: m.self, AVSAddress: m.cfg.ServiceManager, OperatorSetIds: sets,
		WaitForReceipt: true, BlsKeyPair: key.KeyPair(), Socket: m.cfg.Socket,
	})
	if err != nil {
		return m.explainJoining(ctx, err)
	}
	return nil
}

func (m *middleware) socket(ctx context.Context) (string, error) {
	return chain.Read[string](ctx, m.cfg.Node, chain.Latest, m.sockets, "getOperatorSocket", [32]byte(m.cfg.BLS.OperatorID()))
}

func (m *middleware) keeper() chain.Contract { return m.coordinator }
