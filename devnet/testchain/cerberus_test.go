package testchain_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/eigenshift/avs/bindings/squares"
	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/testchain"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/eigenshift/track"
	"github.com/eigenshift/avs/operator"
	"github.com/eigenshift/avs/operator/cerberus/cerberustest"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/porttest"
)

// withCerberus starts a signer that has an operator's BLS key, and returns it with the operator's configuration.
func withCerberus(t *testing.T, number int, socket string) (*cerberustest.Server, func(*config.Config)) {
	t.Helper()
	signer := cerberustest.Start(t, must(bn254.NewSecretKey(account.OperatorBLS(number)))(t))
	signer.APIKey, signer.Password = "0193-api-key", "correct horse"
	folder := t.TempDir()
	file := func(name, text string) string {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte(text+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	key, password := file("key", signer.APIKey), file("password", signer.Password)
	return signer, func(cfg *config.Config) {
		local(socket)(cfg)
		cfg.BLSKeystore, cfg.BLSPasswordFile = "", ""
		cfg.Cerberus = config.Cerberus{URL: signer.URL, PublicKey: signer.PublicKey, APIKeyFile: key, PasswordFile: password}
		cfg.BootstrapOperators = 1
	}
}

// An operator whose BLS key is with a signer proves there that it has the key, joins, authenticates itself
// to its peers, and signs tasks. This machine has no BLS keystore.
func TestOperatorRunsWithItsBLSKeyElsewhere(t *testing.T) {
	c := testchain.Start(t, deploySquares, 1)
	socket := porttest.Socket(t)
	// One that is new joins.
	_, with := withCerberus(t, 2, socket)
	joins := newCandidate(t, c, 2, with)
	if _, err := while(t, c, func(*bytes.Buffer) error { return c.Fund(t.Context(), 2) }); err != nil {
		t.Fatal(err)
	}
	joins.must("register")
	if out := joins.expects(map[string]string{"peers": "-"}); !strings.Contains(out, "one of 2 operators") || !strings.Contains(out, "it signs with the key of operator id ") {
		t.Error(out)
	}
	joins.must("deregister", "--yes")

	// Another one works.
	signer, with := withCerberus(t, 1, socket)
	o := newCandidate(t, c, 1, with)
	o.must("update-socket")
	contract := must(squares.NewSquares(c.TaskManager(), c.Client()))(t)
	paying := c.Owner()
	paying.Value = must(contract.PRICE(nil))(t)
	c.Transact(contract.Request(paying, must(numbers.Encode(big.NewInt(12)))(t)))
	before := signer.Signed()
	if settled := o.runUntilSettled(contract); settled.Proposer != c.Operator(1).From || signer.Signed() < before+2 {
		t.Errorf("proposed by %s, and %d digests were signed, identity and task", settled.Proposer, signer.Signed()-before)
	}

	// A key of another operator ends it, and a signer that is down is named.
	other, with := withCerberus(t, 3, socket)
	o.reconfigure(with)
	if out, err := o.runs("run"); err == nil || !strings.Contains(err.Error(), "cerberus.public_key") {
		t.Errorf("another operator's key: %v\n%s", err, out)
	}
	other.HTTP.Close()
	out := o.expects(map[string]string{"keys": "FAILED", "contracts": "-", "registering": "-", "cerberus": "-", "account": "-", "registration": "-", "bls key": "-", "socket": "-", "reachable": "-", "peers": "-"})
	if !strings.Contains(out, "the signer cannot be used now") || strings.Contains(out, other.URL) {
		t.Error(out)
	}
}

// An operator whose signer falls silent says so, and works again once the signer does.
func TestASignerThatFallsSilentIsNamed(t *testing.T) {
	c := testchain.Start(t, deploySquares, 1)
	socket, api := porttest.Socket(t), porttest.Socket(t)
	signer, with := withCerberus(t, 1, socket)
	o := newCandidate(t, c, 1, func(cfg *config.Config) {
		with(cfg)
		cfg.APIListen = api
	})
	o.must("update-socket")
	var silent atomic.Bool
	serve := signer.HTTP.Config.Handler
	signer.HTTP.Config.Handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if silent.Load() {
			<-r.Context().Done()
			return
		}
		serve.ServeHTTP(w, r)
	})
	contract := must(squares.NewSquares(c.TaskManager(), c.Client()))(t)
	paying := c.Owner()
	paying.Value = must(contract.PRICE(nil))(t)
	spec := must(numbers.Encode(big.NewInt(12)))(t)

	ctx, stop := context.WithTimeout(t.Context(), time.Minute)
	ended := make(chan error, 1)
	go func() {
		ended <- operator.App(squareProgram()).RunContext(ctx, []string{"squares", "run", "--config", o.config, "--log.level", "error"})
	}()
	// says waits until the operator's health names a reason, or not.
	says := func(reason track.Reason, want bool) error {
		for range o.Node.Heads(ctx) {
			response, err := http.Get("http://" + api + "/health")
			if err != nil {
				continue // it is not open yet
			}
			body, err := io.ReadAll(response.Body)
			if err := errors.Join(err, response.Body.Close()); err != nil {
				return err
			}
			if strings.Contains(string(body), `"`+reason.Code+`"`) == want {
				return nil
			}
		}
		return ctx.Err()
	}
	_, err := whileEvery(t, c, 250*time.Millisecond, func(*bytes.Buffer) error {
		if err := says(track.Starting, false); err != nil {
			return fmt.Errorf("with a signer: %w", err)
		}
		silent.Store(true)
		if _, err := contract.Request(paying, spec); err != nil {
			return err
		}
		if err := says(track.SignerFailed, true); err != nil {
			return fmt.Errorf("with a silent signer: %w", err)
		}
		silent.Store(false)
		if err := says(track.SignerFailed, false); err != nil {
			return fmt.Errorf("with a signer again: %w", err)
		}
		return nil
	})
	stop()
	<-ended
	if err != nil {
		t.Error(err)
	}
}
