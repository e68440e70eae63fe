package testchain_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/testchain"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/keystore"
)

// keyPassword is that of the tests' keystores.
const keyPassword = "test"

// configure writes keys and configuration of an operator into a folder, and returns the
// configuration's file.
func configure(t *testing.T, c *testchain.Chain, number int, folder string, change func(*config.Config)) string {
	t.Helper()
	file := func(name string) string { return filepath.Join(folder, name) }
	cfg := c.Deployment.Config()
	cfg.RPCURLs = []string{c.RPC()}
	cfg.ECDSAKeystore, cfg.ECDSAPasswordFile, cfg.BLSKeystore, cfg.BLSPasswordFile = file("ecdsa"), file("password"), file("bls"), file("password")
	cfg.DataDir = file("data")
	if change != nil {
		change(&cfg)
	}
	if _, err := os.Stat(file("ecdsa")); err != nil {
		bls := must(keystore.ParseBLS(hexutil.Encode(account.OperatorBLS(number))))(t)
		for _, err := range []error{
			os.WriteFile(file("password"), []byte(keyPassword), 0o600),
			keystore.CreateECDSA(file("ecdsa"), account.Operator(number).Key, keyPassword, keystore.Light),
			keystore.CreateBLS(file("bls"), bls, keyPassword, keystore.Light),
		} {
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := os.WriteFile(file("operator.yaml"), []byte(config.Render(cfg)), 0o600); err != nil {
		t.Fatal(err)
	}
	return file("operator.yaml")
}

// while does something while blocks come, and returns what it prints.
func while(t *testing.T, c *testchain.Chain, do func(out *bytes.Buffer) error) (string, error) {
	t.Helper()
	return whileEvery(t, c, 10*time.Millisecond, do)
}

// whileEvery is while, with the time between two blocks.
func whileEvery(t *testing.T, c *testchain.Chain, blockTime time.Duration, do func(out *bytes.Buffer) error) (string, error) {
	t.Helper()
	var out bytes.Buffer
	done := make(chan error, 1)
	go func() { done <- do(&out) }()
	blocks := time.NewTicker(blockTime)
	defer blocks.Stop()
	for {
		select {
		case err := <-done:
			return out.String(), err
		case <-blocks.C:
			c.Mine(1)
		}
	}
}
