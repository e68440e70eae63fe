package deploy

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/devnet/eigenlayer"
	"github.com/eigenshift/avs/price-oracle/onchain"
)

// Deployment is everything that was deployed: the content of the address file.
type Deployment struct {
	RPC       string    `json:"rpc_url"` // set by whoever serves the chain, and so is WS
	WS        string    `json:"ws_url"`
	ChainID   uint64    `json:"chain_id"`
	Block     uint64    `json:"block"`      // the block in which the deployment was complete
	Start     uint64    `json:"start"`      // of slot 0, in unix seconds
	Interval  uint64    `json:"interval"`   // length of a slot in seconds
	LookAhead uint32    `json:"look_ahead"` // blocks that stake must stay allocated to count; see [Plan]
	Backend   Backend   `json:"backend"`
	Contracts Contracts `json:"contracts"`
	Feeds     []Feed    `json:"feeds"`
	// Account has ether and no role: for those who try things out. It is set by
	// whoever serves the chain.
	Account Account `json:"account"`
}

// Account is an Ethereum account with its key in files. They lie beside the address
// file where their paths are not absolute.
type Account struct {
	Address      common.Address `json:"address"`
	Keystore     string         `json:"ecdsa_keystore"`
	PasswordFile string         `json:"ecdsa_password_file"`
}

// Contracts are the addresses of the contracts that exist once.
type Contracts struct {
	// The AVS.
	ServiceManager common.Address `json:"ServiceManager"`
	PriceOracle    common.Address `json:"PriceOracle"`
	SourceReader   common.Address `json:"SourceReader"`
	SourceAdapters common.Address `json:"SourceAdapters"` // which call the sources
	Challenger     common.Address `json:"PriceChallenger"`
	DiaOracle      common.Address `json:"DiaOracle"`

	// The operator table, where that is the back end.
	OperatorTable       common.Address `json:"OperatorTable,omitzero"`
	CertificateVerifier common.Address `json:"BN254CertificateVerifier,omitzero"`
	TableVerifier       common.Address `json:"TableQuorumVerifier,omitzero"`

	// EigenLayer's middleware, deployed for the AVS, where that is the back end.
	RegistryCoordinator    common.Address `json:"SlashingRegistryCoordinator,omitzero"`
	StakeRegistry          common.Address `json:"StakeRegistry,omitzero"`
	BLSApkRegistry         common.Address `json:"BLSApkRegistry,omitzero"`
	IndexRegistry          common.Address `json:"IndexRegistry,omitzero"`
	SocketRegistry         common.Address `json:"SocketRegistry,omitzero"`
	OperatorStateRetriever common.Address `json:"OperatorStateRetriever,omitzero"`
	SignatureChecker       common.Address `json:"BLSSignatureChecker,omitzero"`
	MiddlewareVerifier     common.Address `json:"EigenLayerQuorumVerifier,omitzero"`

	eigenlayer.Core // which was there before
}

// Feed is a deployed feed.
type Feed struct {
	Index    uint8  `json:"index"`
	Name     string `json:"name"`
	Decimals uint8  `json:"decimals"`
	// PriceFeed is this oracle's; PriceFeedProxy is the address that consumers keep.
	PriceFeed      common.Address `json:"price_feed"`
	PriceFeedProxy common.Address `json:"price_feed_proxy"`
	Sources        []Source       `json:"sources"`
}

// Source is a source of a feed.
type Source struct {
	Kind     onchain.Kind   `json:"kind"`
	Address  common.Address `json:"address"`
	Decimals uint8          `json:"decimals"`
	// Real: it runs the network's own bytecode, and is no stand-in.
	Real bool `json:"real"`
}

// Addresses returns the addresses of all contracts by name.
func (d *Deployment) Addresses() (map[string]common.Address, error) {
	encoded, err := json.Marshal(d.Contracts)
	if err != nil {
		return nil, fmt.Errorf("encode contracts: %w", err)
	}
	addresses := make(map[string]common.Address)
	if err := json.Unmarshal(encoded, &addresses); err != nil {
		return nil, fmt.Errorf("decode contracts: %w", err)
	}
	for _, feed := range d.Feeds {
		addresses["PriceFeed "+feed.Name] = feed.PriceFeed
		addresses["PriceFeedProxy "+feed.Name] = feed.PriceFeedProxy
		number := 0
		for _, source := range feed.Sources {
			if source.Kind == onchain.Chainlink {
				number++
				addresses[fmt.Sprintf("OCR2Aggregator %s %d", feed.Name, number)] = source.Address
			}
		}
	}
	return addresses, nil
}

// Feed returns the feed with that name.
func (d *Deployment) Feed(name string) (Feed, bool) {
	for _, feed := range d.Feeds {
		if feed.Name == name {
			return feed, true
		}
	}
	return Feed{}, false
}

// Write writes the address file.
func (d *Deployment) Write(path string) error {
	encoded, err := json.MarshalIndent(d, "", "  ")
	if err != nil {
		return fmt.Errorf("encode deployment: %w", err)
	}
	if err := os.WriteFile(path, append(encoded, '\n'), 0o644); err != nil {
		return fmt.Errorf("write deployment: %w", err)
	}
	return nil
}

// Read reads an address file.
func Read(path string) (*Deployment, error) {
	encoded, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read deployment: %w", err)
	}
	var deployment Deployment
	if err := json.Unmarshal(encoded, &deployment); err != nil {
		return nil, fmt.Errorf("decode deployment %s: %w", path, err)
	}
	return &deployment, nil
}
