package priceoracle

import (
	"context"
	"fmt"
	"net/http"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	oraclebinding "github.com/eigenshift/avs/bindings/priceoracle"
	"github.com/eigenshift/avs/devnet"
	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/control"
	"github.com/eigenshift/avs/operator/chain"
	avs "github.com/eigenshift/avs/price-oracle"
	"github.com/eigenshift/avs/price-oracle/onchain"
	"github.com/eigenshift/avs/price-oracle/panel"
)

// controls are what can be done to a feed.
const controls = `<div class="controls"><form class="line" data-post="/prices" data-done="all sources report that price">
  <input type="hidden" name="feed" data-field="name">
  <label>Move to <input name="price" inputmode="decimal" required></label>
  <button type="submit" class="action">Move</button>
</form>
<form class="line" data-post="/prices" data-done="the price moves again">
  <input type="hidden" name="feed" data-field="name">
  <button type="submit" class="action">Let it move again</button>
</form>
<form class="line" data-post="/updates" data-done="an update is requested: it comes with the next slot">
  <input type="hidden" name="feed" data-field="name">
  <button type="submit" class="action">Request an update</button>
</form></div>`

// panels are the prices, with what moves them.
func panels(_ context.Context, site devnet.Site, d *devnet.Deployment) ([]devnet.Panel, error) {
	prices := panel.New(onchain.New(site.Chain.Client(), d.Operators.Contracts.TaskManager), common.HexToAddress(d.Operators.AVS[avs.SourceReaderSetting]), site.Chain.Client())
	return []devnet.Panel{{Name: panel.Name, Title: panel.Title, Template: panel.Template(controls), Values: prices.Values}}, nil
}

// updatesPath is where an update of a feed is requested.
const updatesPath = "/updates"

// updateRequest asks for an update of a feed.
type updateRequest struct {
	Feed string `json:"feed"`
}

// update requests an update, from the account that everybody has.
func (m *market) update(w http.ResponseWriter, r *http.Request) {
	var request updateRequest
	err := control.Decode(r, &request)
	if err == nil {
		err = requestUpdate(r.Context(), m.client, m.oracle, request.Feed)
	}
	if err != nil {
		control.Fail(w, http.StatusBadRequest, err)
		return
	}
	control.Respond(w, http.StatusOK, struct{}{})
}

func requestUpdate(ctx context.Context, client *ethclient.Client, oracle common.Address, feed string) error {
	wanted, err := onchain.New(client, oracle).Request(ctx, feed)
	if err != nil {
		return err
	}
	id, err := client.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("read chain id: %w", err)
	}
	user, signer := account.User(), types.LatestSignerForChainID(id)
	tx, err := chain.Bound(oraclebinding.NewPriceOracle(oracle, client)).RequestUpdate(&bind.TransactOpts{
		Context: ctx, From: user.Address, Value: wanted.Fee,
		Signer: func(_ common.Address, tx *types.Transaction) (*types.Transaction, error) {
			return types.SignTx(tx, signer, user.Key)
		},
	}, wanted.Set())
	if err != nil {
		return fmt.Errorf("request an update of %s: %w", feed, err)
	}
	receipt, err := bind.WaitMined(ctx, client, tx)
	if err == nil && receipt.Status != types.ReceiptStatusSuccessful {
		err = fmt.Errorf("transaction %s failed", tx.Hash())
	}
	return err
}
