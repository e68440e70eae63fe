package peer

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// The file holds what operators sign for an identity; the Solidity tests show
// that no contract takes such a signature for a certificate.
var vectorsFile = filepath.Join("..", "..", "contracts", "test", "vectors", "identity.json")

var rewrite = flag.Bool("rewrite", false, "write "+vectorsFile)

type identityVector struct {
	ChainID        uint64         `json:"chainId"`
	ServiceManager common.Address `json:"serviceManager"`
	Operator       common.Address `json:"operator"`
	TLSKey         hexutil.Bytes  `json:"tlsKey"`
	Expiry         uint64         `json:"expiry"`
	Version        uint32         `json:"version"`  // 1: neither it nor the hash is signed
	Protocol       common.Hash    `json:"protocol"` // hash of the agreed parameters
	Digest         common.Hash    `json:"digest"`
}

// TestVectorsAreCurrent computes the vectors and compares them with the file,
// byte for byte. With -rewrite it writes the file.
func TestVectorsAreCurrent(t *testing.T) {
	highest := common.BytesToAddress(bytes.Repeat([]byte{0xff}, common.AddressLength))
	vectors := []identityVector{
		{ChainID: 31337, ServiceManager: common.HexToAddress("0x2b745d7f08dc6add30e8c40af70338f05f56caca"),
			Operator: common.HexToAddress("0x70997970c51812dc3a010c7d01b50e0d17dc79c8"), TLSKey: []byte("a TLS key"), Expiry: 1_800_000_000},
		{ChainID: 1, TLSKey: []byte{}, Expiry: 0},
		{ChainID: ^uint64(0), ServiceManager: highest, Operator: highest, TLSKey: bytes.Repeat([]byte{0xff}, 100), Expiry: 1<<32 - 1},
	}
	for i := range vectors { // each as version 1 signs it, and as later ones do
		vectors[i].Version = 1
		later := vectors[i]
		later.Version, later.Protocol = uint32(2+i), common.BytesToHash(bytes.Repeat([]byte{byte(i)}, common.HashLength))
		vectors = append(vectors, later)
	}
	for i, v := range vectors {
		vectors[i].Digest = common.Hash(attestation{
			declaration: declaration{v.Version, v.Protocol},
			ChainID:     v.ChainID, ServiceManager: v.ServiceManager, Operator: v.Operator, Expiry: time.Unix(int64(v.Expiry), 0),
		}.digest(v.TLSKey))
	}
	current, err := json.MarshalIndent(map[string]any{"identities": vectors}, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	current = append(current, '\n')
	if *rewrite {
		if err := os.WriteFile(vectorsFile, current, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	stored, err := os.ReadFile(vectorsFile)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(stored, current) {
		t.Errorf("%s is not current: run this test with -rewrite and commit", vectorsFile)
	}
}
