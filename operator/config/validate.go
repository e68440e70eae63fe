package config

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/rotation"
	"github.com/eigenshift/avs/eigenshift/socket"
	"github.com/eigenshift/avs/operator/cerberus"
	"github.com/eigenshift/avs/operator/reading"
)

// Validate reports everything that is wrong, each problem with its field and
// the remedy.
func (c Config) Validate() error { return report("configuration:\n", c.problems()) }

func (c Config) problems() []error {
	var found []error
	problem := func(field, format string, args ...any) {
		found = append(found, fmt.Errorf("%s: %s", field, fmt.Sprintf(format, args...)))
	}
	check := func(ok bool, field, format string, args ...any) {
		if !ok {
			problem(field, format, args...)
		}
	}
	need := func(field string, a common.Address) {
		check(a != (common.Address{}), field, "missing: give the contract's address")
	}

	check(len(c.RPCURLs) > 0, "rpc_urls", "missing: give at least one HTTP endpoint, such as http://127.0.0.1:8545")
	for _, u := range c.RPCURLs {
		if err := urlError(u, "http", "https"); err != nil {
			problem("rpc_urls", "%v", err)
		}
	}
	if c.WSURL != "" {
		if err := urlError(c.WSURL, "ws", "wss"); err != nil {
			problem("ws_url", "%v", err)
		}
	}
	check(c.ChainID != 0, "chain_id", "missing: give the chain's id, such as 1 for Ethereum or 31337 for a devnet")
	check(c.PollInterval >= 0, "poll_interval", "%s is negative", c.PollInterval)
	check(c.DataDir != "", "data_dir", "missing: give a folder that survives restarts")
	if err := socket.CheckListen(c.Listen); err != nil {
		problem("listen", "%v", err)
	}
	if err := socket.Check(c.RegisteredSocket()); err != nil {
		problem("socket", "%v: give the host and port at which other operators reach this one", err)
	}
	if c.APIListen != "" {
		if err := socket.CheckListen(c.APIListen); err != nil {
			problem("api_listen", "%v", err)
		}
	}
	found = append(found, c.accountProblems()...)
	found = append(found, c.blsProblems()...)

	need("contracts.task_manager", c.Contracts.TaskManager)
	need("contracts.service_manager", c.Contracts.ServiceManager)
	if c.Register {
		need("contracts.delegation_manager", c.Contracts.DelegationManager)
		check(c.Registration.Strategy != (common.Address{}) || c.Registration.Deposit.Big().Sign() == 0,
			"registration.strategy", "missing: a deposit of %s needs a strategy", c.Registration.Deposit)
	}
	if c.Registration.MetadataURI != "" {
		if err := urlError(c.Registration.MetadataURI, "https", "http", "ipfs"); err != nil {
			problem("registration.metadata_uri", "%v", err)
		}
	}
	check(c.Registration.AllocationBps >= 0 && c.Registration.AllocationBps <= 10_000,
		"registration.allocation_bps", "%d is not between 0 and 10000", c.Registration.AllocationBps)

	check(len(c.Quorums) > 0, "quorums", "missing: give the numbers of the AVS's quorums, such as 0")
	check(slices.IsSorted(c.Quorums) && len(slices.Compact(slices.Clone(c.Quorums))) == len(c.Quorums),
		"quorums", "%v: list each quorum once, ascending", c.Quorums)
	for _, q := range c.Quorums {
		check(q < 192, "quorums", "%d: EigenLayer's quorums are numbered 0 to 191", q)
	}
	check(c.BootstrapOperators >= 1, "bootstrap_operators", "%d: at least one operator founds the cluster", c.BootstrapOperators)
	most := protocol.Defaults().MaxVoters
	check(c.BootstrapOperators <= most, "bootstrap_operators", "%d: at most %d found the cluster; others join by themselves", c.BootstrapOperators, most)
	if _, err := reading.OneOf(c.Network, slices.Sorted(maps.Keys(networks))...); err != nil {
		problem("network", "%v", err)
	}
	if _, _, err := rotation.ByName(c.Rotation); err != nil {
		problem("rotation", "%v", err)
	}

	if _, err := reading.OneOf(c.Log.Level, "trace", "debug", "info", "warn", "error"); err != nil {
		problem("log.level", "%v", err)
	}
	if _, err := reading.OneOf(c.Log.Format, Auto, Console, JSON); err != nil {
		problem("log.format", "%v", err)
	}

	if c.Trace.OTLPEndpoint != "" {
		if err := urlError(c.Trace.OTLPEndpoint, "http", "https"); err != nil {
			problem("trace.otlp_endpoint", "%v", err)
		}
	}

	check(c.Engine.Linger >= 0, "engine.linger", "%s is negative", c.Engine.Linger)
	check(c.Engine.AskTimeout >= 0, "engine.ask_timeout", "%s is negative", c.Engine.AskTimeout)
	if networks[c.Network] != nil {
		found = append(found, c.Agreed().Problems()...)
	}
	return found
}

// accountProblems says what is wrong with the accounts that send transactions.
func (c Config) accountProblems() (found []error) {
	none := common.Address{}
	if c.Web3Signer.URL != "" {
		if err := urlError(c.Web3Signer.URL, "https", "http"); err != nil {
			found = append(found, fmt.Errorf("web3signer.url: %w", err))
		}
	}
	remote := c.Web3Signer.URL != ""
	if c.ECDSAKeystore == "" && c.Operator == none {
		found = append(found, errors.New("ecdsa_keystore: missing: make one with `keys generate` or `keys import`, or give the address as operator and a submitter"))
	}
	if c.ECDSAKeystore == "" && c.Submitter == (Submitter{}) && !remote {
		found = append(found, errors.New("submitter.keystore: missing: without ecdsa_keystore, another account sends the transactions: give its keystore, or web3signer.url"))
	}
	if c.Submitter.Keystore == "" && c.Submitter.Address != none && !remote {
		found = append(found, errors.New("submitter.keystore: missing: give the keystore of submitter.address, or web3signer.url"))
	}
	if c.Submitter.Keystore == "" && c.Submitter.PasswordFile != "" {
		found = append(found, errors.New("submitter.password_file: without submitter.keystore it is of nothing"))
	}
	if c.Register && c.ECDSAKeystore == "" && (c.Submitter != (Submitter{}) || !remote) {
		found = append(found, errors.New("register: registering takes the operator's own key: set it to false and run `register` where ecdsa_keystore is"))
	}
	return found
}

// blsProblems says what is wrong with the BLS key.
func (c Config) blsProblems() (found []error) {
	remote := c.Cerberus
	if c.BLSKeystore == "" && remote.URL == "" {
		found = append(found, errors.New("bls_keystore: missing: make one with `keys generate` or `keys import`, or give cerberus.url"))
	}
	if remote.URL == "" && remote != (Cerberus{}) {
		found = append(found, errors.New("cerberus.url: missing: give the address of Cerberus' gRPC port, such as https://signer.example:50051, or leave out the section"))
	}
	if remote.URL == "" {
		return found
	}
	u, err := reading.URL(remote.URL, "https", "http")
	if err == nil && (u.User != nil || strings.Trim(u.Path, "/") != "" || u.RawQuery != "") {
		err = errors.New("expected scheme, host and port only")
	}
	if err != nil {
		found = append(found, fmt.Errorf("cerberus.url: %w", err))
	}
	if _, err := cerberus.ParsePublicKey(remote.PublicKey); err != nil {
		found = append(found, fmt.Errorf("cerberus.public_key: %w", err))
	}
	return found
}

func urlError(text string, schemes ...string) error {
	_, err := reading.URL(text, schemes...)
	return err
}
