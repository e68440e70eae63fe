package feeds

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/smartcontractkit/libocr/gethwrappers2/accesscontrolledocr2aggregator"

	"github.com/eigenshift/avs/devnet/account"
)

// An Aggregator reports to a Chainlink OCR2 aggregator as its oracle network
// would: the oracles' observations in one report, signed by one oracle more than
// may be faulty.
type Aggregator struct {
	contract *accesscontrolledocr2aggregator.AccessControlledOCR2Aggregator
	signers  []account.Account // in the order in which they are configured
	faulty   int
	digest   [32]byte
	epoch    uint32
}

// NewAggregator reads the configuration of the aggregator at address. The
// signers are its oracles in the order of that configuration.
func NewAggregator(ctx context.Context, address common.Address, backend bind.ContractBackend, signers []account.Account, faulty int) (*Aggregator, error) {
	contract, err := accesscontrolledocr2aggregator.NewAccessControlledOCR2Aggregator(address, backend)
	if err != nil {
		return nil, fmt.Errorf("bind aggregator: %w", err)
	}
	if faulty < 0 || len(signers) <= 3*faulty {
		return nil, fmt.Errorf("%d oracles, %d of them faulty: there must be more than three times as many", len(signers), faulty)
	}
	state, err := contract.LatestConfigDigestAndEpoch(&bind.CallOpts{Context: ctx})
	if err != nil {
		return nil, fmt.Errorf("read configuration of aggregator %s: %w", address, err)
	}
	if state.ConfigDigest == ([32]byte{}) {
		return nil, fmt.Errorf("aggregator %s is not configured", address)
	}
	return &Aggregator{
		contract: contract, signers: signers, faulty: faulty,
		digest: state.ConfigDigest, epoch: state.Epoch,
	}, nil
}

// Transmit sends a report with one observation of each oracle. The aggregator
// takes the median. options are those of a transmitter.
func (a *Aggregator) Transmit(options *bind.TransactOpts, observedAt uint64, observations []*big.Int) (*types.Transaction, error) {
	if len(observations) != len(a.signers) {
		return nil, fmt.Errorf("%d observations of %d oracles", len(observations), len(a.signers))
	}
	report, err := encodeReport(observedAt, observations)
	if err != nil {
		return nil, err
	}
	a.epoch++
	reportContext := [3][32]byte{a.digest, epochAndRound(a.epoch, 1), {}}
	signed, err := a.sign(report, reportContext)
	if err != nil {
		return nil, err
	}
	return a.contract.Transmit(options, reportContext, report, signed.rs, signed.ss, signed.vs)
}

// Reports are encoded as the aggregator decodes them.
var reportArguments = func() abi.Arguments {
	arguments := make(abi.Arguments, 0, 4)
	for _, name := range []string{"uint32", "bytes32", "int192[]", "int192"} {
		t, err := abi.NewType(name, "", nil)
		if err != nil {
			panic(fmt.Sprintf("ABI type %s: %v", name, err)) // the names are constants
		}
		arguments = append(arguments, abi.Argument{Type: t})
	}
	return arguments
}()

// encodeReport encodes the observations in ascending order, as the aggregator
// expects them, with the oracle that each is of.
func encodeReport(observedAt uint64, observations []*big.Int) ([]byte, error) {
	order := make([]int, len(observations))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return observations[i].Cmp(observations[j]) })
	var observers [32]byte
	sorted := make([]*big.Int, len(order))
	for i, oracle := range order {
		observers[i] = byte(oracle)
		sorted[i] = observations[oracle]
	}
	// The last field is the price of ether in LINK: nothing is paid here.
	report, err := reportArguments.Pack(uint32(observedAt), observers, sorted, new(big.Int))
	if err != nil {
		return nil, fmt.Errorf("encode report: %w", err)
	}
	return report, nil
}

// epochAndRound encodes where in the protocol's history a report was made. It
// must grow from report to report.
func epochAndRound(epoch uint32, round uint8) [32]byte {
	return common.BigToHash(new(big.Int).SetUint64(uint64(epoch)<<8 | uint64(round)))
}

// signatures of a report, in the form in which the aggregator takes them.
type signatures struct {
	rs, ss [][32]byte
	vs     [32]byte
}

// sign signs with as many oracles as a report needs: others from report to
// report.
func (a *Aggregator) sign(report []byte, reportContext [3][32]byte) (signatures, error) {
	hash := reportHash(report, reportContext)
	var out signatures
	for i := range a.faulty + 1 {
		signer := a.signers[(int(a.epoch)+i)%len(a.signers)]
		signature, err := crypto.Sign(hash[:], signer.Key)
		if err != nil {
			return signatures{}, fmt.Errorf("sign report as %s: %w", signer.Name, err)
		}
		out.rs = append(out.rs, [32]byte(signature[:32]))
		out.ss = append(out.ss, [32]byte(signature[32:64]))
		out.vs[i] = signature[64]
	}
	if len(out.rs) == 0 {
		return signatures{}, errors.New("no oracle to sign")
	}
	return out, nil
}

// reportHash is what oracles sign: the report, bound to its context.
func reportHash(report []byte, reportContext [3][32]byte) common.Hash {
	return crypto.Keccak256Hash(crypto.Keccak256(report), reportContext[0][:], reportContext[1][:], reportContext[2][:])
}
