package peer

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/track"
)

func TestAsk(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	alice, bob := r.join(t, 1, Limits{}), r.join(t, 2, Limits{})
	want := eigenshift.SignedResponse{
		Task: 7, Response: bytes.Repeat([]byte{9}, eigenshift.MaxResponseBytes),
		Digest: eigenshift.Digest{1, 2}, Signature: eigenshift.Signature{3, 4},
	}
	task := sampleTask(7)
	task.Spec = bytes.Repeat([]byte{5}, eigenshift.MaxSpecBytes)
	bob.responder.respond = func(_ context.Context, got eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
		if !got.Equal(task) {
			t.Errorf("got task %+v", got)
		}
		return want, nil
	}
	for range 3 {
		got, err := alice.Ask(t.Context(), bob.op, task)
		if err != nil {
			t.Fatal(err)
		}
		if got.Task != want.Task || !bytes.Equal(got.Response, want.Response) || got.Digest != want.Digest || got.Signature != want.Signature {
			t.Errorf("got %+v", got)
		}
	}
	for _, from := range bob.responder.askers() {
		if from != alice.op.Address {
			t.Errorf("asked by %s, want %s", from, alice.op.Address)
		}
	}
	if n := bob.Stats().Connections; n != 1 {
		t.Errorf("%d connections for three requests, want 1", n)
	}
}

// sampleReport is a report of so many operators, as large as it may be.
func sampleReport(operators int) shown {
	s := shown{task: sampleTask(7), report: eigenshift.Report{Salt: common.Hash{9}}}
	for i := range operators {
		s.report.Observations = append(s.report.Observations, eigenshift.Observation{
			Operator: common.Address{byte(i >> 8), byte(i), 1}, Value: bytes.Repeat([]byte{byte(i)}, eigenshift.MaxObservationBytes),
		})
	}
	s.report.Signatures = make([]eigenshift.Signature, (operators+eigenshift.ObservationsPerSum-1)/eigenshift.ObservationsPerSum)
	return s
}

// The two steps of a task with an observer travel as the one step of others does, up to
// their bounds.
func TestObserveAndReport(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	alice, bob := r.join(t, 1, Limits{}), r.join(t, 2, Limits{})
	question := eigenshift.Question{Task: sampleTask(7), Commitment: common.Hash{8}}
	seen := eigenshift.SignedObservation{Task: 7, Observation: bytes.Repeat([]byte{5}, eigenshift.MaxObservationBytes), Signature: eigenshift.Signature{6}}
	bob.responder.observe = func(_ context.Context, q eigenshift.Question) (eigenshift.SignedObservation, error) {
		if !reflect.DeepEqual(q, question) {
			t.Errorf("got question %+v", q)
		}
		return seen, nil
	}
	if o, err := alice.Observe(t.Context(), bob.op, question); err != nil || !reflect.DeepEqual(o, seen) {
		t.Errorf("got observation %+v, %v", o, err)
	}
	large := sampleReport(eigenshift.MaxOperators)
	outcome := eigenshift.SignedResponse{Task: 7, Response: []byte("outcome"), Digest: eigenshift.Digest{1}, Signature: eigenshift.Signature{2}}
	bob.responder.report = func(_ context.Context, task eigenshift.EncodedTask, report eigenshift.Report) (eigenshift.SignedResponse, error) {
		if !task.Equal(large.task) || !reflect.DeepEqual(report, large.report) {
			t.Error("got another report")
		}
		return outcome, nil
	}
	if got, err := alice.Report(t.Context(), bob.op, large.task, large.report); err != nil || !reflect.DeepEqual(got, outcome) {
		t.Errorf("got outcome %+v, %v", got, err)
	}
	if askers := bob.responder.askers(); !slices.Equal(askers, []common.Address{alice.op.Address, alice.op.Address}) {
		t.Errorf("asked by %v", askers)
	}
}

// Answers of another task, and refusals with their reasons, are errors.
func TestObserveThatFails(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	alice, bob := r.join(t, 1, Limits{}), r.join(t, 2, Limits{})
	for name, c := range map[string]struct {
		answer eigenshift.SignedObservation
		err    error
		want   track.Reason
	}{
		"another task": {eigenshift.SignedObservation{Task: 8}, nil, track.BadAnswer},
		"refused":      {err: track.Because(track.CommitmentChanged, eigenshift.ErrRefused), want: track.CommitmentChanged},
	} {
		bob.responder.observe = func(context.Context, eigenshift.Question) (eigenshift.SignedObservation, error) {
			return c.answer, c.err
		}
		if _, err := alice.Observe(t.Context(), bob.op, eigenshift.Question{Task: sampleTask(7)}); track.Of(err) != c.want {
			t.Errorf("%s: %v", name, err)
		}
	}
	unsound := sampleReport(2)
	unsound.report.Observations[1].Operator = unsound.report.Observations[0].Operator
	if _, err := alice.Report(t.Context(), bob.op, unsound.task, unsound.report); err == nil {
		t.Error("a report that is out of order was sent")
	}
}

// Many requests at once share one connection.
func TestAskInParallel(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	alice, bob := r.join(t, 1, Limits{}), r.join(t, 2, Limits{RequestsPerPeer: 64})
	var asking sync.WaitGroup
	for i := range 64 {
		asking.Go(func() {
			answer, err := alice.Ask(t.Context(), bob.op, sampleTask(i))
			if err != nil || answer.Task != eigenshift.TaskID(i) {
				t.Errorf("task %d: %+v, %v", i, answer, err)
			}
		})
	}
	asking.Wait()
	if n := bob.Stats().Connections; n != 1 {
		t.Errorf("%d connections, want 1", n)
	}
}

func TestRefusals(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	alice, bob := r.join(t, 1, Limits{}), r.join(t, 2, Limits{AnswerTimeout: 100 * time.Millisecond})
	for _, c := range []struct {
		name       string
		err        error
		wantStatus int
		wantReason string
		wantWhy    track.Reason
	}{
		{"with a status", &Refusal{Status: http.StatusConflict, Reason: "signed another task of this slot"}, http.StatusConflict, "signed another task of this slot", track.Refused},
		{"wrapped", fmt.Errorf("task 1: %w", &Refusal{http.StatusTooEarly, "block not seen", "reference_unknown"}), http.StatusTooEarly, "block not seen", track.ReferenceUnknown},
		{"refused", fmt.Errorf("%w: not your turn", eigenshift.ErrRefused), http.StatusForbidden, "refused: not your turn", track.Other},
		{"refused for a reason", fmt.Errorf("%w: %w", eigenshift.ErrRefused, track.Because(track.NotDue, errors.New("not due"))), http.StatusForbidden, "refused: not due", track.NotDue},
		{"internal with a reason", track.Because(track.RespondFailed, errors.New("rpc https://user:password@node failed")), http.StatusInternalServerError, "", track.RespondFailed},
		{"a code that nobody knows", &Refusal{http.StatusForbidden, "no", "x\x1b[31m"}, http.StatusForbidden, "no", track.Refused},
		{"impossible status", &Refusal{Status: 200, Reason: "fine"}, http.StatusInternalServerError, "", track.Refused},
		{"internal", errors.New("rpc https://user:password@node failed"), http.StatusInternalServerError, "", track.Other},
		{"out of time", context.DeadlineExceeded, http.StatusGatewayTimeout, "no response in time", track.Timeout},
		{"long and unprintable", &Refusal{Status: http.StatusForbidden, Reason: "\x1b[31m" + strings.Repeat("x", 1000)}, http.StatusForbidden, "?[31m" + strings.Repeat("x", track.MaxTextBytes-5), track.Refused},
	} {
		t.Run(c.name, func(t *testing.T) {
			bob.responder.respond = func(context.Context, eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
				return eigenshift.SignedResponse{}, c.err
			}
			_, err := alice.Ask(t.Context(), bob.op, sampleTask(1))
			var refusal *Refusal
			if !errors.As(err, &refusal) {
				t.Fatalf("got %v, want a refusal", err)
			}
			if refusal.Status != c.wantStatus || refusal.Reason != c.wantReason {
				t.Errorf("got %d %q, want %d %q", refusal.Status, refusal.Reason, c.wantStatus, c.wantReason)
			}
			if why := track.Of(err); why != c.wantWhy {
				t.Errorf("reason %q, want %q", why.Code, c.wantWhy.Code)
			}
			if errors.Is(err, eigenshift.ErrRefused) != (c.wantStatus == http.StatusForbidden) {
				t.Errorf("%v: matches ErrRefused, or does not, against its status", err)
			}
		})
	}
}

func TestAskersAreBounded(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	alice, bob := r.join(t, 1, Limits{}), r.join(t, 2, Limits{RequestsPerPeer: 2})
	release, entered := make(chan struct{}), make(chan struct{})
	bob.responder.respond = func(_ context.Context, task eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
		entered <- struct{}{}
		<-release
		return eigenshift.SignedResponse{Task: task.ID}, nil
	}
	var asking sync.WaitGroup
	for i := range 2 {
		asking.Go(func() {
			if _, err := alice.Ask(t.Context(), bob.op, sampleTask(i)); err != nil {
				t.Error(err)
			}
		})
		<-entered
	}
	var refusal *Refusal
	if _, err := alice.Ask(t.Context(), bob.op, sampleTask(3)); !errors.As(err, &refusal) || refusal.Status != http.StatusTooManyRequests {
		t.Errorf("got %v, want status 429", err)
	}
	if err := alice.Reach(t.Context(), bob.op, eigenshift.ChainView{}); err != nil {
		t.Errorf("a busy operator is not reachable: %v", err)
	}
	close(release)
	asking.Wait()
}

// When the asker gives up, the responder is told.
func TestAskEndsWithItsContext(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	alice, bob := r.join(t, 1, Limits{}), r.join(t, 2, Limits{})
	entered, ended := make(chan struct{}), make(chan struct{})
	bob.responder.respond = func(ctx context.Context, _ eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
		close(entered)
		<-ctx.Done()
		close(ended)
		return eigenshift.SignedResponse{}, ctx.Err()
	}
	ctx, cancel := context.WithCancel(t.Context())
	go func() {
		<-entered
		cancel()
	}()
	if _, err := alice.Ask(ctx, bob.op, sampleTask(1)); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want %v", err, context.Canceled)
	}
	select {
	case <-ended:
	case <-time.After(patience):
		t.Error("the responder goes on")
	}
}

func TestReach(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	alice, bob, carol := r.join(t, 1, Limits{}), r.join(t, 2, Limits{}), r.join(t, 3, Limits{})
	if err := alice.Reach(t.Context(), bob.op, eigenshift.ChainView{}); err != nil {
		t.Errorf("first: %v", err)
	}
	eventually(t, "the connection is closed", func() bool { return bob.Stats().Connections == 0 })
	if _, err := alice.Ask(t.Context(), bob.op, sampleTask(1)); err != nil {
		t.Fatal(err)
	}
	if err := alice.Reach(t.Context(), bob.op, eigenshift.ChainView{}); err != nil {
		t.Errorf("with a connection open: %v", err)
	}
	if n := bob.Stats().Connections; n != 1 {
		t.Errorf("%d connections, want 1", n)
	}
	moved := bob.op
	moved.Socket = carol.op.Socket
	if err := alice.Reach(t.Context(), moved, eigenshift.ChainView{}); !errors.Is(err, ErrUnexpected) {
		t.Errorf("at the socket of another: got %v, want %v", err, ErrUnexpected)
	}
	bob.responder.mu.Lock()
	bob.responder.ready = errors.New("node is syncing")
	bob.responder.mu.Unlock()
	var refusal *Refusal
	if err := alice.Reach(t.Context(), bob.op, eigenshift.ChainView{}); !errors.As(err, &refusal) || refusal.Reason != "node is syncing" {
		t.Errorf("not ready: got %v", err)
	}
	r.remove(carol.op.Address)
	if err := alice.Reach(t.Context(), carol.op, eigenshift.ChainView{}); !errors.Is(err, ErrUnregistered) {
		t.Errorf("deregistered: got %v, want %v", err, ErrUnregistered)
	}
}

// In TLS 1.3 a dialler's handshake succeeds before it is judged: reaching an
// operator that does not know us must not look like success.
func TestReachNeedsBothSides(t *testing.T) {
	noLeaks(t)
	r, theirs := newRegistry(), newRegistry()
	alice := r.join(t, 1, Limits{})
	bob := theirs.join(t, 2, Limits{})
	r.set(bob.op)
	if err := alice.Reach(t.Context(), bob.op, eigenshift.ChainView{}); err == nil {
		t.Error("reached an operator in whose registry this one is not")
	}
	theirs.set(alice.op)
	if err := alice.Reach(t.Context(), bob.op, eigenshift.ChainView{}); err != nil {
		t.Error(err)
	}
}

func TestAskNobody(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	alice := r.join(t, 1, Limits{})
	if _, err := alice.Ask(t.Context(), eigenshift.Operator{Address: address(9)}, sampleTask(1)); !errors.Is(err, ErrUnregistered) {
		t.Errorf("unregistered: %v", err)
	}
	for _, socket := range []string{"", "nowhere", "host:", "a b:1", "\x00:1", strings.Repeat("h", 300) + ":1"} {
		r.set(eigenshift.Operator{Address: address(9), Socket: socket})
		if _, err := alice.Ask(t.Context(), eigenshift.Operator{Address: address(9)}, sampleTask(1)); err == nil || !strings.Contains(err.Error(), "socket") {
			t.Errorf("at %q: %v", socket, err)
		}
	}
	if _, err := alice.Ask(t.Context(), alice.op, eigenshift.EncodedTask{}); err == nil {
		t.Error("asked for an impossible task")
	}
	if _, err := alice.Ask(t.Context(), alice.op, sampleTask(1)); err == nil {
		t.Error("asked itself")
	}
}

// An operator that restarts is asked over a new connection.
func TestAskAfterRestart(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	alice, bob := r.join(t, 1, Limits{}), r.join(t, 2, Limits{})
	if _, err := alice.Ask(t.Context(), bob.op, sampleTask(1)); err != nil {
		t.Fatal(err)
	}
	if err := bob.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := alice.Ask(t.Context(), bob.op, sampleTask(2)); err == nil {
		t.Fatal("a stopped operator answers")
	}
	again := r.join(t, 2, Limits{})
	if _, err := alice.Ask(t.Context(), again.op, sampleTask(3)); err != nil {
		t.Error(err)
	}
}

// Requests of an operator that was deregistered meanwhile are refused on
// connections that are open.
func TestDeregisteredAskersAreRefused(t *testing.T) {
	noLeaks(t)
	r, theirs := newRegistry(), newRegistry()
	alice, bob := r.join(t, 1, Limits{}), theirs.join(t, 2, Limits{})
	r.set(bob.op)
	theirs.set(alice.op)
	if _, err := alice.Ask(t.Context(), bob.op, sampleTask(1)); err != nil {
		t.Fatal(err)
	}
	theirs.remove(alice.op.Address)
	var refusal *Refusal
	if _, err := alice.Ask(t.Context(), bob.op, sampleTask(2)); !errors.As(err, &refusal) || refusal.Status != http.StatusForbidden {
		t.Errorf("got %v, want status 403", err)
	}
	if asked := bob.responder.askers(); len(asked) != 1 {
		t.Errorf("%d requests reached the responder, want 1", len(asked))
	}
}

// Close does not wait for what requests in progress wait for.
func TestCloseEndsRequests(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	alice, bob := r.join(t, 1, Limits{}), r.join(t, 2, Limits{})
	entered := make(chan common.Address, 1)
	bob.responder.respond = func(ctx context.Context, _ eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
		entered <- bob.op.Address
		<-ctx.Done()
		return eigenshift.SignedResponse{}, ctx.Err()
	}
	asked := make(chan error, 1)
	go func() {
		_, err := alice.Ask(context.Background(), bob.op, sampleTask(1))
		asked <- err
	}()
	<-entered
	if err := bob.Close(); err != nil {
		t.Error(err)
	}
	if err := bob.Close(); err != nil {
		t.Errorf("again: %v", err)
	}
	if err := <-asked; err == nil {
		t.Error("got an answer from a closed operator")
	}
	if err := bob.Serve(bob.responder); !errors.Is(err, ErrClosed) {
		t.Errorf("served after Close: %v", err)
	}
	if _, err := bob.StreamLayer().Accept(); !errors.Is(err, ErrClosed) {
		t.Errorf("accepted after Close: %v", err)
	}
	if _, err := new(net.Dialer).DialContext(t.Context(), "tcp", bob.op.Socket); err == nil {
		t.Error("the listener is still there")
	}
}
