package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

func generate(t *testing.T) (alloc, described []byte) {
	t.Helper()
	out := t.TempDir()
	if err := run(t.Context(), out, 3); err != nil {
		t.Fatal(err)
	}
	for name, into := range map[string]*[]byte{"devnet.json": &alloc, "devnet.addresses.json": &described} {
		content, err := os.ReadFile(filepath.Join(out, name))
		if err != nil {
			t.Fatal(err)
		}
		*into = content
	}
	return alloc, described
}

func TestRun_WritesAStateWithEverythingInIt(t *testing.T) {
	encoded, described := generate(t)
	var alloc types.GenesisAlloc
	if err := json.Unmarshal(encoded, &alloc); err != nil {
		t.Fatal(err)
	}
	var content addresses
	if err := json.Unmarshal(described, &content); err != nil {
		t.Fatal(err)
	}
	for name, address := range content.Contracts {
		if len(alloc[address].Code) == 0 {
			t.Errorf("no code of %s", name)
		}
	}
	if len(content.Operators) != 3 || content.BlockNumber == 0 || content.Timestamp < content.Start {
		t.Errorf("content %+v", content)
	}
	for _, operator := range content.Operators {
		key, err := crypto.ToECDSA(operator.Key[:])
		if err != nil || crypto.PubkeyToAddress(key.PublicKey) != operator.Address {
			t.Errorf("operator %s has another key (%v)", operator.Address, err)
		}
		if crypto.Keccak256Hash(operator.G1[0][:], operator.G1[1][:]) != operator.ID {
			t.Errorf("operator %s has another id", operator.Address)
		}
		if alloc[operator.Address].Nonce == 0 {
			t.Errorf("operator %s has not registered", operator.Address)
		}
	}
}

func TestRun_IsReproducible(t *testing.T) {
	alloc, described := generate(t)
	again, describedAgain := generate(t)
	if !bytes.Equal(alloc, again) || !bytes.Equal(described, describedAgain) {
		t.Error("two runs, two states")
	}
}
