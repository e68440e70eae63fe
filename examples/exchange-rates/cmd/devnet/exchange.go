package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"text/tabwriter"

	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/devnet"
	"github.com/eigenshift/avs/devnet/control"
	"github.com/eigenshift/avs/examples/exchange-rates/exchange"
	"github.com/eigenshift/avs/examples/exchange-rates/market"
	"github.com/eigenshift/avs/operator/reading"
)

// exchangesPath is where exchanges are looked at, and made to have faults.
const exchangesPath = "/exchanges"

// exchangesAnswer is what the exchanges do.
type exchangesAnswer struct {
	Exchanges []market.Status `json:"exchanges"`
	Quoted    market.Range    `json:"quoted"` // between which prices all true quotes were
}

// faultRequest asks for a fault of an exchange.
type faultRequest struct {
	Exchange string       `json:"exchange"`
	Fault    market.Fault `json:"fault"`
}

func (w *world) show(response http.ResponseWriter, _ *http.Request) {
	control.Respond(response, http.StatusOK, exchangesAnswer{w.market.Status(), w.market.Quoted()})
}

func (w *world) change(response http.ResponseWriter, r *http.Request) {
	var request faultRequest
	if err := control.Decode(r, &request); err != nil {
		control.Fail(response, http.StatusBadRequest, err)
		return
	}
	switch err := w.market.Set(request.Exchange, request.Fault); {
	case errors.Is(err, market.ErrUnknown):
		control.Fail(response, http.StatusNotFound, err)
	case err != nil:
		control.Fail(response, http.StatusBadRequest, err)
	default:
		control.Respond(response, http.StatusOK, struct{}{})
	}
}

// Options of the command.
const (
	lieFlag  = "lie"
	mendFlag = "mend"
	jsonFlag = "json"
)

func exchangeCommand() *cli.Command {
	return &cli.Command{
		Name:      "exchange",
		Usage:     "show what the exchanges quote, or make one of them lie, fail, lag or hang until it is mended",
		ArgsUsage: "[NAME]",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: lieFlag, Usage: "it answers `PERCENT` of the price"},
			&cli.BoolFlag{Name: string(market.Fail), Usage: "it answers with errors"},
			&cli.BoolFlag{Name: string(market.Lag), Usage: "it answers with its last trade from now on"},
			&cli.BoolFlag{Name: string(market.Hang), Usage: "it does not answer"},
			&cli.BoolFlag{Name: mendFlag, Usage: "nothing is wrong with it any more"},
			&cli.BoolFlag{Name: jsonFlag, Usage: "show for programs"},
		},
		Action: func(c *cli.Context) error {
			client, err := devnet.Connect(c)
			if err != nil {
				return err
			}
			if c.NArg() == 0 {
				return showExchanges(c, client)
			}
			fault, err := faultOf(c)
			if err != nil {
				return err
			}
			exchange := c.Args().First()
			if err := client.World(c.Context, http.MethodPost, exchangesPath, faultRequest{exchange, fault}, &struct{}{}); err != nil {
				return err
			}
			_, err = fmt.Fprintf(c.App.Writer, "%s %s\n", exchange, fault)
			return err
		},
	}
}

// faultOf reads the one fault that options ask for.
func faultOf(c *cli.Context) (market.Fault, error) {
	var faults []market.Fault
	if c.IsSet(lieFlag) {
		percent, err := reading.Int(c.String(lieFlag), 1)
		if err != nil {
			return market.Fault{}, fmt.Errorf("--%s: %w", lieFlag, err)
		}
		faults = append(faults, market.Fault{Kind: market.Lie, Percent: int64(percent)})
	}
	for flag, kind := range map[string]market.Kind{
		string(market.Fail): market.Fail, string(market.Lag): market.Lag, string(market.Hang): market.Hang, mendFlag: market.None,
	} {
		if c.Bool(flag) {
			faults = append(faults, market.Fault{Kind: kind})
		}
	}
	if len(faults) != 1 || c.NArg() != 1 {
		return market.Fault{}, errors.New("exchange: give the name of one, and one of --lie PERCENT, --fail, --lag, --hang and --mend; or nothing")
	}
	return faults[0], faults[0].Check()
}

func showExchanges(c *cli.Context, client *control.Client) error {
	var now exchangesAnswer
	if err := client.World(c.Context, http.MethodGet, exchangesPath, nil, &now); err != nil {
		return err
	}
	if c.Bool(jsonFlag) {
		encoder := json.NewEncoder(c.App.Writer)
		encoder.SetIndent("", "  ")
		return encoder.Encode(now)
	}
	table := tabwriter.NewWriter(c.App.Writer, 0, 0, 2, ' ', 0)
	fmt.Fprintf(table, "EXCHANGE\tLAST TRADE\tNOW\tURL\n")
	for _, e := range now.Exchanges {
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\n", e.Name, exchange.FormatPrice(e.Price), e.Fault, e.URL)
	}
	return table.Flush()
}
