package config

import (
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift/engine"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/operator/reading"
)

// Config is an operator's configuration. Make one with [Load].
type Config struct {
	RPCURLs              []string      `config:"rpc_urls" doc:"HTTP endpoints of Ethereum nodes, best of different providers. The first is used; the others stand in while it fails, refuses, lags or is slow."`
	WSURL                string        `config:"ws_url" doc:"WebSocket endpoint for new heads. Without it, new heads are polled for."`
	PollInterval         time.Duration `config:"poll_interval" doc:"How often to look for a new head. 0s: an eighth of the block time, at least 50ms, at most 2s."`
	ChainID              uint64        `config:"chain_id" doc:"Chain id that the nodes must have."`
	MaxFeePerGas         Wei           `config:"max_fee_per_gas" doc:"Most that a transaction may pay for gas, in wei per gas. 0: no limit."`
	MaxPriorityFeePerGas Wei           `config:"max_priority_fee_per_gas" doc:"Most that a transaction may pay as a tip, in wei per gas, whatever a node suggests. 0: default (5000000000, which is 5 gwei)."`

	DataDir   string `config:"data_dir" doc:"Folder for the Raft log and its snapshots. Keep it between restarts."`
	Listen    string `config:"listen" doc:"host:port on which other operators are listened for."`
	Socket    string `config:"socket" doc:"host:port that is registered on chain, where others reach this operator. Empty: the same as listen."`
	APIListen string `config:"api_listen" doc:"host:port of the status API; keep it on loopback. Empty: no API."`

	Peer Peer `config:"peer"`

	ECDSAKeystore     string         `config:"ecdsa_keystore" doc:"Keystore (Web3 secret storage) of the operator's Ethereum key."`
	ECDSAPasswordFile string         `config:"ecdsa_password_file" doc:"File that holds its password, in one line and nothing else. Or set EIGENSHIFT_ECDSA_PASSWORD, which wins."`
	Operator          common.Address `config:"operator" doc:"The operator's address, where ecdsa_keystore is not on this machine. Zero: that of the keystore."`
	BLSKeystore       string         `config:"bls_keystore" doc:"Keystore (eigensdk format) of the operator's BLS key. Empty: cerberus.url signs."`
	BLSPasswordFile   string         `config:"bls_password_file" doc:"File that holds its password, in one line and nothing else. Or set EIGENSHIFT_BLS_PASSWORD, which wins."`

	Submitter  Submitter  `config:"submitter"`
	Web3Signer Web3Signer `config:"web3signer"`
	Cerberus   Cerberus   `config:"cerberus"`

	Contracts Contracts `config:"contracts"`

	Quorums                []uint8 `config:"quorums" doc:"Quorum numbers of the AVS, those that its verifier counts, ascending."`
	BootstrapOperators     int     `config:"bootstrap_operators" doc:"How many operators found the first Raft cluster: the first that registered."`
	BootstrapConfirmations uint64  `config:"bootstrap_confirmations" doc:"Blocks on top of the founders' registration before the cluster is founded. Against reorganisations."`
	Network                string  `config:"network" doc:"Raft's time-outs: auto (replaces a dead leader within half a slot of the contract, at the earliest within what lan takes; lan, where tasks are no slots), lan (in half a second) or wan (in two to four)."`
	Rotation               string  `config:"rotation" doc:"Who proposes next: round-robin, stake-weighted, seeded (drawn by block hash), or sticky:K, the same operator for K tasks, then the next (also sticky:K:seeded; needs a task manager without a grace period)."`

	Register     bool         `config:"register" doc:"Register on start with EigenLayer and the AVS, where that is not done yet."`
	Registration Registration `config:"registration"`
	Log          Log          `config:"log"`
	Trace        Trace        `config:"trace"`
	Engine       Engine       `config:"engine"`

	// AVS holds the AVS's own settings, the section avs of the file: every
	// setting that it declares, empty where none was given.
	AVS map[string]string
}

// Setting is a field that an AVS adds to the section avs.
type Setting struct {
	Name string // lower case, words joined by underscores
	Doc  string
	// Check, when not nil, reports what is wrong with a value; an empty one
	// where none was given.
	Check func(text string) error
}

// Contracts are addresses. What can be looked up on chain is not asked for.
type Contracts struct {
	TaskManager            common.Address `json:"task_manager,omitzero" config:"task_manager" doc:"The AVS's RotatingTaskManager."`
	ServiceManager         common.Address `json:"service_manager,omitzero" config:"service_manager" doc:"The AVS's account in EigenLayer."`
	RegistryCoordinator    common.Address `json:"registry_coordinator,omitzero" config:"registry_coordinator" doc:"The AVS's SlashingRegistryCoordinator. Needed where its task manager's verifier uses EigenLayer's middleware; not used with an operator table."`
	OperatorStateRetriever common.Address `json:"operator_state_retriever,omitzero" config:"operator_state_retriever" doc:"EigenLayer middleware's OperatorStateRetriever. Needed with registry_coordinator."`
	DelegationManager      common.Address `json:"delegation_manager,omitzero" config:"delegation_manager" doc:"EigenLayer's DelegationManager. Needed to register."`
}

// Submitter is an account beside the operator's that sends the transactions of a running operator, so
// that the operator's own key need not be on its machine. It needs no rights, and must be no operator.
type Submitter struct {
	Address      common.Address `config:"address" doc:"Account that sends the transactions of a running operator, from its own balance. It must be no operator itself. Zero: that of submitter.keystore; without one, the operator's."`
	Keystore     string         `config:"keystore" doc:"Keystore (Web3 secret storage) of that account's key. Empty: web3signer.url signs."`
	PasswordFile string         `config:"password_file" doc:"File that holds its password, in one line and nothing else. Or set EIGENSHIFT_SUBMITTER_PASSWORD, which wins."`
}

// Web3Signer is a remote signer of transactions.
type Web3Signer struct {
	URL string `config:"url" doc:"Web3Signer, or another program with its JSON-RPC method eth_signTransaction, that signs for the accounts whose keystore is not given: submitter.address, or else operator. https outside of this machine."`
}

// Cerberus is a remote signer that has the operator's BLS key.
type Cerberus struct {
	URL          string `config:"url" doc:"EigenLayer's Cerberus, or another program with its gRPC API, that signs with the BLS key where bls_keystore is not given. https outside of this machine."`
	PublicKey    string `config:"public_key" doc:"The operator's public key as Cerberus names it (publicKeyG1): 64 hexadecimal digits."`
	APIKeyFile   string `config:"api_key_file" doc:"File that holds the key's API key, in one line and nothing else. Or set EIGENSHIFT_CERBERUS_API_KEY, which wins."`
	PasswordFile string `config:"password_file" doc:"File that holds the key's password, in one line and nothing else, where Cerberus keeps keys in files. Or set EIGENSHIFT_CERBERUS_PASSWORD, which wins."`
}

// Peer is about the connections to other operators.
type Peer struct {
	AllowPrivate bool `config:"allow_private" doc:"Dial operators whose socket leads into a private network or to this host. Whoever registers could otherwise make operators connect to what only they can reach. For networks of your own."`
}

// Registration says how to register with EigenLayer.
type Registration struct {
	Strategy      common.Address `config:"strategy" doc:"Strategy to deposit into. Zero: no deposit."`
	Deposit       Wei            `config:"deposit" doc:"Deposit in the smallest unit of the strategy's token. Made once, while the operator holds no shares."`
	MetadataURI   string         `config:"metadata_uri" doc:"Where the operator's public metadata is, a URL of a JSON file."`
	AllocationBps int            `config:"allocation_bps" doc:"Part of the stake to allocate to each quorum, in 1/10000. The middleware's quorums of delegated stake need none."`
}

// Log says what is logged, and how.
type Log struct {
	Level  string `config:"level" doc:"trace, debug, info, warn or error."`
	Format string `config:"format" doc:"auto, console or json; auto is console on a terminal, and json elsewhere."`
}

// Trace says where traces of tasks go.
type Trace struct {
	OTLPEndpoint string `config:"otlp_endpoint" doc:"URL of an OpenTelemetry receiver (OTLP over HTTP) for traces of tasks, such as http://127.0.0.1:4318. Empty: what OTEL_EXPORTER_OTLP_ENDPOINT says, and none without it."`
}

// Formats of a log.
const (
	Auto    = "auto" // Console on a terminal, JSON elsewhere
	Console = "console"
	JSON    = "json"
)

// Engine is the part of protocol.Parameters and engine.Options that is set here. Zero means
// the default.
type Engine struct {
	ReferenceDepth uint64        `config:"reference_depth" doc:"Blocks between the head and a new task's reference block."`
	DeadlineBlocks uint64        `config:"deadline_blocks" doc:"Blocks after its reference block in which a task may settle."`
	Confirmations  uint64        `config:"confirmations" doc:"Blocks, its own included, after which a settlement counts as final; until then one that is orphaned is repeated. 1: at once. At most 32."`
	Linger         time.Duration `config:"linger" doc:"How long the leader waits for stragglers once the threshold is reached."`
	AskTimeout     time.Duration `config:"ask_timeout" doc:"Bound on one request to one operator."`
	Stagger        uint64        `config:"stagger" doc:"Blocks that each further operator waits before it submits for another, or proposes an overdue task."`
	Patience       uint64        `config:"patience" doc:"Blocks in which a leader must open and certify what is due; then this operator stops following it."`
	FallbackAfter  uint64        `config:"fallback_after" doc:"Blocks after which a slot is overdue and operators that the chain names propose it without the log. Above patience."`
	MaxVoters      int           `config:"max_voters" doc:"Largest Raft committee, an odd number."`
	ObservationBps int           `config:"observation_bps" doc:"Share of each quorum's stake, in 1/10000, whose observations an outcome is made of. Of an AVS whose operators observe."`
	MaxOpenTasks   int           `config:"max_open_tasks" doc:"Most tasks open at the same time."`
}

// Wei is an amount: an unsigned decimal integer.
type Wei struct{ value *big.Int }

// NewWei returns v as an amount. v must not be negative.
func NewWei(v *big.Int) Wei { return Wei{value: new(big.Int).Set(v)} }

// Big returns a copy of the amount; zero when none was given.
func (w Wei) Big() *big.Int {
	if w.value == nil {
		return new(big.Int)
	}
	return new(big.Int).Set(w.value)
}

// String returns the amount in decimal.
func (w Wei) String() string { return w.Big().String() }

// MarshalText returns the amount in decimal.
func (w Wei) MarshalText() ([]byte, error) { return []byte(w.String()), nil }

// UnmarshalText reads what MarshalText returns.
func (w *Wei) UnmarshalText(text []byte) (err error) {
	w.value, err = reading.Wei(string(text))
	return err
}

// Default returns the configuration before any source is read.
func Default() Config {
	agreed, options := protocol.Defaults(), engine.Defaults()
	return Config{
		DataDir:            "operator-data",
		Listen:             "127.0.0.1:9000",
		APIListen:          "127.0.0.1:9100",
		Quorums:            agreed.Quorums,
		BootstrapOperators: agreed.BootstrapOperators,
		Network:            AutoNetwork,
		Rotation:           agreed.Rotation,
		Registration:       Registration{AllocationBps: 10_000},
		Log:                Log{Level: "info", Format: Auto},
		Engine: Engine{
			ReferenceDepth: agreed.ReferenceDepth,
			DeadlineBlocks: agreed.DeadlineBlocks,
			Confirmations:  agreed.Confirmations,
			Linger:         options.Linger,
			AskTimeout:     options.AskTimeout,
			Stagger:        agreed.Stagger,
			Patience:       agreed.Patience,
			FallbackAfter:  agreed.FallbackAfter,
			MaxVoters:      agreed.MaxVoters,
			ObservationBps: agreed.ObservationBps,
			MaxOpenTasks:   agreed.MaxOpenTasks,
		},
	}
}

// RegisteredSocket returns the address that belongs into the registry.
func (c Config) RegisteredSocket() string {
	if c.Socket != "" {
		return c.Socket
	}
	return c.Listen
}
