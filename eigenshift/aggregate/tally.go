package aggregate

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
)

// Why an answer is refused or no longer counts. Errors of [Tally.Add] and Verdict.Err match
// one of them.
var (
	ErrNoAnswer        = errors.New("no answer yet")
	ErrUnknownOperator = errors.New("not an operator of the set")
	ErrNoStake         = errors.New("operator without stake in any quorum")
	ErrMalformed       = errors.New("malformed answer")
	ErrDuplicate       = errors.New("answered before")
	ErrEquivocation    = errors.New("answered differently before")
	ErrWrongDigest     = errors.New("digest is not that of the response")
	ErrUnusableKey     = errors.New("registered key is unusable")
	ErrBadSignature    = errors.New("signature does not verify")
)

// Verdict is the standing of one operator in a tally.
type Verdict struct {
	Operator common.Address
	// Counted is true while the operator's stake counts.
	Counted bool
	// Err is why the operator's last answer was refused or its stake does not count;
	// ErrNoAnswer before the first answer; nil while its stake counts.
	Err error
}

// Tally collects the answers to one task. It is not safe for concurrent use.
type Tally struct {
	set    *eigenshift.OperatorSet
	keys   *roll
	digest func(response []byte) (eigenshift.Digest, error)

	standings  []standing // as set.Operators
	groups     []*group   // in the order of their first answers
	byResponse map[string]*group
	evicted    []common.Address
}

// standing is the state of one operator.
type standing struct {
	record
	group *group // that of its first answer; nil before
}

// record is what is held against an operator.
type record struct {
	out bool  // its signature was bad
	err error // as Verdict.Err
}

// note records what became of an operator's answer, and returns that. What is said after a bad
// signature or a second answer is nothing new about the operator.
func (r *record) note(err error) error {
	if !errors.Is(err, ErrDuplicate) && !r.out && !errors.Is(r.err, ErrEquivocation) {
		r.err = err
	}
	return err
}

// group is the operators with one response.
type group struct {
	response string
	digest   eigenshift.Digest
	message  eigenshift.Digest // the signed message for the digest
	stake    []*big.Int        // of checked and pending, one for each quorum

	pending []share // not checked yet
	checked []int   // operators whose signatures are known to sum up well
	sums    []sum   // over checked, one for each part of a certificate
}

// sum is the sum of signatures and that of keys.
type sum struct {
	signature bn254.G1
	key       bn254.G2
	keys      int // how many
}

// share is one operator's part of a certificate.
type share struct {
	operator  int // index in set.Operators
	signature bn254.G1
}

// New returns an empty tally. keys is shared between tasks. digest returns the digest of a
// response, or an error if it is no response to the task; its input is hostile.
func New(set *eigenshift.OperatorSet, keys *Keys, digest func(response []byte) (eigenshift.Digest, error)) *Tally {
	t := &Tally{
		set:        set,
		keys:       keys.roll(set),
		digest:     digest,
		standings:  make([]standing, len(set.Operators)),
		byResponse: make(map[string]*group),
	}
	for i := range t.standings {
		t.standings[i].err = ErrNoAnswer
	}
	return t
}

// Add adds an operator's answer. from is authenticated; the answer may be anything. A nil
// error means that the operator's stake counts until its signature is checked. r is not
// kept or changed.
func (t *Tally) Add(from common.Address, r eigenshift.SignedResponse) error {
	i := t.set.Index(from)
	if i < 0 {
		return ErrUnknownOperator
	}
	return t.standings[i].note(t.add(i, r))
}

// add is Add for a known operator: cheap checks first.
func (t *Tally) add(i int, r eigenshift.SignedResponse) error {
	s, op := &t.standings[i], &t.set.Operators[i]
	if s.out {
		return ErrBadSignature
	}
	if s.group != nil {
		if s.group.response == string(r.Response) && s.group.digest == r.Digest {
			return ErrDuplicate
		}
		return ErrEquivocation
	}
	if !staked(*op) {
		return ErrNoStake
	}
	if err := r.Check(); err != nil {
		return fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	signature, err := bn254.ParseSignature(r.Signature)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	g, known := t.byResponse[string(r.Response)]
	if !known {
		want, err := t.digest(bytes.Clone(r.Response))
		if err != nil {
			return fmt.Errorf("%w: %w", ErrMalformed, err)
		}
		g = t.newGroup(r.Response, want)
	}
	if r.Digest != g.digest {
		return fmt.Errorf("%w: %s, expected %s", ErrWrongDigest, r.Digest, g.digest)
	}
	if err := t.keys.keys[i].err; err != nil {
		return fmt.Errorf("%w: %w", ErrUnusableKey, err)
	}
	if !known {
		t.groups = append(t.groups, g)
		t.byResponse[g.response] = g
	}
	s.group = g
	g.pending = append(g.pending, share{operator: i, signature: signature})
	addStakes(g.stake, *op)
	return nil
}

func (t *Tally) newGroup(response []byte, digest eigenshift.Digest) *group {
	return &group{
		response: string(response), digest: digest, message: t.set.Message(digest),
		stake: newStakes(t.set), sums: make([]sum, t.set.Parts()),
	}
}

// Reached reports whether the stake of some response meets the threshold in every quorum if
// the signatures that are not checked yet are good.
func (t *Tally) Reached() bool {
	return slices.ContainsFunc(t.groups, func(g *group) bool { return t.set.Reached(g.stake) })
}

// Certify returns the response that reaches the stake threshold, and its certificate; false
// when none does. It checks the signatures since its last call: with one pairing check if
// all are good. Bad signers are evicted, so Reached may be false after it.
func (t *Tally) Certify() (response []byte, certificate eigenshift.Certificate, ok bool) {
	for _, g := range t.groups {
		if !t.set.Reached(g.stake) {
			continue
		}
		t.check(g)
		if t.set.Reached(g.stake) {
			return []byte(g.response), t.certificate(g), true
		}
	}
	return nil, eigenshift.Certificate{}, false
}

// Minorities returns the responses whose stake does not meet the threshold, without the
// task, with certificates of the signatures that verify: good in all but their stake. That
// takes one pairing check for each if all are good. Bad signers are evicted.
func (t *Tally) Minorities() []eigenshift.Certified {
	var minorities []eigenshift.Certified
	for _, g := range t.groups {
		if t.set.Reached(g.stake) {
			continue
		}
		if t.check(g); len(g.checked) > 0 {
			minorities = append(minorities, eigenshift.Certified{Response: []byte(g.response), Certificate: t.certificate(g)})
		}
	}
	return minorities
}

// check checks the pending signatures of a group and evicts the bad ones.
func (t *Tally) check(g *group) {
	if len(g.pending) == 0 {
		return
	}
	good := g.pending
	var bad []share
	sums := t.sum(g, good)
	if !g.verify(sums) {
		good, bad = t.tellApart(g, good)
		sums = t.sum(g, good)
	}
	g.pending = nil
	for i, s := range sums {
		g.sums[i].signature = bn254.SumG1([]bn254.G1{g.sums[i].signature, s.signature})
		g.sums[i].key = bn254.SumG2([]bn254.G2{g.sums[i].key, s.key})
		g.sums[i].keys += s.keys
	}
	for _, s := range good {
		g.checked = append(g.checked, s.operator)
	}
	for _, s := range bad {
		op := &t.set.Operators[s.operator]
		for q, stake := range op.Stakes {
			g.stake[q].Sub(g.stake[q], stake)
		}
		t.standings[s.operator].out = true
		t.standings[s.operator].err = ErrBadSignature
		t.evicted = append(t.evicted, op.Address)
	}
}

// verify reports whether sums of shares verify: one pairing check for each part with a key.
func (g *group) verify(sums []sum) bool {
	return !slices.ContainsFunc(sums, func(s sum) bool {
		return s.keys > 0 && !bn254.Verify(s.key, g.message, s.signature)
	})
}

// sum adds shares up, part by part.
func (t *Tally) sum(g *group, shares []share) []sum {
	in := make([]bool, len(t.set.Operators))
	for _, s := range shares {
		in[s.operator] = true
	}
	sums := make([]sum, len(g.sums))
	for part := range sums {
		signatures := make([]bn254.G1, 0, len(shares))
		for _, s := range shares {
			for range t.keys.counts[s.operator][part] {
				signatures = append(signatures, s.signature)
			}
		}
		sums[part] = sum{bn254.SumG1(signatures), t.keys.sum(part, in), len(signatures)}
	}
	return sums
}

// certificate returns the certificate of a group without pending signatures.
func (t *Tally) certificate(g *group) eigenshift.Certificate {
	var non []eigenshift.OperatorID
	for i, op := range t.set.Operators {
		if !slices.Contains(g.checked, i) {
			non = append(non, op.ID)
		}
	}
	slices.SortFunc(non, func(a, b eigenshift.OperatorID) int { return bytes.Compare(a[:], b[:]) })
	c := eigenshift.Certificate{Digest: g.digest, NonSigners: non}
	for _, s := range g.sums {
		c.Parts = append(c.Parts, eigenshift.Part{Signature: s.signature.Signature(), SignerKey: s.key.Key()})
	}
	return c
}

// Evicted returns the operators with bad signatures, in the order of their eviction.
func (t *Tally) Evicted() []common.Address { return slices.Clone(t.evicted) }

// Verdicts returns the verdict of each operator, in the set's order.
func (t *Tally) Verdicts() []Verdict {
	list := make([]Verdict, len(t.standings))
	for i, s := range t.standings {
		list[i] = Verdict{Operator: t.set.Operators[i].Address, Counted: s.group != nil && !s.out, Err: s.err}
	}
	return list
}
