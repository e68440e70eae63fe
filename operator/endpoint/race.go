package endpoint

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"
)

// race is one request on its way to one endpoint after the other.
type race struct {
	*Router
	ctx     context.Context
	calls   []call
	best    []answer
	by      []int // which endpoint gave the best answer; -1: none
	order   []int // endpoints not yet asked
	healthy int   // of those in order
	running map[int]*attempt
	done    chan *attempt
	ended   []*attempt
}

// opinion is how long another endpoint's opinion on what is doubtful is waited for.
const opinion = 2 * time.Second

// attempt is what one endpoint is asked of a request.
type attempt struct {
	peer      int
	indexes   []int // of the request's calls
	calls     []call
	started   time.Time
	took      time.Duration
	overtaken bool // another endpoint was asked because this one took long
	cancel    context.CancelFunc

	answers []answer
	whole   *failure
}

// route asks one endpoint after the other until every call is answered, or none is
// left. It returns the best answers.
func (r *Router) route(ctx context.Context, calls []call) []answer {
	order, healthy := r.order(calls)
	x := &race{
		Router: r, ctx: ctx, calls: calls, best: make([]answer, len(calls)), by: make([]int, len(calls)),
		order: order, healthy: healthy, running: make(map[int]*attempt), done: make(chan *attempt, len(order)),
	}
	for i := range x.best {
		x.best[i] = answer{kind: Unreachable, err: errors.New("no endpoint was asked")}
		x.by[i] = -1
	}
	x.run()
	if ctx.Err() == nil {
		x.settle()
	}
	return x.best
}

func (x *race) run() {
	x.start()
	long := time.AfterFunc(slowAnswer, x.waits)
	defer long.Stop()
	hedge := time.NewTimer(x.hedge())
	defer hedge.Stop()
	for len(x.running) > 0 {
		select {
		case <-x.ctx.Done():
			return
		case a := <-x.done:
			delete(x.running, a.peer)
			x.ended = append(x.ended, a)
			x.take(a)
			if all(x.best, answered) {
				return
			}
			started := len(x.running) == 0 && x.start()
			switch {
			case all(x.best, doubtful):
				hedge.Reset(opinion)
			case started:
				hedge.Reset(x.hedge())
			}
		case <-hedge.C:
			doubted := all(x.best, doubtful)
			overtaken := slices.Collect(maps.Values(x.running))
			if !doubted && !x.start() {
				continue
			}
			for _, a := range overtaken {
				a.overtaken = true
			}
			if doubted {
				return
			}
			hedge.Reset(x.hedge())
		}
	}
}

// waits notes that nobody has answered for long; an answer that comes after all
// takes that back.
func (x *race) waits() {
	for _, c := range x.calls {
		x.silent.unanswered(c.lane(), Slow, fmt.Errorf("no answer to %s for %s", c.Method, slowAnswer), time.Now())
	}
}

// start asks the next endpoint what is not answered yet; false where none is left
// that is worth asking.
func (x *race) start() bool {
	if len(x.order) == 0 || x.healthy <= 0 && all(x.best, doubtful) {
		return false
	}
	a := &attempt{peer: x.order[0], started: time.Now()}
	x.order, x.healthy = x.order[1:], x.healthy-1
	for i, c := range x.calls {
		if x.best[i].standing != answered {
			a.indexes, a.calls = append(a.indexes, i), append(a.calls, c)
		}
	}
	var ctx context.Context
	ctx, a.cancel = context.WithCancel(x.ctx)
	x.running[a.peer] = a
	p := x.peers[a.peer]
	go func() {
		defer a.cancel()
		if a.whole = x.ready(ctx, p); a.whole == nil {
			a.answers, a.whole = p.ask(ctx, a.calls)
		}
		a.took = time.Since(a.started)
		x.done <- a
	}()
	return true
}

// take keeps what an endpoint knows better than those before.
func (x *race) take(a *attempt) {
	p := x.peers[a.peer]
	for k, i := range a.indexes {
		got := answer{}
		if a.answers != nil {
			got = a.answers[k]
		} else {
			got.kind, got.err = a.whole.kind, a.whole.err
		}
		better := x.by[i] < 0 || got.standing > x.best[i].standing ||
			got.standing == failed && x.best[i].standing == failed && got.raw != nil && x.best[i].raw == nil
		if !better {
			continue
		}
		if got.err != nil && got.standing == failed {
			got.err = p.named(got.err)
		}
		x.best[i], x.by[i] = got, a.peer
	}
}

// settle records how the endpoints did.
func (x *race) settle() {
	for _, a := range x.ended {
		x.record(a)
	}
	for _, a := range x.running {
		a.cancel()
		p := x.peers[a.peer]
		if a.overtaken {
			took := time.Since(a.started)
			p.with(func(h *health, now time.Time) {
				if took > h.latency {
					h.took(took)
				}
			})
			x.failed(p, anyLane, Slow, errors.New("others answered long before"), true)
		}
	}
	for i, c := range x.calls {
		switch a := x.best[i]; {
		case a.standing == failed:
			x.silent.unanswered(c.lane(), a.kind, a.err, time.Now())
		case a.standing == doubtful && c.expected:
			x.silent.unanswered(c.lane()+expectedLane, a.kind, a.err, time.Now())
		case c.expected:
			x.silent.answered(c.lane() + expectedLane)
			fallthrough
		default:
			for _, lane := range c.shows() {
				x.silent.answered(lane)
			}
		}
	}
	x.tell()
}

// record notes what an attempt that has ended says about its endpoint.
func (x *race) record(a *attempt) {
	p := x.peers[a.peer]
	if a.whole != nil && (a.answers == nil || allFailed(a.answers)) {
		x.failed(p, anyLane, a.whole.kind, a.whole.err, false)
		return
	}
	p.with(func(h *health, _ time.Time) { h.took(a.took) })
	noted := make(map[string]bool)
	for k, i := range a.indexes {
		got, lane := a.answers[k], a.calls[k].lane()
		contradicted := got.standing == doubtful && x.best[i].standing == answered && x.by[i] != a.peer
		switch {
		case got.standing == failed && !noted[lane]:
			noted[lane] = true
			x.failed(p, lane, got.kind, got.err, got.kind == Missing) // a block that is only just missing is soon there
		case contradicted && !noted[lane]:
			noted[lane] = true
			x.failed(p, lane, got.kind, got.err, true)
		}
	}
	for k := range a.indexes {
		for _, lane := range a.calls[k].shows() {
			if a.answers[k].standing == answered && !noted[lane] && !a.overtaken {
				noted[lane] = true
				x.succeeded(p, lane)
			}
		}
	}
}

func allFailed(answers []answer) bool {
	for _, a := range answers {
		if a.standing != failed {
			return false
		}
	}
	return true
}
