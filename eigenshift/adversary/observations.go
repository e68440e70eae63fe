package adversary

import (
	"context"
	"math/rand/v2"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/eigenshift/recent"
)

// rememberedTasks bounds the tasks of which a liar knows what others said.
const rememberedTasks = 16

// gossip is what a liar knows of tasks that are observed.
type gossip struct {
	said    *recent.Map[common.Hash, map[common.Address]eigenshift.SignedObservation] // by the task's hash
	decided *recent.Map[temptation, bool]
}

// temptation is a misbehaviour that a liar gives in to once for a task, or not at all.
type temptation struct {
	misbehaviour Misbehaviour
	task         common.Hash
}

func newGossip() gossip {
	return gossip{
		said:    recent.New[common.Hash, map[common.Address]eigenshift.SignedObservation](rememberedTasks),
		decided: recent.New[temptation, bool](rememberedTasks * len(Observing)),
	}
}

// givesInFor is GivesIn, decided once for a task.
func (l *Liar) givesInFor(m Misbehaviour, task common.Hash) bool {
	l.mu.Lock()
	given, decided := l.gossip.decided.Get(temptation{m, task})
	l.mu.Unlock()
	if !decided {
		given = l.GivesIn(m)
		l.mu.Lock()
		l.gossip.decided.Put(temptation{m, task}, given)
		l.mu.Unlock()
	}
	return given
}

// hears notes what an operator said of a task.
func (l *Liar) hears(task common.Hash, operator common.Address, o eigenshift.SignedObservation) {
	l.mu.Lock()
	defer l.mu.Unlock()
	of, known := l.gossip.said.Get(task)
	if !known {
		of = make(map[common.Address]eigenshift.SignedObservation)
		l.gossip.said.Put(task, of)
	}
	of[operator] = o
}

// heard returns what an operator said of a task; false when the liar does not know.
func (l *Liar) heard(task common.Hash, operator common.Address) (eigenshift.SignedObservation, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	of, _ := l.gossip.said.Get(task)
	o, known := of[operator]
	return o, known
}

// earlier returns what an operator said of another task.
func (l *Liar) earlier(than common.Hash, operator common.Address) (eigenshift.SignedObservation, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for task, of := range l.gossip.said.All() {
		if o, known := of[operator]; known && task != than {
			return o, true
		}
	}
	return eigenshift.SignedObservation{}, false
}

// Sees is what a liar's observer says that it sees, in the place of what it sees or of its error.
func (l *Liar) Sees(observation []byte, err error) ([]byte, error) {
	if l.GivesIn(Exaggerates) {
		return l.world.Extreme(l.dice()), nil
	}
	return observation, err
}

// says is an observation of a task with the liar's signature.
func (l *Liar) says(t eigenshift.EncodedTask, observation []byte) eigenshift.SignedObservation {
	return eigenshift.SignedObservation{
		Task: t.ID, Observation: observation, Signature: l.key.Sign(l.world.Observed(t, l.self, observation)),
	}
}

// AnswerQuestion is a liar's answer to a question, in the place of its engine's answer or error.
func (l *Liar) AnswerQuestion(ctx context.Context, q eigenshift.Question, o eigenshift.SignedObservation, err error) (eigenshift.SignedObservation, error) {
	hash := q.Task.Hash()
	switch {
	case l.GivesIn(Mute):
		<-ctx.Done()
		return eigenshift.SignedObservation{}, ctx.Err()
	case l.GivesIn(Missigns):
		o.Signature = l.missigned(o.Signature)
		return o, nil
	case l.GivesIn(Floods):
		o.Observation = make([]byte, eigenshift.MaxObservationBytes+l.dice().IntN(2))
		return o, nil
	case l.GivesIn(Contradicts):
		return l.says(q.Task, l.world.Extreme(l.dice())), nil
	case l.GivesIn(Repeats):
		if before, known := l.earlier(hash, l.self); known {
			before.Task = q.Task.ID
			return before, nil
		}
	}
	if err == nil {
		l.hears(hash, l.self, o)
	}
	return o, err
}

// Question asks another operator what it sees as a liar does.
func (l *Liar) Question(ctx context.Context, op eigenshift.Operator, q eigenshift.Question, ask func(context.Context, eigenshift.Operator, eigenshift.Question) (eigenshift.SignedObservation, error)) (eigenshift.SignedObservation, error) {
	if l.GivesIn(Starves) {
		return eigenshift.SignedObservation{}, errStarved
	}
	if l.GivesIn(Distorts) {
		q.Task = talker{forger{l}}.distorted(l.dice(), q.Task)
	}
	hash := q.Task.Hash()
	if l.givesInFor(Adapts, hash) && hash[0]%2 == 0 { // otherwise its report differs
		q.Commitment = common.Hash{}
	}
	o, err := ask(ctx, op, q)
	if err == nil {
		l.hears(hash, op.Address, o)
	}
	return o, err
}

// Show shows another operator a report as a liar does.
func (l *Liar) Show(ctx context.Context, op eigenshift.Operator, t eigenshift.EncodedTask, r eigenshift.Report, show func(context.Context, eigenshift.Operator, eigenshift.EncodedTask, eigenshift.Report) (eigenshift.SignedResponse, error)) (eigenshift.SignedResponse, error) {
	hash := t.Hash()
	if l.givesInFor(Shelves, hash) {
		return eigenshift.SignedResponse{}, errStarved
	}
	switch {
	case l.givesInFor(Omits, hash):
		r = l.chosen(rand.New(rand.NewPCG(uint64(t.ID), 1)), t, r)
	case l.givesInFor(Adapts, hash):
		r = l.adapted(t, r)
	case l.givesInFor(Repeats, hash):
		r = l.repeated(t, r)
	case l.GivesIn(Floods):
		for range l.dice().IntN(10) {
			r.Observations = slices.Concat(r.Observations, r.Observations)
		}
	}
	if l.GivesIn(Revises) {
		if response, err := show(ctx, op, t, l.chosen(l.dice(), t, r)); err == nil && l.dice().IntN(2) == 0 {
			return response, err
		}
	}
	return show(ctx, op, t, r)
}

// chosen is a report without the observations of some, or with one of them alone.
func (l *Liar) chosen(d *rand.Rand, t eigenshift.EncodedTask, r eigenshift.Report) eigenshift.Report {
	all := r.Observations
	r.Observations = slices.Clone(all)
	for range 1 + d.IntN(1+len(all)/3) {
		if len(r.Observations) > 1 {
			at := d.IntN(len(r.Observations))
			r.Observations = slices.Delete(r.Observations, at, at+1)
		}
	}
	if len(all) > 0 && d.IntN(8) == 0 {
		at := d.IntN(len(all))
		r.Observations = all[at : at+1]
	}
	return l.summed(t, r)
}

// adapted is a report with another observation of the liar's own, well signed.
func (l *Liar) adapted(t eigenshift.EncodedTask, r eigenshift.Report) eigenshift.Report {
	r.Observations = slices.Clone(r.Observations)
	for i, o := range r.Observations {
		if o.Operator == l.self {
			said := l.says(t, l.world.Extreme(rand.New(rand.NewPCG(uint64(t.ID), 2))))
			r.Observations[i].Value, r.Salt = said.Observation, eigenshift.Salt(said.Signature)
		}
	}
	return l.summed(t, r)
}

// repeated is a report with what somebody said of an earlier task.
func (l *Liar) repeated(t eigenshift.EncodedTask, r eigenshift.Report) eigenshift.Report {
	r.Observations = slices.Clone(r.Observations)
	var signatures []bn254.G1
	for i, o := range r.Observations {
		said, known := l.heard(t.Hash(), o.Operator)
		if before, repeats := l.earlier(t.Hash(), o.Operator); repeats && o.Operator != l.self {
			said, known = before, true
			r.Observations[i].Value = before.Observation
		}
		if !known {
			said = l.says(t, o.Value)
		}
		signatures = appendSignature(signatures, said.Signature)
	}
	r.Signatures = sums(signatures)
	return r
}

// summed is a report with the sums of the signatures that the liar knows.
func (l *Liar) summed(t eigenshift.EncodedTask, r eigenshift.Report) eigenshift.Report {
	var signatures []bn254.G1
	for _, o := range r.Observations {
		said, known := l.heard(t.Hash(), o.Operator)
		if !known || o.Operator == l.self {
			said = l.says(t, o.Value)
		}
		signatures = appendSignature(signatures, said.Signature)
	}
	r.Signatures = sums(signatures)
	return r
}

func appendSignature(list []bn254.G1, s eigenshift.Signature) []bn254.G1 {
	if point, err := bn254.ParseSignature(s); err == nil {
		list = append(list, point)
	}
	return list
}

func sums(signatures []bn254.G1) (list []eigenshift.Signature) {
	for run := range slices.Chunk(signatures, eigenshift.ObservationsPerSum) {
		list = append(list, bn254.SumG1(run).Signature())
	}
	return list
}
