package transaction

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/eigenshift/avs/operator/chain"
)

// offered is what all endpoints said to an entry's newest attempt.
type offered struct {
	entry     *entry
	tx        common.Hash
	taken     bool  // one of them has it
	forgotten bool  // none of them knew it, nor an earlier attempt
	refused   bool  // all of them have refused it for good
	err       error // of one that did not take it
}

const (
	// offerTimeout bounds what one endpoint is asked about one transaction.
	offerTimeout = 5 * time.Second
	// relook is how often endpoints are asked for a transaction when no head comes.
	relook = 4 * time.Second
)

// offer asks all endpoints for an entry's transaction, and sends the same bytes to
// those that do not know it. The answers come through offers.
func (o *owner) offer(e *entry) {
	if e.pool.offering {
		return
	}
	raw, err := e.newest().MarshalBinary()
	if err != nil {
		o.cfg.Logger.Error().Err(err).Uint64("nonce", e.nonce).Msg("transaction not encoded")
		return
	}
	e.pool.offering = true
	var hashes []common.Hash
	for _, tx := range slices.Backward(e.attempts) {
		hashes = append(hashes, tx.Hash())
	}
	o.offering.Go(func() {
		answer := offerAll(o.ctx, o.node.Endpoints(), hashes, raw)
		answer.entry = e
		select {
		case o.offers <- answer:
		case <-o.ctx.Done():
		}
	})
}

// offerAll offers a transaction, whose hash is the first one, to all endpoints at once.
// The other hashes are those of earlier attempts.
func offerAll(ctx context.Context, endpoints []chain.Endpoint, hashes []common.Hash, raw []byte) offered {
	answers := make([]offered, len(endpoints))
	var group sync.WaitGroup
	for i, endpoint := range endpoints {
		group.Go(func() {
			ctx, cancel := context.WithTimeout(ctx, offerTimeout)
			defer cancel()
			answers[i] = offerOne(ctx, endpoint, hashes, raw)
		})
	}
	group.Wait()
	all := offered{tx: hashes[0], forgotten: true, refused: true}
	for _, a := range answers {
		all.taken = all.taken || a.taken
		all.forgotten = all.forgotten && a.forgotten
		all.refused = all.refused && a.refused
		if a.err != nil && (all.err == nil || understand(all.err) == unclear) {
			all.err = a.err
		}
	}
	return all
}

func offerOne(ctx context.Context, endpoint chain.Endpoint, hashes []common.Hash, raw []byte) offered {
	earlier, sure := false, true // it has an earlier attempt; it has answered whether
	for i, hash := range hashes {
		has, err := knows(ctx, endpoint, hash)
		if has && i == 0 {
			return offered{taken: true}
		}
		earlier, sure = earlier || has, sure && err == nil
		if has {
			break
		}
	}
	var hash common.Hash
	err := endpoint.Request(ctx, &hash, "eth_sendRawTransaction", hexutil.Bytes(raw))
	m := understand(err)
	return offered{
		taken:     m == taken || m == known || earlier,
		forgotten: sure && !earlier && m != known,
		refused:   sure && !earlier && m.definite(),
		err:       err,
	}
}

// knows asks an endpoint whether a transaction is in its pool or in a block.
func knows(ctx context.Context, endpoint chain.Endpoint, hash common.Hash) (bool, error) {
	var tx *struct{ Hash common.Hash }
	if err := endpoint.Request(ctx, &tx, "eth_getTransactionByHash", hash); err != nil {
		return false, err
	}
	if tx != nil && tx.Hash != hash {
		return false, fmt.Errorf("%s: another transaction than %s", endpoint.Host, hash)
	}
	return tx != nil, nil
}

// recordAnswers takes what all endpoints have said to an offer.
func (o *owner) recordAnswers(a offered) {
	e := a.entry
	e.pool.offering = false
	if !slices.Contains(o.pending, e) {
		return
	}
	again := e.isAccepted() && a.taken && a.forgotten
	if a.taken {
		e.accept()
	}
	if e.newest().Hash() != a.tx { // replaced meanwhile
		return
	}
	e.pool.looked, e.pool.head, e.pool.forgotten, e.pool.cheap = time.Now(), o.head, a.forgotten, false
	switch {
	case again:
		e.block = o.head // a replacement is not due before it has had its time
		o.cfg.Logger.Info().Stringer("tx", a.tx).Uint64("nonce", e.nonce).Msg("no node knew the transaction, sent again")
	case a.refused:
		o.refused(e, a.err)
	case !a.taken:
		o.recordRefusal(e, a.err)
	}
}

// recordRefusal remembers a refusal that does not say that the transaction is lost.
func (o *owner) recordRefusal(e *entry, err error) {
	m := understand(err)
	e.refusal.Store(&err)
	e.pool.cheap = m == feeTooLow || m == replaceUnderpriced
	if m != e.pool.told && m != known {
		o.cfg.Logger.Warn().Err(err).Stringer("tx", e.newest().Hash()).Msg("transaction not taken by a node, trying again")
	}
	e.pool.told = m
}

// refused ends an entry that no node takes. Its nonce is free then, unless others wait
// behind it.
func (o *owner) refused(e *entry, err error) {
	behind := !o.pending.isLast(e)
	e.fail(explainRefusal(err, understand(err), o.from))
	if !behind {
		o.pending.remove(e)
	}
}
