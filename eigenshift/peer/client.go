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

// dialRegistered dials the operator whose address stands in place of a host, at
// the socket that the registry has for it.
func (p *Peer) dialRegistered(ctx context.Context, _, addr string) (net.Conn, error) {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return nil, fmt.Errorf("dial %s: %w", addr, err)
	}
	op, err := p.resolve(host)
	if err != nil {
		return nil, fmt.Errorf("dial %s: %w", host, err)
	}
	return p.dial(ctx, op, httpProtocol)
}

// Ask implements [eigenshift.Peers] over HTTP/2. op is dialled at the socket
// that the directory has for its address. A refusal is returned as *[Refusal];
// the content of the answer is unchecked but for its bounds.
func (p *Peer) Ask(ctx context.Context, op eigenshift.Operator, t eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
	answer, err := p.ask(ctx, op.Address, t)
	if err != nil {
		return eigenshift.SignedResponse{}, fmt.Errorf("ask %s for task %d: %w", op.Address, t.ID, err)
	}
	return answer, nil
}

func (p *Peer) ask(ctx context.Context, op common.Address, t eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
	body, err := encodeTask(t)
	if err != nil {
		return eigenshift.SignedResponse{}, err
	}
	encoded, err := call(ctx, p.client, http.MethodPost, op, responsePath, body, http.StatusOK)
	if p.agreements.pending(op) {
		if err := p.exchange(ctx, p.client, op); err != nil {
			p.log.Debug().Err(err).Stringer("peer", op).Msg("Cannot exchange agreed parameters")
		}
	}
	if err != nil {
		return eigenshift.SignedResponse{}, err
	}
	answer, err := decodeResponse(encoded)
	if err == nil && answer.Task != t.ID {
		err = fmt.Errorf("answer is for task %d", answer.Task)
	}
	if err != nil {
		return eigenshift.SignedResponse{}, track.Because(track.BadAnswer, err)
	}
	return answer, nil
}

// Reach returns nil when op answers at its socket (op.Socket, which need not be
// the one in the directory yet), is who it should be, accepts this operator, runs
// Raft with it, and would take the lead from one that sees this of the chain; a *[Refusal] when
// only the last is not so. The zero view asks whether it sees the chain at all.
// It uses the open connection to that socket if there is one, else it opens one
// and closes it.
func (p *Peer) Reach(ctx context.Context, op eigenshift.Operator, leader eigenshift.ChainView) error {
	path := reachPath
	if leader != (eigenshift.ChainView{}) {
		query, err := encodeView(leader)
		if err != nil {
			return fmt.Errorf("reach %s: %w", op.Address, err)
		}
		path += "?" + query
	}
	if p.links.dialled(op, httpProtocol) {
		_, err := call(ctx, p.client, http.MethodGet, op.Address, path, nil, http.StatusNoContent)
		if err == nil {
			err = p.agree(ctx, p.client, op.Address)
		}
		if err == nil {
			return nil
		}
		if refusal := (*Refusal)(nil); errors.As(err, &refusal) {
			return fmt.Errorf("reach %s: %w", op.Address, err)
		}
	}
	once := newTransport(func(ctx context.Context, _, _ string) (net.Conn, error) {
		return p.dial(ctx, op, httpProtocol)
	})
	defer once.CloseIdleConnections()
	_, err := call(ctx, once, http.MethodGet, op.Address, path, nil, http.StatusNoContent)
	if err == nil {
		err = p.agree(ctx, once, op.Address)
	}
	if err != nil {
		return fmt.Errorf("reach %s: %w", op.Address, err)
	}
	return nil
}

// announcers is how many operators are told at the same time that this one is up.
const announcers = 4

// Announce tells every registered operator that this one is up, so that those who
// have given up dialling it for a while do so again. It returns when each has been
// dialled once.
func (p *Peer) Announce(ctx context.Context) {
	operators := make(chan eigenshift.Operator)
	var telling sync.WaitGroup
	for range announcers {
		telling.Go(func() {
			for op := range operators {
				// The answer does not matter, and an error is counted by the back-off.
				_, _ = call(ctx, p.client, http.MethodGet, op.Address, reachPath, nil, http.StatusNoContent)
			}
		})
	}
	for _, op := range p.operators() {
		if op.Address == p.identity.Operator() {
			continue
		}
		select {
		case operators <- op:
		case <-ctx.Done():
		}
	}
	close(operators)
	telling.Wait()
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
		reason, _ := io.ReadAll(io.LimitReader(response.Body, maxReasonBytes))
		return nil, &Refusal{response.StatusCode, printable(string(reason)), knownCode(response.Header.Get(reasonHeader))}
	}
	answer, err := io.ReadAll(io.LimitReader(response.Body, maxResponseBytes+1))
	if err != nil {
		return nil, fmt.Errorf("read the answer: %w", err)
	}
	return answer, nil
}
