package eigenlayer

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/bindings/rotatingtaskmanager"
	"github.com/eigenshift/avs/bindings/tablequorumverifier"
	"github.com/eigenshift/avs/operator/backend"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/endpoint/endpointtest"
	"github.com/eigenshift/avs/operator/nodetest"
)

// Contracts of the test's chain: two task managers, of which one has a verifier with an
// operator table, and one a verifier without.
var (
	ofTable, ofMiddleware   = common.Address{0xa1}, common.Address{0xa2}
	withTable, withoutTable = common.Address{0xb1}, common.Address{0xb2}
)

// start returns what operators configure, on a node behind a proxy that may misbehave.
func start(t *testing.T) (Config, *endpointtest.Proxy) {
	t.Helper()
	says := func(binding *bind.MetaData, method string, address common.Address) []byte {
		return nodetest.Answering(nodetest.Answer{Calldata: chain.Interface(binding).Methods[method].ID, Returns: common.LeftPadBytes(address[:], 32)})
	}
	node := nodetest.Start(t, map[common.Address][]byte{
		ofTable:      says(rotatingtaskmanager.RotatingTaskManagerMetaData, "verifier", withTable),
		ofMiddleware: says(rotatingtaskmanager.RotatingTaskManagerMetaData, "verifier", withoutTable),
		withTable:    says(tablequorumverifier.TableQuorumVerifierMetaData, "table", common.Address{0xc1}),
		withoutTable: nodetest.Answering(),
	})
	proxy := nodetest.NewProxy(t, node)
	link, err := chain.Dial(t.Context(), chain.Config{
		URLs: []string{proxy.URL()}, ChainID: nodetest.ChainID, Timeout: 5 * time.Second, Logger: zerolog.Nop(),
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(link.Close)
	return Config{Node: link, ServiceManager: common.Address{1}, Quorums: []uint8{0}, Logger: zerolog.Nop()}, proxy
}

// The error says which back end was found: an operator table that is no contract, and the
// addresses that EigenLayer's middleware needs.
func TestTheVerifierSaysWhichBackEndIsOpened(t *testing.T) {
	cfg, _ := start(t)
	for name, c := range map[string]struct {
		manager, coordinator common.Address
		want                 string
		missing              bool
	}{
		"table":              {ofTable, common.Address{}, "quorum verifier " + withTable.Hex(), false},
		"no coordinator":     {ofMiddleware, common.Address{}, "contracts.registry_coordinator: missing", true},
		"no retriever":       {ofMiddleware, common.Address{2}, "contracts.operator_state_retriever: missing", true},
		"no task manager":    {common.Address{9}, common.Address{}, "contracts.task_manager: ", false},
		"not a task manager": {withoutTable, common.Address{}, "contracts.task_manager: ", false},
	} {
		cfg.TaskManager, cfg.RegistryCoordinator = c.manager, c.coordinator
		_, err := Open(t.Context(), cfg)
		if err == nil || !strings.Contains(err.Error(), c.want) || errors.Is(err, backend.ErrMissing) != c.missing {
			t.Errorf("%s: %v, want %q in it", name, err, c.want)
		}
	}
}

// Only the contract's own refusal means that there is no operator table: a node that fails
// must not make an operator look for middleware.
func TestFailureOfTheNodeIsNoBackEnd(t *testing.T) {
	cfg, proxy := start(t)
	cfg.TaskManager = ofTable
	for name, fault := range map[string]endpointtest.Fault{
		"internal error": endpointtest.Error("eth_call", -32603, "internal error"), "limited": endpointtest.Status(429, ""),
		"no answer": endpointtest.Body(""), "state is missing": endpointtest.Error("eth_call", -32000, "header not found"),
	} {
		proxy.Set(fault)
		if verifier, isTable, err := find(t.Context(), cfg); err == nil {
			t.Errorf("%s: verifier %s, table %t", name, verifier, isTable)
		}
		proxy.Set()
		proxy.Next("eth_call", endpointtest.Delay(0), fault) // the verifier is told, and its table is not
		if verifier, isTable, err := find(t.Context(), cfg); err == nil && !isTable {
			t.Errorf("%s: verifier %s has no table", name, verifier)
		}
	}
}
