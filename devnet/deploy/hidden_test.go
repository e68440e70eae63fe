package deploy_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/holiman/uint256"

	oraclebinding "github.com/eigenshift/avs/bindings/priceoracle"
	"github.com/eigenshift/avs/bindings/sourcereader"
	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/batch"
	"github.com/eigenshift/avs/devnet/chain"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/history"
	"github.com/eigenshift/avs/operator/table"
	priceoracle "github.com/eigenshift/avs/price-oracle"
	"github.com/eigenshift/avs/price-oracle/challenge"
)

// forwarder is the code of a contract that calls the contract whose address is the
// first word of its calldata with the rest of it, and fails when that fails: a wallet.
func forwarder() []byte {
	code := []byte{
		byte(vm.PUSH1), 32, byte(vm.CALLDATASIZE), byte(vm.SUB), // the size of the rest
		byte(vm.DUP1), byte(vm.PUSH1), 32, byte(vm.PUSH0), byte(vm.CALLDATACOPY),
		byte(vm.PUSH0), byte(vm.PUSH0), byte(vm.DUP3), byte(vm.PUSH0), byte(vm.PUSH0), byte(vm.PUSH0), byte(vm.CALLDATALOAD), byte(vm.GAS), byte(vm.CALL),
	}
	end := byte(len(code) + 6)
	return append(code, byte(vm.PUSH1), end, byte(vm.JUMPI), byte(vm.PUSH0), byte(vm.DUP1), byte(vm.REVERT), byte(vm.JUMPDEST), byte(vm.STOP))
}

// noisy is the code of a forwarder that first calls nobody a hundred times, with 200 kB
// each: more than a trace of all calls can hold.
func noisy() []byte {
	const size0, size1, size2 = 0x03, 0x0d, 0x40 // 200,000
	code := []byte{byte(vm.PUSH1), 100}
	loop := byte(len(code))
	code = append(code,
		byte(vm.JUMPDEST),
		byte(vm.PUSH0), byte(vm.PUSH0), byte(vm.PUSH3), size0, size1, size2, byte(vm.PUSH0), byte(vm.PUSH0), byte(vm.PUSH2), 0xde, 0xad, byte(vm.GAS), byte(vm.CALL), byte(vm.POP),
		byte(vm.PUSH1), 1, byte(vm.SWAP1), byte(vm.SUB), byte(vm.DUP1), byte(vm.PUSH1), loop, byte(vm.JUMPI), byte(vm.POP),
	)
	start := byte(len(code))
	for i, b := range forwarder() {
		// The only jump of the forwarder is to its end.
		if i > 0 && forwarder()[i-1] == byte(vm.PUSH1) && b == byte(len(forwarder())-2) {
			b += start
		}
		code = append(code, b)
	}
	return code
}

// creation returns code that creates a contract with some code.
func creation(code []byte) []byte {
	const length = 10
	return append([]byte{
		byte(vm.PUSH1), byte(len(code)), byte(vm.DUP1), byte(vm.PUSH1), length, byte(vm.PUSH0), byte(vm.CODECOPY), byte(vm.PUSH0), byte(vm.RETURN), byte(vm.STOP),
	}, code...)
}

// What was signed can be read wherever it settled: in a call of a wallet, of an
// account with code (EIP-7702), or among calls that make its trace too large. So nobody
// hides a lie.
func TestHistory_ReadsWhatSettledWithinATransaction(t *testing.T) {
	w := newTableWorld(t, 3)
	r := w.open()
	link := w.dial()
	domain := eigenshift.Domain{ChainID: chain.ID, TaskManager: w.d.Contracts.PriceOracle}
	reader := history.New(link, domain, r)
	wallet, loud := w.create(forwarder()), w.create(noisy())
	sender := account.Deployer()

	for _, c := range []struct {
		name string
		send func(submit []byte)
	}{
		{"directly", func(submit []byte) { w.send(sender, domain.TaskManager, submit) }},
		{"through a wallet", func(submit []byte) { w.send(sender, wallet, packed(domain.TaskManager, submit)) }},
		{"through two wallets", func(submit []byte) {
			w.send(sender, wallet, packed(wallet, packed(domain.TaskManager, submit)))
		}},
		{"among other calls", func(submit []byte) { w.send(sender, loud, packed(domain.TaskManager, submit)) }},
		{"by an account with code", func(submit []byte) { w.sendAs(account.Operator(1), wallet, packed(domain.TaskManager, submit)) }},
	} {
		t.Run(c.name, func(t *testing.T) {
			task, encoded, submit := w.certified(r, domain, func(*priceoracle.Response) {})
			from := w.head()
			c.send(submit)
			events := must[[]history.Event](t)(reader.Settled(t.Context(), from, w.head()))
			if len(events) != 1 {
				t.Fatalf("%d settlements", len(events))
			}
			read, err := reader.Read(t.Context(), events[0])
			if err != nil {
				t.Fatal(err)
			}
			if read.Task.ID != task.ID || string(read.Response) != string(encoded) || len(read.Signers) != 3 {
				t.Errorf("task %d with a response of %d bytes by %d signers, want %d, %d, 3", read.Task.ID, len(read.Response), len(read.Signers), task.ID, len(encoded))
			}
		})
	}
}

// And it can be challenged: a wrong answer over true observations that a wallet has
// brought in.
func TestHistory_ALieWithinATransactionIsPunished(t *testing.T) {
	w := newTableWorld(t, 3)
	r, link := w.open(), w.dial()
	domain := eigenshift.Domain{ChainID: chain.ID, TaskManager: w.d.Contracts.PriceOracle}
	reader := history.New(link, domain, r)
	_, _, submit := w.certified(r, domain, func(r *priceoracle.Response) {
		r.Answers[0].Value = new(big.Int).Add(r.Answers[0].Value, common.Big1)
	})
	from := w.head()
	w.send(account.Deployer(), w.create(forwarder()), packed(domain.TaskManager, submit))
	w.mine(30) // EigenLayer slashes nobody in the first blocks of a chain
	events := must[[]history.Event](t)(reader.Settled(t.Context(), from, w.head()))
	settled := must[*history.Task](t)(reader.Read(t.Context(), events[0]))

	examiner := must[*challenge.Examiner](t)(challenge.Open(t.Context(), link, w.d.Contracts.Challenger))
	signed := must[challenge.Signed](t)(challenge.NewSigned(settled.Submission, settled.Signers))
	findings := must[*challenge.Findings](t)(examiner.Examine(t.Context(), signed))
	if len(findings.Faults) != 1 || findings.Faults[0].Kind != challenge.Miscomputed || findings.Faults[0].Right == nil {
		t.Fatalf("found %+v", findings)
	}
	for _, signer := range settled.Signers {
		membership := must[[]byte](t)(r.Membership(t.Context(), settled.Task.Reference.Number, signer))
		data := must[[]byte](t)(examiner.Calldata(t.Context(), signed, findings.Faults[0], signer, membership))
		w.send(account.Deployer(), examiner.Address(), data)
		if is := must[bool](t)(examiner.IsSlashed(t.Context(), signed, signer)); !is {
			t.Errorf("%s was not slashed", signer)
		}
	}
}

func packed(to common.Address, data []byte) []byte {
	return append(common.LeftPadBytes(to.Bytes(), 32), data...)
}

func (w tableWorld) create(code []byte) (address common.Address) {
	w.Helper()
	w.do(account.Deployer(), func(b *batch.Batch) { address = b.CreateCode("create contract", creation(code)) })
	return address
}

func (w tableWorld) send(from account.Account, to common.Address, data []byte) {
	w.Helper()
	w.do(from, func(b *batch.Batch) { b.Send("send", &to, nil, data) })
}

// sendAs gives an account the code of a contract, and has it call itself.
func (w tableWorld) sendAs(from account.Account, code common.Address, data []byte) {
	w.Helper()
	nonce := must[uint64](w.T)(w.c.Client().PendingNonceAt(w.Context(), from.Address))
	authorization := must[types.SetCodeAuthorization](w.T)(types.SignSetCode(from.Key, types.SetCodeAuthorization{
		ChainID: *uint256.NewInt(chain.ID), Address: code, Nonce: nonce + 1,
	}))
	tx := must[*types.Transaction](w.T)(types.SignNewTx(from.Key, types.LatestSignerForChainID(big.NewInt(chain.ID)), &types.SetCodeTx{
		ChainID: uint256.NewInt(chain.ID), Nonce: nonce, GasTipCap: uint256.NewInt(1e9), GasFeeCap: uint256.NewInt(50e9), Gas: 16_000_000,
		To: from.Address, Value: new(uint256.Int), Data: data, AuthList: []types.SetCodeAuthorization{authorization},
	}))
	if err := w.c.Client().SendTransaction(w.Context(), tx); err != nil {
		w.Fatal(err)
	}
	w.mine(1)
	receipt := must[*types.Receipt](w.T)(w.c.Client().TransactionReceipt(w.Context(), tx.Hash()))
	if receipt.Status != types.ReceiptStatusSuccessful {
		w.Fatal("the transaction failed")
	}
}

// certified returns a task that all three operators have signed, with the honest
// response once it was changed, and its submission, whoever sends it.
func (w tableWorld) certified(r *table.Registry, domain eigenshift.Domain, change func(*priceoracle.Response)) (eigenshift.EncodedTask, []byte, []byte) {
	w.Helper()
	oracle := must[*oraclebinding.PriceOracle](w.T)(oraclebinding.NewPriceOracle(domain.TaskManager, w.c.Client()))
	parameters := must[oraclebinding.IRotatingTaskManagerParameters](w.T)(oracle.Parameters(&bind.CallOpts{Context: w.Context()}))
	slots := must[oraclebinding.ISlotTaskManagerSlots](w.T)(oracle.Slots(&bind.CallOpts{Context: w.Context()}))
	w.mine(int(parameters.GraceBlocks) + 1)
	reference := must[*types.Header](w.T)(w.c.Client().HeaderByNumber(w.Context(), nil))
	w.mine(int(parameters.ExclusiveBlocks) + 1) // anybody may submit now

	reader := must[*sourcereader.SourceReader](w.T)(sourcereader.NewSourceReader(w.d.Contracts.SourceReader, w.c.Client()))
	spec := common.LeftPadBytes([]byte{1}, 32)
	honest := must[[]byte](w.T)(reader.Respond(&bind.CallOpts{Context: w.Context(), BlockHash: reference.Hash()}, spec))
	said := must[priceoracle.Response](w.T)(priceoracle.ResponseCodec{}.Decode(honest))
	change(&said)
	response := must[[]byte](w.T)(priceoracle.ResponseCodec{}.Encode(said))
	task := eigenshift.EncodedTask{
		ID:        eigenshift.TaskID((reference.Time - slots.Start) / uint64(slots.Interval)),
		Reference: eigenshift.BlockRef{Number: reference.Number.Uint64(), Hash: reference.Hash()},
		Deadline:  reference.Number.Uint64() + 20, Proposer: account.Operator(1).Address, Spec: spec,
	}
	digest := must[eigenshift.Digest](w.T)(domain.Digest(task, response))
	set := w.set(r, task.Reference.Number)
	certificate := w.proved(r, certify(w.T, set, digest, operatorKey(w.T, 1), operatorKey(w.T, 2), operatorKey(w.T, 3)))
	contract := must[*abi.ABI](w.T)(oraclebinding.PriceOracleMetaData.GetAbi())
	submit := must[[]byte](w.T)(contract.Pack("submit", oraclebinding.IRotatingTaskManagerTask{
		Id: uint64(task.ID), ReferenceBlock: uint32(task.Reference.Number), DeadlineBlock: uint32(task.Deadline),
		ReferenceHash: task.Reference.Hash, Proposer: task.Proposer, Spec: task.Spec,
	}, response, certificate))
	return task, response, submit
}
