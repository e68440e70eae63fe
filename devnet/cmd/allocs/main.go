// Command allocs writes the chain state of a deployed devnet with registered
// operators as a genesis allocation, so that Solidity tests can run against the
// real contracts (forge's vm.loadAllocs), and beside it a file with the
// addresses, the operators' keys and the block that the state is of.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"time"

	certificateverifier "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/BN254CertificateVerifier"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/chain"
	"github.com/eigenshift/avs/devnet/deploy"
	"github.com/eigenshift/avs/devnet/genesis"
	"github.com/eigenshift/avs/eigenshift/bn254"
)

func main() {
	out := flag.String("out", "", "folder for devnet.json and devnet.addresses.json")
	operators := flag.Int("operators", 5, "how many operators to register")
	flag.Parse()
	if *out == "" || flag.NArg() > 0 || *operators < 1 {
		fmt.Fprintln(os.Stderr, "usage: allocs -out FOLDER [-operators N]")
		os.Exit(2)
	}
	if err := run(context.Background(), *out, *operators); err != nil {
		fmt.Fprintln(os.Stderr, "allocs:", err)
		os.Exit(1)
	}
}

// addresses is the content of devnet.addresses.json.
type addresses struct {
	ChainID     uint64                    `json:"chainId"`
	BlockNumber uint64                    `json:"blockNumber"`
	Timestamp   uint64                    `json:"timestamp"`
	Start       uint64                    `json:"start"`
	Interval    uint64                    `json:"interval"`
	Contracts   map[string]common.Address `json:"contracts"`
	Feeds       []deploy.Feed             `json:"feeds"`
	Deployer    key                       `json:"deployer"`
	Oracles     []oracle                  `json:"oracles"`
	Operators   []operator                `json:"operators"`
}

type key struct {
	Address common.Address `json:"address"`
	Key     common.Hash    `json:"key"`
}

// oracle is one of those that report to the aggregators.
type oracle struct {
	Signer      key `json:"signer"`
	Transmitter key `json:"transmitter"`
}

// operator is a registered operator. Coordinates are in the order of EIP-197,
// which is also that of EigenLayer's structs: imaginary part first.
type operator struct {
	key
	BLSKey common.Hash    `json:"blsKey"`
	ID     common.Hash    `json:"id"`
	G1     [2]common.Hash `json:"g1"` // X, Y
	G2     [4]common.Hash `json:"g2"` // X.A1, X.A0, Y.A1, Y.A0
	Socket string         `json:"socket"`
	Stake  *hexutil.Big   `json:"stake"`
}

// genesisTime is fixed, and so are the keys: the same code gives the same state.
var genesisTime = time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)

func run(ctx context.Context, out string, count int) error {
	initial, err := genesis.New()
	if err != nil {
		return err
	}
	c, err := chain.Start(chain.Config{Alloc: initial.Alloc, Genesis: genesisTime, Dumpable: true, Logger: zerolog.Nop()})
	if err != nil {
		return err
	}
	defer c.Close()
	var funded []common.Address
	for number := 1; number <= count; number++ {
		funded = append(funded, account.Operator(number).Address)
	}
	plan := deploy.NewPlan(initial.EigenLayer, funded, genesisTime, 15*time.Second)
	plan.Backend = deploy.Middleware // tests deploy operator tables themselves
	plan.LookAhead = 0               // tests allocate themselves, or go without
	deployment, err := deploy.Run(ctx, c, plan)
	if err != nil {
		return err
	}
	contracts, err := deployment.Addresses()
	if err != nil {
		return err
	}
	content := addresses{
		ChainID: deployment.ChainID, Start: deployment.Start, Interval: deployment.Interval,
		Contracts: contracts, Feeds: deployment.Feeds, Deployer: secretOf(account.Deployer()),
	}
	for number := 1; number <= deploy.Oracles; number++ {
		content.Oracles = append(content.Oracles, oracle{
			Signer:      secretOf(account.OracleSigner(number)),
			Transmitter: secretOf(account.OracleTransmitter(number)),
		})
	}
	for number := 1; number <= count; number++ {
		socket := fmt.Sprintf("127.0.0.1:%d", 9000+number)
		if err := deploy.Register(ctx, c, deployment, number, socket); err != nil {
			return fmt.Errorf("register operators: %w", err)
		}
		registered, err := describe(number, socket)
		if err != nil {
			return err
		}
		content.Operators = append(content.Operators, registered)
	}
	// One more, so that the operators' stakes belong to a block in the past.
	if err := c.Mine(ctx); err != nil {
		return err
	}
	head, err := c.Client().HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("read head: %w", err)
	}
	content.BlockNumber, content.Timestamp = head.Number.Uint64(), head.Time
	alloc, err := c.Dump()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(out, 0o755); err != nil {
		return fmt.Errorf("create output folder: %w", err)
	}
	if err := write(filepath.Join(out, "devnet.json"), alloc); err != nil {
		return err
	}
	if err := write(filepath.Join(out, "devnet.addresses.json"), content); err != nil {
		return err
	}
	// What a test deploys itself, since the operator table's address is in it.
	code := []byte(certificateverifier.BN254CertificateVerifierMetaData.Bin)
	if err := os.WriteFile(filepath.Join(out, "BN254CertificateVerifier.hex"), code, 0o644); err != nil {
		return fmt.Errorf("write the verifier's code: %w", err)
	}
	return nil
}

func describe(number int, socket string) (operator, error) {
	secret := account.OperatorBLS(number)
	bls, err := bn254.NewSecretKey(secret)
	if err != nil {
		return operator{}, fmt.Errorf("key of operator %d: %w", number, err)
	}
	described := operator{
		key:    secretOf(account.Operator(number)),
		BLSKey: common.BytesToHash(secret),
		ID:     common.Hash(bls.OperatorID()),
		Socket: socket,
		Stake:  (*hexutil.Big)(new(big.Int).Set(deploy.Deposit)),
	}
	g1, g2 := bls.G1(), bls.G2()
	for i := range described.G1 {
		described.G1[i] = common.BytesToHash(g1[32*i : 32*(i+1)])
	}
	for i := range described.G2 {
		described.G2[i] = common.BytesToHash(g2[32*i : 32*(i+1)])
	}
	return described, nil
}

func secretOf(a account.Account) key {
	return key{Address: a.Address, Key: common.BytesToHash(crypto.FromECDSA(a.Key))}
}

func write(path string, content any) error {
	encoded, err := json.MarshalIndent(content, "", "  ")
	if err != nil {
		return fmt.Errorf("encode %s: %w", filepath.Base(path), err)
	}
	if err := os.WriteFile(path, append(encoded, '\n'), 0o644); err != nil {
		return fmt.Errorf("write %s: %w", filepath.Base(path), err)
	}
	return nil
}
