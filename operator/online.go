package operator

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/eigenshift/track"
	"github.com/eigenshift/avs/operator/backend"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/condition"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/prompt"
	"github.com/eigenshift/avs/operator/web3signer"
)

const onlineFlag = "online"

// Names of checks that others need.
const (
	checkKeys         = "keys"
	checkNode         = "node"
	checkContract     = "contracts"
	checkRegistration = "registration"
)

func (avs Program[T, R]) configCheckCommand(flags []cli.Flag) *cli.Command {
	return &cli.Command{
		Name: "check", Usage: "Check file, environment and flags; with --" + onlineFlag + " also keys, nodes, contracts, account, registration, socket and peers",
		Flags: append([]cli.Flag{
			&cli.BoolFlag{Name: onlineFlag, Usage: "check also what a running operator depends on, and change nothing"},
		}, flags...),
		Action: func(c *cli.Context) error {
			cfg, err := LoadConfig(c, avs.Settings...)
			if err != nil {
				return err
			}
			if _, err := fmt.Fprintln(c.App.Writer, "the configuration is valid"); err != nil || !c.Bool(onlineFlag) {
				return err
			}
			s := &survey[T, R]{avs: avs, cfg: cfg, person: personAt(c), list: checklist{out: c.App.Writer}}
			defer s.close()
			s.run(c.Context)
			return s.list.err()
		},
	}
}

// survey looks at everything that an operator depends on.
type survey[T, R any] struct {
	avs    Program[T, R]
	cfg    config.Config
	person *prompt.Person
	list   checklist

	keys  operatorKeys
	link  *connection
	facts condition.Facts
}

func (s *survey[T, R]) close() {
	if s.link != nil {
		s.link.close()
	}
}

// surveyTimeout bounds what one check asks of others.
const surveyTimeout = 15 * time.Second

func (s *survey[T, R]) run(ctx context.Context) {
	check := func(name string, needs []string, do func(context.Context) (string, error)) {
		s.list.check(name, needs, func() (string, error) {
			if ctx.Err() != nil {
				return "", ctx.Err()
			}
			bounded, cancel := context.WithTimeout(ctx, surveyTimeout)
			defer cancel()
			return do(bounded)
		})
	}
	// A person may think as long as they like.
	s.list.check(checkKeys, nil, func() (string, error) { return s.openKeys(ctx) })
	var endpoints []string
	for i, url := range s.cfg.RPCURLs {
		name := fmt.Sprintf("rpc_urls %d", i+1)
		endpoints = append(endpoints, name)
		check(name, nil, func(ctx context.Context) (string, error) { return s.asksEndpoint(ctx, url) })
	}
	if s.cfg.WSURL != "" {
		check("ws_url", nil, s.subscribes)
	}
	check(checkNode, nil, func(ctx context.Context) (string, error) { return s.anyOf(endpoints) })
	check("head", []string{checkNode}, s.isInSync)
	check(checkContract, []string{checkKeys, checkNode}, s.connects)
	check("registering", []string{checkKeys, checkNode, checkContract}, s.canRegister)
	if s.cfg.Cerberus.URL != "" {
		check("cerberus", []string{checkKeys}, s.signsBLSRemotely)
	}
	if s.cfg.Web3Signer.URL != "" {
		check("web3signer", []string{checkKeys}, s.signsRemotely)
	}
	check("account", []string{checkKeys, checkNode, checkContract}, s.isFunded)
	check(checkRegistration, []string{checkKeys, checkNode, checkContract}, s.isRegistered)
	check("bls key", []string{checkKeys, checkNode, checkContract, checkRegistration}, s.finds("operator id "+s.keyText(), track.WrongKey))
	check("socket", []string{checkKeys, checkNode, checkContract, checkRegistration}, s.finds(s.cfg.RegisteredSocket()+" is registered", track.SocketDiffers, track.PortDiffers))
	check("reachable", []string{checkKeys}, s.isReachable)
	check("peers", []string{checkKeys, checkNode, checkContract, checkRegistration}, s.agrees)
}

// openKeys decrypts the keystores, and asks Cerberus for its key.
func (s *survey[T, R]) openKeys(ctx context.Context) (_ string, err error) {
	if s.keys, err = loadKeys(ctx, s.cfg, s.person); err != nil {
		return "", err
	}
	return fmt.Sprintf("operator %s, operator id %s", s.keys.address, s.keys.bls.OperatorID()), nil
}

func (s *survey[T, R]) keyText() string {
	if s.keys.bls == nil {
		return ""
	}
	return s.keys.bls.OperatorID().String()
}

// asksEndpoint asks one endpoint for its chain and head.
func (s *survey[T, R]) asksEndpoint(ctx context.Context, url string) (string, error) {
	node, err := chain.Dial(ctx, chain.Config{URLs: []string{url}, ChainID: s.cfg.ChainID, Logger: zerolog.Nop()})
	if err != nil {
		return "", err
	}
	defer node.Close()
	head, err := node.Head(ctx)
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%s: chain %d, block %d", node.Endpoints()[0].Host, s.cfg.ChainID, head.Number), nil
}

// isInSync looks how old the newest block of an endpoint that answers is.
func (s *survey[T, R]) isInSync(ctx context.Context) (string, error) {
	node, err := chain.Dial(ctx, chain.Config{URLs: s.cfg.RPCURLs, ChainID: s.cfg.ChainID, Logger: zerolog.Nop()})
	if err != nil {
		return "", err
	}
	defer node.Close()
	head, err := node.Head(ctx)
	if err != nil {
		return "", err
	}
	now, made := time.Now(), time.Unix(int64(head.Time), 0)
	facts := condition.Facts{Now: now, Node: condition.Node{Head: made, Lag: now.Sub(made)}}
	var progress any
	if err := node.Request(ctx, &progress, "eth_syncing"); err != nil {
		return "", err
	}
	facts.Node.Syncing = syncing(progress)
	if err := firstOf(facts, track.NodeSyncing, track.NodeBehind, track.ClockSkew); err != nil {
		return "", err
	}
	return fmt.Sprintf("block %d is %s old", head.Number, now.Sub(made).Round(time.Second)), nil
}

// subscribes looks for new heads over the WebSocket.
func (s *survey[T, R]) subscribes(ctx context.Context) (string, error) {
	client, err := ethclient.DialContext(ctx, s.cfg.WSURL)
	if err != nil {
		return "", fmt.Errorf("no WebSocket: heads will be polled for: correct ws_url, or leave it out (%s)", withoutURL(err, s.cfg.WSURL))
	}
	defer client.Close()
	id, err := client.ChainID(ctx)
	if err != nil {
		return "", fmt.Errorf("ws_url: ask for the chain: %s", withoutURL(err, s.cfg.WSURL))
	}
	if !id.IsUint64() || id.Uint64() != s.cfg.ChainID {
		return "", permanent(fmt.Errorf("ws_url: chain id %s, expected %d: correct ws_url or chain_id", id, s.cfg.ChainID))
	}
	return fmt.Sprintf("chain %d", id), nil
}

// withoutURL is the text of an error without a URL, which may hold an access token.
func withoutURL(err error, url string) string { return strings.ReplaceAll(err.Error(), url, "…") }

// anyOf says whether an operator could work with the endpoints that answer.
func (s *survey[T, R]) anyOf(endpoints []string) (string, error) {
	answer := 0
	for _, name := range endpoints {
		if !slices.Contains(s.list.failed, name) {
			answer++
		}
	}
	if answer == 0 {
		return "", fmt.Errorf("none of %d endpoints can be used: correct rpc_urls, or wait", len(endpoints))
	}
	return fmt.Sprintf("%d of %d endpoints can be used", answer, len(endpoints)), nil
}

// connects looks the contracts up, as an operator does when it starts.
func (s *survey[T, R]) connects(ctx context.Context) (_ string, err error) {
	if s.link, err = s.avs.connect(ctx, s.cfg, s.keys, s.keys.account, 0, zerolog.Nop()); err != nil {
		return "", err
	}
	if err := s.link.checkSubmitter(ctx); err != nil {
		return "", err
	}
	kind := "EigenLayer's middleware"
	if table := s.link.backend.OperatorTable(); (table != common.Address{}) {
		kind = "operator table " + table.Hex()
	}
	return "task manager, service manager and " + kind + " belong together", nil
}

// canRegister looks up what registering needs.
func (s *survey[T, R]) canRegister(ctx context.Context) (string, error) {
	if s.cfg.Contracts.DelegationManager == (common.Address{}) {
		return "", errUnknown{"contracts.delegation_manager is not given, which registering needs"}
	}
	if s.link.own == nil {
		return "", errUnknown{"the operator's key is not to be had from here: `register` runs where it is"}
	}
	if _, err := s.link.registrar(ctx, s.cfg); err != nil {
		return "", err
	}
	return "EigenLayer's contracts are those of the AVS", nil
}

// signsBLSRemotely says whether Cerberus has signed when the keys were opened.
func (s *survey[T, R]) signsBLSRemotely(context.Context) (string, error) {
	if s.keys.secret() != nil {
		return "", errUnknown{"bls_keystore is given: cerberus.url is not used"}
	}
	return "it signs with the key of operator id " + s.keyText(), nil
}

// signsRemotely asks the remote signer for the account.
func (s *survey[T, R]) signsRemotely(ctx context.Context) (string, error) {
	signer, is := s.keys.account.(*web3signer.Signer)
	if !is {
		return "", errUnknown{"keystores are given for all accounts: web3signer.url is not used"}
	}
	return "it has the key of " + signer.Address().Hex(), signer.Holds(ctx)
}

func (s *survey[T, R]) isFunded(ctx context.Context) (string, error) {
	f := condition.Facts{Address: s.link.sender.From()}
	var err error
	if f.Balance, f.Cost, err = fundsOf(ctx, s.link.node, f.Address); err != nil {
		return "", fmt.Errorf("read balance of %s: %w", f.Address, err)
	}
	if err := firstOf(f, track.NoFunds); err != nil {
		return "", err
	}
	return fmt.Sprintf("%s has %s ether, a settlement costs about %s", f.Address, inUnits(f.Balance, params.Ether), inUnits(f.Cost, params.Ether)), nil
}

// isRegistered asks the registry for the operator.
func (s *survey[T, R]) isRegistered(ctx context.Context) (string, error) {
	head, err := s.link.node.Head(ctx)
	if err != nil {
		return "", err
	}
	if err := s.link.backend.Refresh(ctx, head); err != nil {
		return "", err
	}
	s.facts = condition.Facts{
		Now: time.Now(), Address: s.keys.address, Key: s.keys.bls.OperatorID(), Socket: s.cfg.RegisteredSocket(), ListenPort: portOf(s.cfg.Listen),
	}
	standing, err := s.link.backend.Standing(ctx, s.keys.address, s.keys.bls.G1())
	if err != nil {
		return "", err
	}
	if op, listed := s.link.backend.Operator(s.keys.address); listed {
		s.facts.Registry = factsOf(op, condition.Registry{Owner: standing.Owner})
	} else {
		s.facts.Registry = factsOfUnlisted(standing, condition.Registry{})
	}
	if err := firstOf(s.facts, track.NotRegistered, track.Deregistered, track.Ejected, track.NoStake); err != nil {
		return "", err
	}
	if err := firstOf(s.facts, track.WrongKey); err != nil && standing.Status != backend.Registered {
		return "", err
	}
	return fmt.Sprintf("one of %d operators", len(s.link.backend.Operators())), nil
}

// finds is a check of what is known of the registration already.
func (s *survey[T, R]) finds(well string, reasons ...track.Reason) func(context.Context) (string, error) {
	return func(context.Context) (string, error) { return well, firstOf(s.facts, reasons...) }
}

// firstOf is the first of the reasons that holds, with its remedy; nil when none does.
func firstOf(f condition.Facts, reasons ...track.Reason) error {
	for _, found := range condition.Evaluate(f) {
		if !slices.Contains(reasons, found.Reason) {
			continue
		}
		err := fmt.Errorf("%s: %s: %s", found.Reason.Short, found.Detail, found.Reason.Long)
		if found.Reason == track.WrongKey {
			return permanent(err)
		}
		return err
	}
	return nil
}
