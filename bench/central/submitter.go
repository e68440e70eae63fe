package central

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"path/filepath"
	"sync"
	"time"

	"github.com/Layr-Labs/eigensdk-go/chainio/clients/wallet"
	"github.com/Layr-Labs/eigensdk-go/chainio/txmgr"
	"github.com/Layr-Labs/eigensdk-go/logging"
	blsagg "github.com/Layr-Labs/eigensdk-go/services/bls_aggregation"
	"github.com/Layr-Labs/eigensdk-go/signerv2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/bindings/rotatingtaskmanager"
	"github.com/eigenshift/avs/operator/keystore"
)

// Record says what became of a task, as the aggregator saw it.
type Record struct {
	Task    uint64    `json:"task"`
	Opened  time.Time `json:"opened"` // the slot's block was seen, and its spec read
	Sent    time.Time `json:"sent"`   // the node had taken the transaction
	Signers int       `json:"signers"`
	Status  uint64    `json:"status"` // of the receipt: 1 is success
}

// submitter sends the transactions of the proposers, as the SDK does it.
type submitter struct {
	avs     *avs
	manager *rotatingtaskmanager.RotatingTaskManagerTransactor
	senders map[common.Address]*txmgr.SimpleTxManager

	mu   sync.Mutex // guards what follows
	sent map[uint64]time.Time
	out  *json.Encoder
}

// taskKey is the context's key of the task that a transaction is of.
type taskKey struct{}

// timedWallet notes when the node has taken a transaction.
type timedWallet struct {
	wallet.Wallet
	submitter *submitter
}

func (w timedWallet) SendTransaction(ctx context.Context, tx *types.Transaction) (wallet.TxID, error) {
	id, err := w.Wallet.SendTransaction(ctx, tx)
	if task, ok := ctx.Value(taskKey{}).(uint64); ok && err == nil {
		w.submitter.note(task)
	}
	return id, err
}

func newSubmitter(a *avs, logger logging.Logger, out io.Writer) (*submitter, error) {
	s := &submitter{
		avs: a, senders: make(map[common.Address]*txmgr.SimpleTxManager),
		sent: make(map[uint64]time.Time), out: json.NewEncoder(out),
	}
	var err error
	if s.manager, err = rotatingtaskmanager.NewRotatingTaskManagerTransactor(a.domain.TaskManager, a.http); err != nil {
		return nil, fmt.Errorf("bind task manager: %w", err)
	}
	for i := range a.proposers {
		password, err := a.cfg.password(i + 1)
		if err != nil {
			return nil, err
		}
		key, err := keystore.LoadECDSA(filepath.Join(a.cfg.folder(i+1), "ecdsa.json"), password)
		if err != nil {
			return nil, err
		}
		from := crypto.PubkeyToAddress(key.PublicKey)
		sign, _, err := signerv2.SignerFromConfig(signerv2.Config{PrivateKey: key}, new(big.Int).SetUint64(a.domain.ChainID))
		if err != nil {
			return nil, fmt.Errorf("open signer: %w", err)
		}
		account, err := wallet.NewPrivateKeyWallet(a.http, sign, from, logger)
		if err != nil {
			return nil, fmt.Errorf("open wallet: %w", err)
		}
		s.senders[from] = txmgr.NewSimpleTxManager(timedWallet{account, s}, a.http, logger, from)
	}
	return s, nil
}

// note notes that the transaction of a task was sent.
func (s *submitter) note(task uint64) {
	now := time.Now()
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, earlier := s.sent[task]; !earlier {
		s.sent[task] = now
	}
}

// submit settles a task, and waits for the receipt.
func (s *submitter) submit(ctx context.Context, t *task, certified blsagg.BlsAggregationServiceResponse) error {
	response, ok := certified.TaskResponse.(answer)
	if !ok {
		return errors.New("submit: not a response")
	}
	certificate, err := encodeCertificate(certified)
	if err != nil {
		return fmt.Errorf("encode certificate: %w", err)
	}
	sender := s.senders[t.Proposer]
	opts, err := sender.GetNoSendTxOpts()
	if err != nil {
		return fmt.Errorf("prepare transaction: %w", err)
	}
	tx, err := s.manager.Submit(opts, rotatingtaskmanager.IRotatingTaskManagerTask{
		Id: uint64(t.ID), ReferenceBlock: uint32(t.Reference.Number), DeadlineBlock: uint32(t.Deadline),
		ReferenceHash: t.Reference.Hash, Proposer: t.Proposer, Spec: t.Spec,
	}, []byte(response.response), certificate)
	if err != nil {
		return fmt.Errorf("build transaction: %w", err)
	}
	receipt, err := sender.Send(context.WithValue(ctx, taskKey{}, uint64(t.ID)), tx, true)
	if err != nil {
		return fmt.Errorf("send transaction: %w", err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	record := Record{
		Task: uint64(t.ID), Opened: t.opened, Sent: s.sent[uint64(t.ID)],
		Signers: s.avs.cfg.Operators - len(certified.NonSignersPubkeysG1), Status: receipt.Status,
	}
	delete(s.sent, record.Task)
	return s.out.Encode(record)
}
