package faults

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/adversary"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/raftlog"
)

// Variable is the environment variable that names the kind of a liar. Without it, an operator
// built with the tag faults behaves.
const Variable = "EIGENSHIFT_LIAR"

// odds are those of a lie at each occasion: some of what a liar does is honest, so that it is
// trusted again.
const odds = 0.5

// Kinds are the misbehaviours that an operator can have. Cheats is missing: an operator
// simulates its transactions, and does not send one that reverts.
func Kinds() []adversary.Misbehaviour {
	kinds := append(slices.Concat(adversary.Misbehaviours, adversary.Observing), adversary.Idles)
	return slices.DeleteFunc(kinds, func(m adversary.Misbehaviour) bool { return m == adversary.Cheats })
}

// Kind reads the name of a kind.
func Kind(name string) (adversary.Misbehaviour, error) {
	kind := adversary.Misbehaviour(name)
	if slices.Contains(Kinds(), kind) {
		return kind, nil
	}
	return "", fmt.Errorf("%q is no kind of liar:\n%s", name, Describe())
}

// Describe has a line for each kind.
func Describe() string {
	var list strings.Builder
	for _, each := range Kinds() {
		fmt.Fprintf(&list, "  %-14s %s\n", each, each.Does())
	}
	return list.String()
}

// Liar is an operator with a misbehaviour of package adversary.
type Liar struct {
	*adversary.Liar // nil: it behaves
	world           *world
	kind            adversary.Misbehaviour
}

// FromEnvironment returns the liar that the environment names. What it names wrongly ends the
// program: there is nothing else yet that an error could end.
func FromEnvironment() *Liar {
	name := os.Getenv(Variable)
	if name == "" {
		return new(Liar)
	}
	kind, err := Kind(name)
	if err != nil {
		fmt.Fprintf(os.Stderr, "%s: %v\n", Variable, err)
		os.Exit(2)
	}
	return &Liar{kind: kind, world: new(world)}
}

// Protocol implements [Faults].
func (l *Liar) Protocol(p protocol.Protocol) protocol.Protocol { return p }

// Raft implements [Faults].
func (l *Liar) Raft(cfg *raftlog.Config, key *bn254.SecretKey) {
	if l.kind == "" {
		return
	}
	// It lies when there is an engine to lie to.
	l.Liar = adversary.New(l.world, cfg.Self, key, rand.New(rand.NewPCG(rand.Uint64(), rand.Uint64())), odds)
	cfg.Bent = l.Liar.Carrier
	cfg.Logger.Warn().Str("kind", string(l.kind)).Str("does", l.kind.Does()).Msg("this operator lies")
}

// Engine implements [Faults].
func (l *Liar) Engine(ctx context.Context, parts *Parts) {
	if l.Liar == nil {
		return
	}
	node := parts.Log.(*raftlog.Node)
	*l.world = world{Node: node, Parts: *parts, ctx: ctx, operators: []eigenshift.Operator{{Address: parts.Self}}}
	parts.Log, parts.Peers, parts.Settler = log{node, l.Liar}, peers{parts.Peers, l.Liar}, settler{parts.Settler, l.Liar}
	l.Become(odds, l.kind)
	l.Begin()
	context.AfterFunc(ctx, l.End)
}

// Sees implements [Faults].
func (l *Liar) Sees(observation []byte, err error) ([]byte, error) {
	if l.Liar == nil {
		return observation, err
	}
	if err == nil {
		l.world.saw(observation)
	}
	return l.Liar.Sees(observation, err)
}

// Responder implements [Faults].
func (l *Liar) Responder(honest eigenshift.Responder) eigenshift.Responder {
	if l.Liar == nil {
		return honest
	}
	return responder{honest, l.Liar}
}

type log struct {
	*raftlog.Node
	liar *adversary.Liar
}

// Propose implements [engine.Log].
func (l log) Propose(ctx context.Context, c lifecycle.Command) (lifecycle.Effect, error) {
	return l.liar.Propose(ctx, l.Status().Term, c, l.Node.Propose)
}

// Transfer implements [engine.Log].
func (l log) Transfer(ctx context.Context, to common.Address) error {
	return l.liar.Transfer(ctx, to, l.Node.Propose, l.Node.Transfer)
}

type peers struct {
	eigenshift.Peers
	liar *adversary.Liar
}

// Ask implements [eigenshift.Peers].
func (p peers) Ask(ctx context.Context, op eigenshift.Operator, t eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
	return p.liar.Ask(ctx, op, t, p.Peers.Ask)
}

// Observe implements [eigenshift.Peers].
func (p peers) Observe(ctx context.Context, op eigenshift.Operator, q eigenshift.Question) (eigenshift.SignedObservation, error) {
	return p.liar.Question(ctx, op, q, p.Peers.Observe)
}

// Report implements [eigenshift.Peers].
func (p peers) Report(ctx context.Context, op eigenshift.Operator, t eigenshift.EncodedTask, r eigenshift.Report) (eigenshift.SignedResponse, error) {
	return p.liar.Show(ctx, op, t, r, p.Peers.Report)
}

type settler struct {
	eigenshift.Settler
	liar *adversary.Liar
}

// Submit implements [eigenshift.Settler].
func (s settler) Submit(ctx context.Context, c eigenshift.Certified, sent func(common.Hash)) (*eigenshift.Settlement, error) {
	if s.liar.GivesIn(adversary.KeepsBack) {
		<-ctx.Done()
		return nil, ctx.Err()
	}
	return s.Settler.Submit(ctx, c, sent)
}

type responder struct {
	eigenshift.Responder
	liar *adversary.Liar
}

// Answer implements [eigenshift.Responder].
func (r responder) Answer(ctx context.Context, from common.Address, t eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
	answer, err := r.Responder.Answer(ctx, from, t)
	return r.liar.Answer(ctx, t, answer, err)
}

// Observe implements [eigenshift.Responder].
func (r responder) Observe(ctx context.Context, from common.Address, q eigenshift.Question) (eigenshift.SignedObservation, error) {
	o, err := r.Responder.Observe(ctx, from, q)
	return r.liar.AnswerQuestion(ctx, q, o, err)
}

// Outcome implements [eigenshift.Responder].
func (r responder) Outcome(ctx context.Context, from common.Address, t eigenshift.EncodedTask, report eigenshift.Report) (eigenshift.SignedResponse, error) {
	answer, err := r.Responder.Outcome(ctx, from, t, report)
	return r.liar.Answer(ctx, t, answer, err)
}
