package chain

import (
	"errors"
	"math/big"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/eigenshift/avs/operator/endpoint/endpointtest"
	"github.com/eigenshift/avs/operator/nodetest"
)

func TestRangesOfLogsAdapt(t *testing.T) {
	start := time.Unix(1_000_000, 0)
	for name, c := range map[string]struct {
		limit uint64
		text  string
	}{
		"any words":         {37, "query returned more than 10000 results"},
		"named in blocks":   {10, "you can make eth_getLogs requests with up to a 10 block range"},
		"single blocks":     {1, "block range too wide"},
		"more than is used": {1 << 40, ""},
	} {
		var r logRange
		refusals, blocks := 0, uint64(0)
		for asked := range 200 {
			blocks = r.next()
			if blocks > c.limit {
				refusals++
				if _, again := r.refused(blocks, errors.New(c.text), start.Add(time.Duration(asked)*time.Second)); !again {
					t.Fatalf("%s: given up at %d blocks", name, blocks)
				}
				continue
			}
			r.took(blocks, start.Add(time.Duration(asked)*time.Second))
		}
		if refusals > 20 || blocks > longestRange || blocks < min(c.limit, longestRange)/shrink {
			t.Errorf("%s: %d refusals, %d blocks at last, of %d", name, refusals, blocks, c.limit)
		}
	}
}

func TestRefusalOfASingleBlockIsNotForTheRange(t *testing.T) {
	r := logRange{blocks: 1, ceiling: 4}
	if _, again := r.refused(1, errors.New("rate limit"), time.Now()); again || r.next() != firstRange {
		t.Errorf("%d blocks next, asked again %v", r.next(), again)
	}
}

// emitting is a contract that logs once when it is called: PUSH0 PUSH0 LOG0.
var emitting = common.HexToAddress("0xe1")

// emit has the next block log once.
func emit(t *testing.T, node *nodetest.Node) {
	t.Helper()
	nonce, err := node.Client().PendingNonceAt(t.Context(), crypto.PubkeyToAddress(node.Key.PublicKey))
	if err != nil {
		t.Fatal(err)
	}
	tx := types.MustSignNewTx(node.Key, types.LatestSignerForChainID(big.NewInt(nodetest.ChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(nodetest.ChainID), Nonce: nonce, To: &emitting, Gas: 100_000,
		GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(100 * params.GWei),
	})
	if err := node.Client().SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
}

// All logs of a range are found whatever range the node allows, without asking for
// much more than is needed.
func TestLogsAreFoundInRangesThatTheNodeAllows(t *testing.T) {
	node := nodetest.Start(t, map[common.Address][]byte{emitting: common.FromHex("5f5fa0")})
	for range 30 {
		emit(t, node)
		node.Commit()
	}
	query := ethereum.FilterQuery{FromBlock: big.NewInt(0), ToBlock: big.NewInt(30), Addresses: []common.Address{emitting}}
	for _, limit := range []uint64{0, 1, 4, 10} {
		t.Run(strconv.FormatUint(limit, 10), func(t *testing.T) {
			proxy := nodetest.NewProxy(t, node)
			proxy.Set(endpointtest.LogRange(limit))
			n := dial(t, Config{URLs: []string{proxy.URL()}})
			for range 2 {
				logs, err := n.FilterLogs(t.Context(), query)
				if err != nil || len(logs) != 30 {
					t.Fatalf("%d logs, %v", len(logs), err)
				}
			}
			if asked, most := proxy.Count("eth_getLogs"), 2*31/int(max(limit, 1))+20; asked > most {
				t.Errorf("%d requests, at most %d expected", asked, most)
			}
			if _, err := n.FilterLogs(t.Context(), ethereum.FilterQuery{}); err == nil {
				t.Error("a search without ends was made")
			}
		})
	}
}

// Where the caller knows that there are logs, an endpoint that finds none is not
// believed as long as another one can be asked.
func TestMissingLogsAreLookedForElsewhere(t *testing.T) {
	node := nodetest.Start(t, map[common.Address][]byte{emitting: common.FromHex("5f5fa0")})
	emit(t, node)
	node.Commit()
	proxy := nodetest.NewProxy(t, node)
	proxy.Set(endpointtest.NoLogs())
	n := dial(t, Config{URLs: []string{proxy.URL(), node.URL}})
	query := ethereum.FilterQuery{FromBlock: big.NewInt(1), ToBlock: big.NewInt(1), Addresses: []common.Address{emitting}}
	if logs, err := n.FilterLogs(Expecting(t.Context()), query); err != nil || len(logs) != 1 {
		t.Errorf("%d logs, %v", len(logs), err)
	}
}
