package peer

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/track"
)

// newTransport returns an HTTP/2 client whose connections are keyed by the
// operator's address, which stands where a URL has its host: one long-lived
// connection for each operator, whatever its socket.
func newTransport(dial func(ctx context.Context, network, addr string) (net.Conn, error)) *http.Transport {
	var protocols http.Protocols
	protocols.SetHTTP2(true)
	return &http.Transport{
		DialTLSContext:         dial,
		Protocols:              &protocols,
		ForceAttemptHTTP2:      true,
		DisableCompression:     true,
		MaxConnsPerHost:        1,
		MaxIdleConnsPerHost:    1,
		IdleConnTimeout:        4 * time.Minute, // before the other side's
		MaxResponseHeaderBytes: maxHeader,
		HTTP2: &http.HTTP2Config{
			MaxReadFrameSize:              16 << 10,
			MaxReceiveBufferPerConnection: 256 << 10,
			MaxReceiveBufferPerStream:     64 << 10,
			MaxDecoderHeaderTableSize:     maxHeader,
			SendPingTimeout:               15 * time.Second,
			PingTimeout:                   5 * time.Second,
			WriteByteTimeout:              bodyTimeout,
		},
	}
}

// client sends this operator's requests to others.
type client struct {
	*shared
	dialer    *dialer
	transport *http.Transport
}

// Ask implements [eigenshift.Peers] over HTTP/2. op is dialled at the socket
// that the directory has for its address. A refusal is returned as *[Refusal]; of the
// answer only the bounds are checked.
func (c *client) Ask(ctx context.Context, op eigenshift.Operator, t eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
	return ask(ctx, c, op, t.ID, responsePath, t, encodeTask, decodeResponse, taskOfResponse)
}

// Observe implements [eigenshift.Peers], as Ask does.
func (c *client) Observe(ctx context.Context, op eigenshift.Operator, q eigenshift.Question) (eigenshift.SignedObservation, error) {
	return ask(ctx, c, op, q.Task.ID, observationPath, q, encodeQuestion, decodeObservation, func(o eigenshift.SignedObservation) eigenshift.TaskID { return o.Task })
}

// Report implements [eigenshift.Peers], as Ask does.
func (c *client) Report(ctx context.Context, op eigenshift.Operator, t eigenshift.EncodedTask, r eigenshift.Report) (eigenshift.SignedResponse, error) {
	return ask(ctx, c, op, t.ID, outcomePath, shown{t, r}, encodeReport, decodeResponse, taskOfResponse)
}

func taskOfResponse(r eigenshift.SignedResponse) eigenshift.TaskID { return r.Task }

// ask sends a request about a task, and returns the answer, which must be of that task.
func ask[Q, A any](ctx context.Context, c *client, op eigenshift.Operator, id eigenshift.TaskID, path string, q Q,
	encode func(Q) ([]byte, error), decode func([]byte) (A, error), taskOf func(A) eigenshift.TaskID) (answer A, err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("ask %s for task %d: %w", op.Address, id, err)
		}
	}()
	body, err := encode(q)
	if err != nil {
		return answer, err
	}
	encoded, err := call(ctx, c.transport, http.MethodPost, op.Address, path, body, http.StatusOK)
	if c.agreements.pending(op.Address) {
		if err := c.exchange(ctx, c.transport, op.Address); err != nil {
			c.log.Debug().Err(err).Stringer("peer", op.Address).Msg("Cannot exchange agreed parameters")
		}
	}
	if err != nil {
		return answer, err
	}
	answer, err = decode(encoded)
	if err == nil && taskOf(answer) != id {
		err = fmt.Errorf("answer is for task %d", taskOf(answer))
	}
	return answer, track.Because(track.BadAnswer, err)
}

// Reach implements [eigenshift.Peers]. It returns nil when op answers at op.Socket, which
// need not be the one in the directory yet, authenticates itself, accepts this operator,
// runs Raft with it, and would take the lead from a leader with this view of the chain; a
// *[Refusal] when only the last does not hold. The zero view asks whether op sees the chain
// at all. Reach uses the open connection to that socket, or opens one and closes it.
func (c *client) Reach(ctx context.Context, op eigenshift.Operator, leader eigenshift.ChainView) error {
	query := ""
	if leader != (eigenshift.ChainView{}) {
		var err error
		if query, err = encodeView(leader); err != nil {
			return fmt.Errorf("reach %s: %w", op.Address, err)
		}
	}
	reach := func(transport *http.Transport) error {
		err := probe(ctx, transport, op.Address, query)
		if err == nil {
			err = c.agree(ctx, transport, op.Address)
		}
		if err != nil {
			return fmt.Errorf("reach %s: %w", op.Address, err)
		}
		return nil
	}
	if c.links.dialled(op, httpProtocol) {
		err := reach(c.transport)
		if refusal := (*Refusal)(nil); err == nil || errors.As(err, &refusal) {
			return err
		}
	}
	once := newTransport(func(ctx context.Context, _, _ string) (net.Conn, error) {
		return c.dialer.dial(ctx, op, httpProtocol)
	})
	defer once.CloseIdleConnections()
	return reach(once)
}

// probe asks an operator whether it would take the lead, with a view of the chain as a
// query, or none.
func probe(ctx context.Context, transport *http.Transport, op common.Address, query string) error {
	path := reachPath
	if query != "" {
		path += "?" + query
	}
	_, err := call(ctx, transport, http.MethodGet, op, path, nil, http.StatusNoContent)
	return err
}

// announcers is how many operators [client.Announce] dials at the same time.
const announcers = 4

// Announce dials every registered operator once, so that those which have paused dialling
// this one resume. It returns when all dials have ended.
func (c *client) Announce(ctx context.Context) {
	limit := make(chan struct{}, announcers)
	var dials sync.WaitGroup
	for _, op := range c.directory.all() {
		if op.Address == c.identity.Operator() {
			continue
		}
		select {
		case limit <- struct{}{}:
			dials.Go(func() {
				defer func() { <-limit }()
				// The answer does not matter, and the back-off counts an error.
				_ = probe(ctx, c.transport, op.Address, "")
			})
		case <-ctx.Done():
		}
	}
	dials.Wait()
}

// Agree returns nil when op answers at its registered socket and this operator runs
// Raft with it: their agreed parameters differ in nothing that refuses.
func (c *client) Agree(ctx context.Context, op eigenshift.Operator) error {
	// The parameters that the other side attests are known once there is a connection.
	err := probe(ctx, c.transport, op.Address, "")
	if refusal := (*Refusal)(nil); err != nil && !errors.As(err, &refusal) {
		return err
	}
	return c.agree(ctx, c.transport, op.Address)
}

// agree returns nil when this operator runs Raft with another. Texts are exchanged
// each time: the other side may have forgotten this operator's.
func (c *client) agree(ctx context.Context, transport *http.Transport, op common.Address) error {
	if err := c.exchange(ctx, transport, op); err != nil {
		return err
	}
	return c.agreements.check(op)
}

// exchange sends the text of the agreed parameters to an operator and compares the answer.
// It does nothing when both attest the same.
func (c *client) exchange(ctx context.Context, transport *http.Transport, op common.Address) error {
	if !c.agreements.mustExchange(op) {
		return nil
	}
	text, err := call(ctx, transport, http.MethodPost, op, protocolPath, []byte(c.agreements.own.Text()), http.StatusOK)
	if err != nil {
		return err
	}
	if err := c.agreements.compare(op, text); err != nil {
		return track.Because(track.BadAnswer, err)
	}
	return nil
}

// call makes one request and reads the bounded answer.
func call(ctx context.Context, client *http.Transport, method string, op common.Address, path string, body []byte, want int) ([]byte, error) {
	url := "https://" + strings.ToLower(op.Hex()) + path
	request, err := http.NewRequestWithContext(ctx, method, url, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", contentType)
	request.Header.Set("User-Agent", "eigenshift")
	response, err := client.RoundTrip(request)
	if errors.Is(err, ErrVersion) {
		return nil, err
	}
	if err != nil && ctx.Err() == nil {
		return nil, track.Because(track.Unreachable, err)
	}
	if err != nil {
		return nil, err
	}
	defer func() { _ = response.Body.Close() }()
	if response.StatusCode != want {
		reason, _ := io.ReadAll(io.LimitReader(response.Body, track.MaxTextBytes))
		return nil, &Refusal{response.StatusCode, track.Printable(string(reason)), knownCode(response.Header.Get(reasonHeader))}
	}
	answer, err := io.ReadAll(io.LimitReader(response.Body, maxResponseBytes+1))
	if err != nil {
		return nil, fmt.Errorf("read the answer: %w", err)
	}
	return answer, nil
}
