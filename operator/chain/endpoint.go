package chain

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/eigenshift/avs/operator/endpoint"
)

// Endpoint is one of a node's endpoints, asked on its own: whether it has a
// transaction in its pool is a question that no other endpoint answers.
type Endpoint struct {
	Host    string // for logs: the address may hold an access token
	client  *rpc.Client
	timeout time.Duration
}

// Endpoints returns the endpoints, the preferred one first.
func (n *Node) Endpoints() []Endpoint { return n.endpoints }

// Request makes one JSON-RPC request to this endpoint, which has to show first that
// it has the right chain.
func (e Endpoint) Request(ctx context.Context, result any, method string, args ...any) error {
	ctx, cancel := context.WithTimeout(ctx, e.timeout)
	defer cancel()
	if err := e.client.CallContext(ctx, result, method, args...); err != nil {
		return fmt.Errorf("%s: %w", e.Host, err)
	}
	return nil
}

func dialEndpoints(ctx context.Context, route *endpoint.Router, timeout time.Duration) ([]Endpoint, error) {
	var endpoints []Endpoint
	for i, name := range route.Names() {
		client, err := rpc.DialOptions(ctx, "http://ethereum", rpc.WithHTTPClient(&http.Client{Transport: route.Only(i)}))
		if err != nil {
			return nil, fmt.Errorf("connect to Ethereum: %w", err)
		}
		endpoints = append(endpoints, Endpoint{Host: name, client: client, timeout: timeout})
	}
	return endpoints, nil
}
