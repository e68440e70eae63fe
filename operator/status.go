package operator

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/operator/api"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/reading"
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
			if _, err := reading.Listen(c.String(apiFlag)); err != nil {
				return usageError{fmt.Errorf("--%s: %w", apiFlag, err)}
			}
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
			return printReport(c.App.Writer, r, time.Now())
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
