package simulated

import (
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"sync"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
)

// The keys of the operators by number, and the points that were parsed. They are the
// same in all runs, since making and checking them takes longer than a minute of cluster
// life.
var (
	secretKeys sync.Map // int: *bn254.SecretKey
	publicKeys sync.Map // eigenshift.G2Key: bn254.G2
)

// Key returns the key of operator i.
func Key(i int) *bn254.SecretKey {
	if key, ok := secretKeys.Load(i); ok {
		return key.(*bn254.SecretKey)
	}
	var seed [32]byte
	binary.BigEndian.PutUint64(seed[:], uint64(i))
	key, err := bn254.GenerateSecretKey(rand.NewChaCha8(seed))
	if err != nil {
		panic(fmt.Sprintf("simulated: key of operator %d: %v", i, err)) // the source does not fail
	}
	actual, _ := secretKeys.LoadOrStore(i, key)
	return actual.(*bn254.SecretKey)
}

// publicKey parses and checks a key once.
func publicKey(g2 eigenshift.G2Key) (bn254.G2, error) {
	if key, ok := publicKeys.Load(g2); ok {
		return key.(bn254.G2), nil
	}
	key, err := bn254.ParseG2Key(g2)
	if err != nil {
		return key, err
	}
	publicKeys.Store(g2, key)
	return key, nil
}
