package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/reading"
	priceoracle "github.com/eigenshift/avs/price-oracle"
)

// target is which oracle a command looks at, and through which node.
type target struct {
	rpc     string
	chainID uint64 // 0: whatever the node has
	source  string // the file that said so
	oracle  common.Address
	reader  common.Address

	challenger common.Address
	registries registries
	account    account
}

// registries are the contracts that say who the operators were.
type registries struct {
	serviceManager, coordinator, stateRetriever common.Address
	quorums                                     []uint8
}

// account is whose transactions a command sends.
type account struct {
	keystore, passwordFile string
}

// devnetAddresses is where a devnet that was started from here writes addresses.
const devnetAddresses = ".devnet/devnet.json"

func targetFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "rpc", Usage: "HTTP or WebSocket `URL` of an Ethereum node"},
		&cli.StringFlag{Name: "oracle", Usage: "`ADDRESS` of the PriceOracle"},
		&cli.StringFlag{Name: "source-reader", Usage: "`ADDRESS` of its SourceReader"},
		&cli.StringFlag{Name: "config", Usage: "take what is not given from an operator's configuration `FILE`"},
		&cli.StringFlag{Name: "addresses", Usage: "take what is not given from a JSON `FILE` of addresses (default: " + devnetAddresses + ", where that is and nothing else names an oracle)"},
		&cli.BoolFlag{Name: "json", Usage: "print JSON"},
	}
}

// parseTarget puts together what flags and files say. Flags win over the
// configuration, which wins over the addresses.
func parseTarget(c *cli.Context) (target, error) {
	var t target
	if path := c.String("addresses"); path != "" {
		if err := t.readAddresses(path); err != nil {
			return t, fmt.Errorf("--addresses: %w", err)
		}
	} else if c.String("config") == "" && c.String("oracle") == "" {
		if err := t.readAddresses(devnetAddresses); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return t, err
		}
	}
	if path := c.String("config"); path != "" {
		if err := t.readConfig(path); err != nil {
			return t, fmt.Errorf("--config: %w", err)
		}
	}
	if url := c.String("rpc"); url != "" {
		if _, err := reading.URL(url, "http", "https", "ws", "wss"); err != nil {
			return t, fmt.Errorf("--rpc: %w", err)
		}
		t.rpc = url
	}
	for flag, address := range map[string]*common.Address{
		"oracle": &t.oracle, "source-reader": &t.reader, challengerFlag: &t.challenger, serviceManagerFlag: &t.registries.serviceManager,
		coordinatorFlag: &t.registries.coordinator, stateRetrieverFlag: &t.registries.stateRetriever,
	} {
		if text := c.String(flag); text != "" {
			read, err := reading.Address(text)
			if err != nil {
				return t, fmt.Errorf("--%s: %w", flag, err)
			}
			*address = read
		}
	}
	if t.rpc == "" {
		return t, errors.New("which Ethereum node? Give --rpc URL, --config FILE or --addresses FILE")
	}
	if t.oracle == (common.Address{}) {
		return t, errors.New("which PriceOracle? Give --oracle ADDRESS, --config FILE or --addresses FILE")
	}
	return t, nil
}

// statedAddress is an address in a file, as people read addresses.
type statedAddress common.Address

// UnmarshalText implements [encoding.TextUnmarshaler].
func (a *statedAddress) UnmarshalText(text []byte) error {
	address, err := reading.AddressOrZero(string(text))
	*a = statedAddress(address)
	return err
}

// maxAddressesBytes bounds a file of addresses; the devnet's has some 3 kB.
const maxAddressesBytes = 1 << 20

// readAddresses reads the part that matters here of the devnet's address file,
// or of what `devnet status --json` prints.
func (t *target) readAddresses(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxAddressesBytes))
	if err != nil {
		return fmt.Errorf("read %s: %w", path, err)
	}
	var content struct {
		RPC       string `json:"rpc_url"`
		ChainID   uint64 `json:"chain_id"`
		Contracts struct {
			PriceOracle                 statedAddress
			SourceReader                statedAddress
			PriceChallenger             statedAddress
			ServiceManager              statedAddress
			SlashingRegistryCoordinator statedAddress
			OperatorStateRetriever      statedAddress
		} `json:"contracts"`
		Account struct {
			Keystore     string `json:"ecdsa_keystore"`
			PasswordFile string `json:"ecdsa_password_file"`
		} `json:"account"`
	}
	if err := reading.JSON(data, &content); err != nil {
		return fmt.Errorf("read %s: %w", path, err)
	}
	if content.Contracts.PriceOracle == (statedAddress{}) {
		return fmt.Errorf("read %s: no contracts.PriceOracle in it", path)
	}
	t.rpc, t.chainID, t.source = content.RPC, content.ChainID, path
	t.oracle, t.reader = common.Address(content.Contracts.PriceOracle), common.Address(content.Contracts.SourceReader)
	t.challenger = common.Address(content.Contracts.PriceChallenger)
	t.registries = registries{
		serviceManager: common.Address(content.Contracts.ServiceManager), coordinator: common.Address(content.Contracts.SlashingRegistryCoordinator),
		stateRetriever: common.Address(content.Contracts.OperatorStateRetriever), quorums: []uint8{0},
	}
	t.account = account{keystore: beside(path, content.Account.Keystore), passwordFile: beside(path, content.Account.PasswordFile)}
	return nil
}

func (t *target) readConfig(path string) error {
	c, err := config.Load(config.Sources{File: path, Environment: os.LookupEnv, Settings: priceoracle.Settings})
	if err != nil {
		return err
	}
	t.rpc, t.chainID, t.source = c.RPCURLs[0], c.ChainID, path
	t.oracle, t.reader = c.Contracts.TaskManager, common.HexToAddress(c.AVS[priceoracle.SourceReaderSetting])
	t.registries = registries{
		serviceManager: c.Contracts.ServiceManager, coordinator: c.Contracts.RegistryCoordinator,
		stateRetriever: c.Contracts.OperatorStateRetriever, quorums: c.Quorums,
	}
	t.account = account{keystore: c.ECDSAKeystore, passwordFile: c.ECDSAPasswordFile}
	return nil
}

// beside returns a file's path as a file beside another names it.
func beside(file, name string) string {
	if name == "" || filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(filepath.Dir(file), name)
}

// dial connects, and checks that the addresses are of that chain as far as their
// file says. The caller closes the client.
func (t target) dial(ctx context.Context) (*ethclient.Client, error) {
	client, err := ethclient.DialContext(ctx, t.rpc)
	if err != nil {
		return nil, fmt.Errorf("connect to the Ethereum node: %w", err)
	}
	id, err := client.ChainID(ctx)
	if err != nil {
		client.Close()
		return nil, fmt.Errorf("ask the Ethereum node for its chain: %w", err)
	}
	if t.chainID != 0 && (!id.IsUint64() || id.Uint64() != t.chainID) {
		client.Close()
		return nil, fmt.Errorf("the Ethereum node has chain %s, but the addresses are of chain %d: correct --rpc or %s", id, t.chainID, t.source)
	}
	return client, nil
}
