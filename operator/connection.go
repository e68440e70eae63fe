package operator

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/bindings/blssignaturechecker"
	"github.com/eigenshift/avs/bindings/bn254certificateverifier"
	"github.com/eigenshift/avs/bindings/operatortable"
	"github.com/eigenshift/avs/bindings/requesttaskmanager"
	"github.com/eigenshift/avs/bindings/slottaskmanager"
	"github.com/eigenshift/avs/bindings/tablequorumverifier"
	"github.com/eigenshift/avs/operator/backend"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/eigenlayer"
	"github.com/eigenshift/avs/operator/registration"
	"github.com/eigenshift/avs/operator/slots"
	"github.com/eigenshift/avs/operator/transaction"
)

// connection is an operator's link to the chain.
type connection struct {
	keys    operatorKeys
	node    *chain.Node
	sender  *transaction.Sender // of the account that settles
	own     *transaction.Sender // of the operator's account; nil: its key is not to be had from here
	backend backend.Backend
	slot    time.Duration // its length, as far as it is asked for; 0: tasks are no slots
	logger  zerolog.Logger
}

// connect dials the node, for as long as patience when it does not answer, and looks
// the registries up. What is sent, an account signs.
func (avs Program[T, R]) connect(ctx context.Context, cfg config.Config, keys operatorKeys, account transaction.Signer, patience time.Duration, logger zerolog.Logger) (*connection, error) {
	node, err := chain.Dial(ctx, chain.Config{
		URLs: cfg.RPCURLs, WS: cfg.WSURL, ChainID: cfg.ChainID, PollInterval: cfg.PollInterval, Patience: patience, Logger: logger,
	})
	if err != nil {
		return nil, err
	}
	if err := checkContracts(ctx, node, cfg); err != nil {
		node.Close()
		return nil, err
	}
	var slot time.Duration
	if cfg.Network == config.AutoNetwork {
		if slot, err = slots.Length(ctx, node, cfg.Contracts.TaskManager); err != nil {
			node.Close()
			return nil, err
		}
	}
	who, err := eigenlayer.Open(ctx, eigenlayer.Config{
		Node: node, TaskManager: cfg.Contracts.TaskManager, ServiceManager: cfg.Contracts.ServiceManager,
		RegistryCoordinator: cfg.Contracts.RegistryCoordinator, StateRetriever: cfg.Contracts.OperatorStateRetriever,
		Quorums: cfg.Quorums, Logger: logger,
	})
	if err != nil {
		node.Close()
		return nil, err
	}
	l := &connection{keys: keys, node: node, backend: who, slot: slot, logger: logger}
	l.sender = avs.sender(node, account, cfg, logger)
	switch {
	case keys.own == nil:
	case keys.own.Address() == account.Address():
		l.own = l.sender
	default:
		l.own = avs.sender(node, keys.own, cfg, logger)
	}
	return l, nil
}

// sender starts what sends the transactions of an account.
func (avs Program[T, R]) sender(node *chain.Node, account transaction.Signer, cfg config.Config, logger zerolog.Logger) *transaction.Sender {
	return transaction.New(transaction.Config{
		Node: node, Signer: account, Reverts: decoder(append(registration.Errors(), avs.Errors...)),
		MaxFeePerGas: cfg.MaxFeePerGas.Big(), MaxPriorityFeePerGas: cfg.MaxPriorityFeePerGas.Big(), Logger: logger,
	})
}

func (l *connection) close() {
	if l.own != nil && l.own != l.sender {
		l.own.Close()
	}
	l.sender.Close()
	l.node.Close()
}

func (l *connection) registrar(ctx context.Context, cfg config.Config) (*registration.Registrar, error) {
	if l.own == nil {
		return nil, permanent(fmt.Errorf("ecdsa_keystore: missing: registering takes the key of the operator %s itself: run `register` where that is", l.keys.address))
	}
	return l.registrarOf(ctx, cfg, l.own, l.logger)
}

// registrarOf returns a registrar that sends through another sender than the operator's own.
func (l *connection) registrarOf(ctx context.Context, cfg config.Config, sender registration.Sender, logger zerolog.Logger) (*registration.Registrar, error) {
	return registration.New(ctx, registration.Config{
		Node: l.node, Sender: sender, BLS: l.keys.bls,
		ServiceManager: cfg.Contracts.ServiceManager, OperatorTable: l.backend.OperatorTable(), RegistryCoordinator: cfg.Contracts.RegistryCoordinator,
		DelegationManager: cfg.Contracts.DelegationManager, Quorums: cfg.Quorums,
		Socket: cfg.RegisteredSocket(), Strategy: cfg.Registration.Strategy, Deposit: cfg.Registration.Deposit.Big(),
		MetadataURI: cfg.Registration.MetadataURI, AllocationBps: cfg.Registration.AllocationBps, Logger: logger,
	})
}

// decoder knows the errors of the contracts.
func decoder(contracts []*bind.MetaData) *transaction.Decoder {
	return transaction.NewDecoder(append(contracts, slottaskmanager.SlotTaskManagerMetaData, requesttaskmanager.RequestTaskManagerMetaData,
		blssignaturechecker.BLSSignatureCheckerMetaData, bn254certificateverifier.BN254CertificateVerifierMetaData,
		tablequorumverifier.TableQuorumVerifierMetaData, operatortable.OperatorTableMetaData)...)
}
