package registry

import (
	"context"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"time"

	apkregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/BLSApkRegistry"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/operator/chain"
)

// keys are an operator's public keys. Middleware lets nobody change them, so
// they are kept for as long as the process lives. g2 is zero when none that belongs
// to g1 was found: such an operator counts, but cannot sign, and its key is looked
// for again later. Nodes do not find what they lack.
type keys struct {
	g1    eigenshift.G1Key
	g2    eigenshift.G2Key
	again time.Time // when to look for g2; zero: it is known
}

// keyPause is how long a key that was not found is not looked for again.
const keyPause = 15 * time.Second

// missesKeys says whether a key of the operators is to be looked for again.
func (r *Registry) missesKeys(operators []eigenshift.Operator, now time.Time) bool {
	return slices.ContainsFunc(operators, func(op eigenshift.Operator) bool {
		k, ok := r.keys[op.ID]
		return !ok || !k.again.IsZero() && now.After(k.again)
	})
}

// complete fills in keys and sockets, asking the node for those not known yet.
func (r *Registry) complete(ctx context.Context, operators []eigenshift.Operator) error {
	now := time.Now()
	var unknown []eigenshift.Operator
	ids := make([]eigenshift.OperatorID, len(operators))
	r.mu.Lock()
	for i, op := range operators {
		ids[i] = op.ID
		if r.missesKeys([]eigenshift.Operator{op}, now) {
			unknown = append(unknown, op)
		}
	}
	r.mu.Unlock()

	fetched, err := r.fetchKeys(ctx, unknown)
	if err != nil {
		return err
	}
	sockets, err := r.Sockets(ctx, ids)
	if err != nil {
		return err
	}

	r.mu.Lock()
	defer r.mu.Unlock()
	maps.Copy(r.keys, fetched)
	for i, id := range ids {
		operators[i].G1, operators[i].G2, operators[i].Socket = r.keys[id].g1, r.keys[id].g2, sockets[id]
	}
	return nil
}

func (r *Registry) fetchKeys(ctx context.Context, operators []eigenshift.Operator) (map[eigenshift.OperatorID]keys, error) {
	fetched := make(map[eigenshift.OperatorID]keys, len(operators))
	if len(operators) == 0 {
		return fetched, nil
	}
	var calls []*chain.Call
	g1s := make([]chain.Question[apkregistry.BN254G1Point], len(operators))
	g2s := make([]chain.Question[apkregistry.BN254G2Point], len(operators))
	for i, op := range operators {
		g1s[i] = chain.Ask[apkregistry.BN254G1Point](r.apk, "getRegisteredPubkey", op.Address)
		g2s[i] = chain.Ask[apkregistry.BN254G2Point](r.apk, "getOperatorPubkeyG2", op.Address)
		calls = append(calls, g1s[i].Call, g2s[i].Call)
	}
	if err := r.node.CallContracts(ctx, chain.Latest, calls...); err != nil {
		return nil, fmt.Errorf("fetch public keys: %w", err)
	}
	for i, op := range operators {
		point, err := g1s[i].Answer()
		if err != nil {
			return nil, fmt.Errorf("fetch public key of %s: %w", op.Address, err)
		}
		k := keys{g1: encodeG1(point)}
		if bn254.OperatorIDOf(k.g1) != op.ID {
			return nil, fmt.Errorf("fetch public key of %s: the key in G1 is not that of operator id %s", op.Address, op.ID)
		}
		if k.g2, err = r.g2(ctx, op, k.g1, g2s[i]); err != nil {
			return nil, err
		}
		if k.g2 == (eigenshift.G2Key{}) {
			k.again = time.Now().Add(keyPause)
		}
		fetched[op.ID] = k
	}
	return fetched, nil
}

// g2 returns the operator's key in G2 if it belongs to the one in G1, else none.
// Deployments that do not store it have it in an event.
func (r *Registry) g2(ctx context.Context, op eigenshift.Operator, g1 eigenshift.G1Key, stored chain.Question[apkregistry.BN254G2Point]) (eigenshift.G2Key, error) {
	point, err := stored.Answer()
	key := encodeG2(point)
	if err != nil || key == (eigenshift.G2Key{}) {
		if key, err = r.g2FromEvent(ctx, op); err != nil {
			return key, err
		}
	}
	if err := bn254.CheckKeyPair(g1, key); err != nil {
		r.mu.Lock()
		_, told := r.keys[op.ID]
		r.mu.Unlock()
		if !told {
			r.cfg.Logger.Warn().Err(err).Stringer("operator", op.Address).Msg("operator's keys in the registry are unusable, its signatures do not count")
		}
		return eigenshift.G2Key{}, nil
	}
	return key, nil
}

// encodeG1 and encodeG2 write points in the encoding of EIP-197. EigenLayer's
// contracts have the imaginary part first, too.
func encodeG1(p apkregistry.BN254G1Point) (k eigenshift.G1Key) {
	putWords(k[:], p.X, p.Y)
	return k
}

func encodeG2(p apkregistry.BN254G2Point) (k eigenshift.G2Key) {
	putWords(k[:], p.X[0], p.X[1], p.Y[0], p.Y[1])
	return k
}

func putWords(into []byte, words ...*big.Int) {
	for i, w := range words {
		if w != nil { // words come from the ABI decoder: at most 256 bits
			w.FillBytes(into[32*i : 32*i+32])
		}
	}
}

func zeros(n int) []*big.Int {
	z := make([]*big.Int, n)
	for i := range z {
		z[i] = new(big.Int)
	}
	return z
}
