package integration

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/eigenshift/avs/devnet/account"
	anvilchain "github.com/eigenshift/avs/devnet/anvil"
	"github.com/eigenshift/avs/devnet/chain"
	"github.com/eigenshift/avs/operator/deployment"
	"github.com/eigenshift/avs/operator/keystore"
	"github.com/eigenshift/avs/operator/porttest"
)

func stopAnvil(t *testing.T, folder string, want bool) {
	t.Helper()
	if ran, err := anvilchain.Stop(t.Context(), folder); err != nil || ran != want {
		t.Errorf("stop: %t, %v, expected %t", ran, err, want)
	}
}

// EigenLayer is there, with settings that find it and the key of their owner; and it starts again.
func TestAnvilForAuthors(t *testing.T) {
	t.Parallel()
	folder, port, program := filepath.Join(t.TempDir(), "anvil"), porttest.Free(t, 1)[0], "../../scripts/anvil"
	stopAnvil(t, folder, false)
	for range 2 {
		if err := anvilchain.Start(t.Context(), folder, program, port); err != nil {
			log, _ := os.ReadFile(filepath.Join(folder, "anvil.log")) // there may be none
			t.Fatalf("%v\n%s", err, log)
		}
		if err := anvilchain.Start(t.Context(), folder, program, port); err == nil || !strings.Contains(err.Error(), "runs already") {
			t.Errorf("a second one: %v", err)
		}
		requireEigenLayer(t, folder, port)
		stopAnvil(t, folder, true)
	}
	stopAnvil(t, folder, false)
}

func requireEigenLayer(t *testing.T, folder string, port int) {
	t.Helper()
	settings, err := deployment.ReadSettings(filepath.Join(folder, anvilchain.Settings), "weather")
	if err != nil {
		t.Fatal(err)
	}
	password, err := os.ReadFile(filepath.Join(folder, anvilchain.Password))
	if err != nil {
		t.Fatal(err)
	}
	key, err := keystore.LoadECDSA(filepath.Join(folder, anvilchain.Keystore), strings.TrimSpace(string(password)))
	if err != nil || !key.Equal(account.Deployer().Key) || settings.Owner != account.Deployer().Address || settings.ChainID != chain.ID {
		t.Errorf("owner %s, chain %d, key: %v", settings.Owner, settings.ChainID, err)
	}
	client, err := ethclient.DialContext(t.Context(), anvilchain.URL(port))
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	for _, contract := range []common.Address{settings.EigenLayer.AllocationManager, settings.EigenLayer.KeyRegistrar, settings.Quorum.Strategies[0].Address} {
		if code, err := client.CodeAt(t.Context(), contract, nil); err != nil || len(code) == 0 {
			t.Errorf("%s: %d bytes of code, %v", contract, len(code), err)
		}
	}
}
