package operator

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/eigenshift/rotation"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/eigenlayer"
	"github.com/eigenshift/avs/operator/keystore"
	"github.com/eigenshift/avs/operator/reading"
)

const (
	votersFlag = "voters"
	yesFlag    = "yes"
)

// recoverCommand makes a cluster out of what is left of one.
func (avs Program[T, R]) recoverCommand(flags []cli.Flag) *cli.Command {
	return &cli.Command{
		Name:  "recover",
		Usage: "Make a cluster of what is left after a majority of voters is lost for good",
		Description: "Run it on each operator that is left, with the same --" + votersFlag + ", while all of them are stopped.\n" +
			"Without --" + yesFlag + " it only says what it would do. See docs/operations.md.",
		Flags: append([]cli.Flag{
			&cli.StringFlag{Name: votersFlag, Usage: "`ADDRESSES` of the operators that are left, separated by commas; default: the committee that the registry asks for"},
			&cli.BoolFlag{Name: yesFlag, Usage: "do it"},
		}, flags...),
		Action: func(c *cli.Context) error {
			cfg, err := LoadConfig(c, avs.Settings...)
			if err != nil {
				return err
			}
			wanted, err := parseVoters(c.String(votersFlag))
			if err != nil {
				return usageError{err}
			}
			r, err := prepareRecovery(c.Context, cfg, wanted)
			if err != nil {
				return err
			}
			if err := r.print(c.App.Writer); err != nil {
				return err
			}
			if !c.Bool(yesFlag) {
				_, err := fmt.Fprintf(c.App.Writer, "\nNothing has been changed. To do it, give the same command --%s.\n", yesFlag)
				return err
			}
			return r.do(c.App.Writer, time.Now())
		},
	}
}

func parseVoters(text string) (list []common.Address, err error) {
	if text == "" {
		return nil, nil
	}
	for _, word := range strings.Split(text, ",") {
		word = strings.TrimSpace(word)
		address, err := reading.Address(word)
		if err != nil {
			return nil, fmt.Errorf("--%s: %w", votersFlag, err)
		}
		if slices.Contains(list, address) {
			return nil, fmt.Errorf("--%s: %s is listed twice", votersFlag, address)
		}
		list = append(list, address)
	}
	return list, nil
}

// recovery is what is about to be done to a folder.
type recovery struct {
	cfg        config.Config
	raft       raftlog.Config
	remains    raftlog.Remains
	registered int
	voters     []raftlog.Member
}

// prepareRecovery looks at folder and registry, and changes neither.
func prepareRecovery(ctx context.Context, cfg config.Config, wanted []common.Address) (*recovery, error) {
	self := cfg.Operator
	if cfg.ECDSAKeystore != "" {
		var err error
		if self, err = keystore.Address(cfg.ECDSAKeystore); err != nil {
			return nil, permanent(fmt.Errorf("ecdsa_keystore: %w", err))
		}
	}
	var err error
	r := &recovery{cfg: cfg, raft: raftlog.Config{Self: self, Dir: raftDir(cfg), Logger: newLogger(io.Discard, cfg.Log)}}
	if r.remains, err = raftlog.Inspect(r.raft); err != nil {
		return nil, dataError(cfg, err)
	}
	set, err := registeredNow(ctx, cfg)
	if err != nil {
		return nil, err
	}
	r.registered = len(set.Operators)
	r.voters, err = chooseVoters(set, cfg, r.remains, self, wanted)
	return r, err
}

// registeredNow reads the registry at the head.
func registeredNow(ctx context.Context, cfg config.Config) (*eigenshift.OperatorSet, error) {
	node, err := chain.Dial(ctx, chain.Config{
		URLs: cfg.RPCURLs, WS: cfg.WSURL, ChainID: cfg.ChainID, PollInterval: cfg.PollInterval, Logger: newLogger(io.Discard, cfg.Log),
	})
	if err != nil {
		return nil, err
	}
	defer node.Close()
	who, err := eigenlayer.Open(ctx, eigenlayer.Config{
		Node: node, TaskManager: cfg.Contracts.TaskManager, ServiceManager: cfg.Contracts.ServiceManager,
		RegistryCoordinator: cfg.Contracts.RegistryCoordinator, StateRetriever: cfg.Contracts.OperatorStateRetriever,
		Quorums: cfg.Quorums, Logger: newLogger(io.Discard, cfg.Log),
	})
	if err != nil {
		return nil, err
	}
	head, err := node.Head(ctx)
	if err != nil {
		return nil, err
	}
	return who.OperatorSet(ctx, head.Number)
}

// chooseVoters returns the new configuration: the wanted operators, or the
// committee, at the sockets of the registry. Pure.
func chooseVoters(set *eigenshift.OperatorSet, cfg config.Config, remains raftlog.Remains, self common.Address, wanted []common.Address) ([]raftlog.Member, error) {
	if wanted == nil {
		var sitting []common.Address
		for _, m := range remains.Voters {
			sitting = append(sitting, m.Address)
		}
		wanted = rotation.NewCommittee(set, cmp.Or(cfg.Engine.MaxVoters, protocol.Defaults().MaxVoters)).Elect(sitting)
	}
	var voters []raftlog.Member
	for _, a := range wanted {
		op, ok := set.ByAddress(a)
		if !ok {
			return nil, usageError{fmt.Errorf("--%s: %s is not a registered operator", votersFlag, a)}
		}
		voters = append(voters, raftlog.Member{Address: op.Address, Socket: op.Socket})
	}
	if !slices.ContainsFunc(voters, func(m raftlog.Member) bool { return m.Address == self }) {
		return nil, usageError{fmt.Errorf("this operator, %s, would not vote: start it with an empty folder instead, once the others lead", self)}
	}
	return voters, nil
}

func (r *recovery) print(out io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "operator     %s\n", r.raft.Self)
	fmt.Fprintf(&b, "folder       %s\n", r.raft.Dir)
	fmt.Fprintf(&b, "log          up to entry %d of term %d, %d tasks under way\n", r.remains.LastIndex, r.remains.LastTerm, len(r.remains.Live))
	fmt.Fprintf(&b, "voters now   %d\n", len(r.remains.Voters))
	list(&b, r.remains.Voters)
	fmt.Fprintf(&b, "voters then  %d of %d registered operators; %d must run\n", len(r.voters), r.registered, len(r.voters)/2+1)
	list(&b, r.voters)
	b.WriteString(`
Everything in this folder's log counts as committed then. Do the same on each of
the new voters, with the same list, before any of them is started. Operators that
are not in the list must come back with an empty folder.
`)
	_, err := io.WriteString(out, b.String())
	return err
}

func list(b *strings.Builder, members []raftlog.Member) {
	for _, m := range members {
		fmt.Fprintf(b, "             %s  %s\n", m.Address, m.Socket)
	}
}

// do keeps a copy of the folder and changes it.
func (r *recovery) do(out io.Writer, now time.Time) error {
	backup := fmt.Sprintf("%s.%s", r.raft.Dir, now.UTC().Format("20060102T150405Z"))
	if err := copyFolder(r.raft.Dir, backup); err != nil {
		return fmt.Errorf("keep a copy of the folder: %w", err)
	}
	if err := raftlog.Recover(r.raft, r.voters); err != nil {
		if errors.Is(err, raftlog.ErrLocked) {
			return dataError(r.cfg, err)
		}
		return fmt.Errorf("%w; the folder as it was is in %s", err, backup)
	}
	_, err := fmt.Fprintf(out, "\nDone. The folder as it was is in %s; remove it when all is well.\nStart the operator once this has been done on all of the new voters.\n", backup)
	return err
}
