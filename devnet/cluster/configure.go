package cluster

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"sync"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/fund"
	"github.com/eigenshift/avs/devnet/network"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/keystore"
)

// password of all keystores. The keys are known to everybody anyway.
const password = "devnet"

// foundersMost is the largest committee that operators form by default.
const foundersMost = 9

// metadataURI is where the metadata of the operators would be.
const metadataURI = "https://example.com/eigenshift/operator.json"

// confirmations is few: the devnet's chain reorganises only when told to.
const confirmations = 2

func (o *Operator) ecdsaFile() string    { return filepath.Join(o.folder, "ecdsa.json") }
func (o *Operator) blsFile() string      { return filepath.Join(o.folder, "bls.json") }
func (o *Operator) passwordFile() string { return filepath.Join(o.folder, "password") }

// CreateKeys creates the operators' folders with their keystores. They are
// encrypted lightly: it would take a second each otherwise, and as long each time
// an operator starts.
func (c *Cluster) CreateKeys(ctx context.Context) error {
	failures := make(chan error, len(c.operators))
	var group sync.WaitGroup
	for _, operator := range c.operators {
		group.Go(func() {
			if err := operator.createKeys(ctx); err != nil {
				failures <- fmt.Errorf("operator %d: %w", operator.number, err)
			}
		})
	}
	group.Wait()
	close(failures)
	return <-failures // the first, or nil
}

func (o *Operator) createKeys(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := os.MkdirAll(o.folder, 0o755); err != nil {
		return fmt.Errorf("create folder: %w", err)
	}
	if err := os.WriteFile(o.passwordFile(), []byte(password+"\n"), 0o600); err != nil {
		return fmt.Errorf("write password file: %w", err)
	}
	if err := keystore.CreateECDSA(o.ecdsaFile(), account.Operator(o.number).Key, password, keystore.Light); err != nil {
		return err
	}
	bls, err := keystore.ParseBLS(hexutil.Encode(account.OperatorBLS(o.number)))
	if err != nil {
		return err
	}
	return keystore.CreateBLS(o.blsFile(), bls, password, keystore.Light)
}

// Configure writes the operators' configuration files.
func (c *Cluster) Configure(d *network.Deployment) error {
	for _, operator := range c.operators {
		rendered := config.Render(operator.config(d, len(c.operators)))
		if err := os.WriteFile(operator.configFile(), []byte(rendered), 0o644); err != nil {
			return fmt.Errorf("operator %d: write configuration: %w", operator.number, err)
		}
	}
	return nil
}

func (o *Operator) config(d *network.Deployment, operators int) config.Config {
	c := d.Config()
	c.DataDir = filepath.Join(o.folder, "raft")
	c.Listen = o.listen
	if o.listen != o.socket {
		c.Socket = o.socket
	}
	c.APIListen = o.api
	c.Log.Format = config.Console // `devnet logs` shows it to a person
	c.Peer.AllowPrivate = true
	c.ECDSAKeystore = o.ecdsaFile()
	c.ECDSAPasswordFile = o.passwordFile()
	c.BLSKeystore = o.blsFile()
	c.BLSPasswordFile = o.passwordFile()
	c.Engine.Confirmations = confirmations
	c.BootstrapOperators = min(operators, foundersMost)
	c.Register = true
	c.Registration.Strategy = d.Contracts["Strategy"]
	c.Registration.Deposit = config.NewWei(fund.Deposit)
	c.Registration.MetadataURI = metadataURI
	return c
}
