package control

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http"
	"path/filepath"
	"syscall"

	"github.com/ethereum/go-ethereum/common"
)

// Client sends requests to the operator that runs with a data folder.
type Client struct {
	dataDir string
	http    http.Client
}

// Dial returns a client. It does not connect yet.
func Dial(dataDir string) (*Client, error) {
	path, err := socketPath(dataDir)
	if err != nil {
		return nil, err
	}
	return &Client{dataDir: dataDir, http: http.Client{Transport: &http.Transport{
		DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
			var dialer net.Dialer
			return dialer.DialContext(ctx, "unix", path)
		},
		DisableKeepAlives: true,
	}}}, nil
}

// State returns what the operator was told, and how far it is.
func (c *Client) State(ctx context.Context) (State, error) {
	return request[State](ctx, c, http.MethodGet, statePath, nil)
}

// Pause pauses the operator.
func (c *Client) Pause(ctx context.Context) (State, error) {
	return request[State](ctx, c, http.MethodPost, pausePath, nil)
}

// Resume lets an operator go on that is paused or drained.
func (c *Client) Resume(ctx context.Context) (State, error) {
	return request[State](ctx, c, http.MethodPost, resumePath, nil)
}

// Drain lets the operator lead and propose no more. It does not wait until leadership has moved.
func (c *Client) Drain(ctx context.Context) (State, error) {
	return request[State](ctx, c, http.MethodPost, drainPath, nil)
}

// Transfer hands leadership over: to an operator, or with the zero address to the next in the
// rotation. It returns when it has moved.
func (c *Client) Transfer(ctx context.Context, to common.Address) (State, error) {
	return request[State](ctx, c, http.MethodPost, transferPath, transferRequest{to})
}

// Reachability asks the other operators, by the one that runs, whether they reach it.
func (c *Client) Reachability(ctx context.Context) (Reachability, error) {
	return request[Reachability](ctx, c, http.MethodGet, reachPath, nil)
}

// request sends a request and decodes the answer.
func request[A any](ctx context.Context, c *Client, method, path string, body any) (answer A, err error) {
	ctx, cancel := context.WithTimeout(ctx, answerTime)
	defer cancel()
	var content bytes.Buffer
	if body != nil {
		if err := json.NewEncoder(&content).Encode(body); err != nil {
			return answer, fmt.Errorf("encode request: %w", err)
		}
	}
	asked, err := http.NewRequestWithContext(ctx, method, "http://operator"+path, &content)
	if err != nil {
		return answer, fmt.Errorf("make request: %w", err)
	}
	response, err := c.http.Do(asked)
	if err != nil {
		return answer, c.unanswered(err)
	}
	defer response.Body.Close()
	decoder := json.NewDecoder(io.LimitReader(response.Body, maxAnswer))
	if response.StatusCode != http.StatusOK {
		var refused failure
		if err := decoder.Decode(&refused); err != nil || refused.Error == "" {
			return answer, fmt.Errorf("the operator answers %s: does it run another version of this program?", response.Status)
		}
		return answer, errors.New(refused.Error)
	}
	if err := decoder.Decode(&answer); err != nil {
		return answer, fmt.Errorf("decode the operator's answer: %w", err)
	}
	return answer, nil
}

// unanswered says why nobody answers.
func (c *Client) unanswered(err error) error {
	folder := c.dataDir
	if whole, failed := filepath.Abs(folder); failed == nil {
		folder = whole
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("%w: %s has no control socket. Does the operator run, with this configuration and in this folder?", ErrNotRunning, folder)
	case errors.Is(err, syscall.ECONNREFUSED):
		return fmt.Errorf("%w: the control socket in %s is what an operator has left that did not stop in good order. Start it again", ErrNotRunning, folder)
	case errors.Is(err, fs.ErrPermission):
		return fmt.Errorf("the control socket in %s may only be opened by the user that the operator runs as: %w", folder, err)
	default:
		return fmt.Errorf("ask the operator that runs in %s: %w", folder, err)
	}
}
