package control

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/devnet/cluster"
	"github.com/eigenshift/avs/devnet/fund"
)

const maxResponseBytes = 4 << 20

// ErrUnreachable is returned when no daemon answers.
var ErrUnreachable = errors.New("the devnet does not answer")

// Client sends requests to a daemon.
type Client struct {
	endpoint Endpoint
	http     http.Client
}

// Dial returns a client. It does not connect yet.
func Dial(endpoint Endpoint) *Client { return &Client{endpoint: endpoint} }

// Info returns what the daemon says of its devnet.
func (c *Client) Info(ctx context.Context) (*Info, error) {
	var info Info
	if err := c.do(ctx, http.MethodGet, "/v1/info", nil, &info); err != nil {
		return nil, err
	}
	return &info, nil
}

// Operator does something to an operator. It returns when it is done. other is
// what it is started as this once, if it is started, and not as itself.
func (c *Client) Operator(ctx context.Context, number int, action Action, other *cluster.Program) error {
	return c.do(ctx, http.MethodPost, fmt.Sprintf("/v1/operators/%d/%s", number, action), operatorRequest{other}, &struct{}{})
}

// Cut separates operators from all others, until [Client.Heal].
func (c *Client) Cut(ctx context.Context, numbers []int) error {
	return c.do(ctx, http.MethodPost, linksPath+"cut", cutRequest{numbers}, &struct{}{})
}

// Delay makes everything between an operator and the others take that long, each way,
// until [Client.Heal].
func (c *Client) Delay(ctx context.Context, number int, d time.Duration) error {
	return c.do(ctx, http.MethodPost, linksPath+"delay", delayRequest{number, d}, &struct{}{})
}

// Heal ends all cuts and delays.
func (c *Client) Heal(ctx context.Context) error {
	return c.do(ctx, http.MethodPost, linksPath+"heal", nil, &struct{}{})
}

// Fund gives an account ether and tokens. It returns when the account has them.
func (c *Client) Fund(ctx context.Context, to common.Address, gift fund.Gift) error {
	return c.do(ctx, http.MethodPost, "/v1/fund", fundRequest{To: to, Gift: gift}, &struct{}{})
}

// World sends a request to the network's own world, and decodes its answer. body is
// nil for a request without one.
func (c *Client) World(ctx context.Context, method, path string, body, into any) error {
	return c.do(ctx, method, worldPath+path, body, into)
}

func (c *Client) do(ctx context.Context, method, path string, body, into any) error {
	var content io.Reader
	if body != nil {
		encoded, err := json.Marshal(body)
		if err != nil {
			return fmt.Errorf("encode request: %w", err)
		}
		content = bytes.NewReader(encoded)
	}
	request, err := http.NewRequestWithContext(ctx, method, c.endpoint.URL+path, content)
	if err != nil {
		return fmt.Errorf("make request: %w", err)
	}
	request.Header.Set("Authorization", "Bearer "+c.endpoint.Token)
	response, err := c.http.Do(request)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrUnreachable, err)
	}
	defer response.Body.Close()
	decoder := json.NewDecoder(io.LimitReader(response.Body, maxResponseBytes))
	if response.StatusCode != http.StatusOK {
		var refused failure
		if err := decoder.Decode(&refused); err != nil || refused.Error == "" {
			return fmt.Errorf("the devnet answers %s", response.Status)
		}
		return errors.New(refused.Error)
	}
	if err := decoder.Decode(into); err != nil {
		return fmt.Errorf("decode the devnet's answer: %w", err)
	}
	return nil
}
