package operator

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/operator/api"
	"github.com/eigenshift/avs/operator/config"
)

func statusCommand() *cli.Command {
	const apiFlag, jsonFlag = "api", "json"
	return &cli.Command{
		Name: "status", Usage: "Ask a running operator how it is doing",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: apiFlag, Value: config.Default().APIListen, Usage: "`HOST:PORT` of its status API"},
			&cli.BoolFlag{Name: jsonFlag, Usage: "print everything, as JSON"},
		},
		Action: func(c *cli.Context) error {
			data, err := fetchStatus(c.Context, c.String(apiFlag))
			if err != nil {
				return err
			}
			if c.Bool(jsonFlag) {
				_, err := c.App.Writer.Write(data)
				return err
			}
			var r api.Report
			if err := json.Unmarshal(data, &r); err != nil {
				return fmt.Errorf("status of %s: %w", c.String(apiFlag), err)
			}
			return printReport(c.App.Writer, r)
		},
	}
}

func fetchStatus(ctx context.Context, address string) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+address+"/status", nil)
	if err != nil {
		return nil, usageError{err}
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, fmt.Errorf("is the operator running, with its API at %s? %w", address, err)
	}
	defer resp.Body.Close()
	const enough = 4 << 20
	data, err := io.ReadAll(io.LimitReader(resp.Body, enough))
	if err == nil && resp.StatusCode != http.StatusOK {
		err = fmt.Errorf("HTTP status %s", resp.Status)
	}
	if err != nil {
		return nil, fmt.Errorf("status of %s: %w", address, err)
	}
	return data, nil
}

func printReport(out io.Writer, r api.Report) error {
	role := "observer, not in the cluster yet"
	switch {
	case r.Engine.Leading:
		role = "leader"
	case r.Engine.Voter:
		role = "follower, votes"
	case len(r.Engine.Voters) > 0:
		role = "follower, does not vote"
	}
	leader := "unknown"
	if r.Engine.Leader != (common.Address{}) {
		leader = r.Engine.Leader.Hex()
	}
	settled := "none"
	if r.Engine.LastSettled != nil {
		settled = fmt.Sprint(uint64(*r.Engine.LastSettled))
	}
	_, err := fmt.Fprintf(out, "operator     %s\nsocket       %s\nrunning      %s, version %s\nblock        %d of %s\nrole         %s, term %d\nleader       %s\noperators    %d, %d of them vote\nlast settled %s\n",
		r.Operator, r.Socket, time.Since(r.Started).Round(time.Second), r.Version, r.Head.Number, r.Head.Time.Format(time.RFC3339),
		role, r.Engine.Term, leader, r.Engine.Operators, len(r.Engine.Voters), settled)
	for _, t := range r.Engine.Tasks {
		if err == nil {
			_, err = fmt.Fprintf(out, "task %-7d %s, proposed by %s, deadline block %d\n", uint64(t.ID), t.Phase, t.Proposer, t.Deadline)
		}
	}
	for _, p := range r.Problems(time.Now()) {
		if err == nil {
			_, err = fmt.Fprintf(out, "problem      %s\n", p)
		}
	}
	return err
}
