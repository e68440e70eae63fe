// Package account derives the devnet's keys.
//
// A key is a function of its name, so that every devnet has the same ones, and
// scripts and tests can be written against them. Anybody can compute them: they
// must never hold anything of value.
package account

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// An Account is an Ethereum key with a name.
type Account struct {
	Name    string
	Key     *ecdsa.PrivateKey
	Address common.Address
}

// Named returns the account with that name.
func Named(name string) Account {
	key, err := crypto.ToECDSA(scalar("ecdsa", name, crypto.S256().Params().N))
	if err != nil {
		// scalar returns numbers between 1 and the order, which are all valid.
		panic(fmt.Sprintf("derive account %q: %v", name, err))
	}
	return Account{Name: name, Key: key, Address: crypto.PubkeyToAddress(key.PublicKey)}
}

// Deployer deploys and owns the contracts.
func Deployer() Account { return Named("deployer") }

// EigenLayer deploys and owns EigenLayer's core.
func EigenLayer() Account { return Named("eigenlayer") }

// User has ether and no role: for those who try things out.
func User() Account { return Named("user") }

// Faucet has ether to give away.
func Faucet() Account { return Named("faucet") }

// Operator returns the account of an operator. Numbers start at 1.
func Operator(number int) Account { return Named(fmt.Sprintf("operator %d", number)) }

// OracleSigner returns the key with which an oracle of the price sources signs
// its reports, OracleTransmitter the one that sends them. Numbers start at 1.
func OracleSigner(number int) Account { return Named(fmt.Sprintf("oracle signer %d", number)) }

// OracleTransmitter: see [OracleSigner].
func OracleTransmitter(number int) Account {
	return Named(fmt.Sprintf("oracle transmitter %d", number))
}

// bn254Order is the order of BN254's groups.
var bn254Order, _ = new(big.Int).SetString("21888242871839275222246405745257275088548364400416034343698204186575808495617", 10)

// OperatorBLS returns the secret BLS key of an operator: 32 bytes, big endian.
func OperatorBLS(number int) []byte {
	return scalar("bls", fmt.Sprintf("operator %d", number), bn254Order)
}

// scalar returns a number from 1 to order-1, a function of kind and name.
func scalar(kind, name string, order *big.Int) []byte {
	seed := crypto.Keccak256([]byte("eigenshift devnet "+kind), []byte{0}, []byte(name))
	n := new(big.Int).SetBytes(seed)
	n.Mod(n, new(big.Int).Sub(order, common.Big1)).Add(n, common.Big1)
	return common.LeftPadBytes(n.Bytes(), 32)
}
