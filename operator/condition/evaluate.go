package condition

import (
	"fmt"
	"net"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/mode"
	"github.com/eigenshift/avs/eigenshift/track"
)

// Bounds of what passes by itself.
const (
	// StaleHead is how old the newest block may be: several blocks of any chain.
	StaleHead = 2 * time.Minute
	// maxSkew is by how much clocks may differ: peers refuse identities beyond it.
	maxSkew = 30 * time.Second
	// steady is by how much the lag of two blocks may differ where it is the clock that
	// is wrong: a node that catches up sends blocks faster than they were made.
	steady = 5 * time.Second
	// Election is how long no leader may be known before that is worth a word: elections
	// at hand-overs take less.
	Election = 5 * time.Second
)

// Finding is something that is wrong.
type Finding struct {
	Reason track.Reason
	Detail string
}

// Evaluate returns what is wrong. Findings are in no order; what explains what is
// track's.
func Evaluate(f Facts) []Finding {
	var e evaluation
	e.disk(f)
	e.node(f)
	e.registry(f)
	e.account(f)
	e.cluster(f)
	if f.Opening && !e.explained(f) {
		e.add(track.Starting, "not all parts of the operator are open yet")
	}
	e.mode(f)
	return e.findings
}

// mode comes last: that nobody leads does not come from what this operator was told.
func (e *evaluation) mode(f Facts) {
	if f.Mode != mode.Active {
		e.add(f.Mode.Reason(), "since %s", f.ModeSince.UTC().Format(time.RFC3339))
	}
}

type evaluation struct{ findings []Finding }

func (e *evaluation) add(r track.Reason, format string, args ...any) {
	e.findings = append(e.findings, Finding{r, fmt.Sprintf(format, args...)})
}

func (e *evaluation) disk(f Facts) {
	switch {
	case f.DiskFull:
		e.add(track.DiskFull, "%s", f.DiskError)
	case f.DiskError != "":
		e.add(track.DiskFailed, "%s", f.DiskError)
	}
}

func (e *evaluation) node(f Facts) {
	n := f.Node
	skewed := func(lag time.Duration) bool { return lag < -maxSkew || lag > maxSkew }
	even := n.Lag-n.EarlierLag < steady && n.EarlierLag-n.Lag < steady
	switch {
	case n.Error != "" && n.WrongChain:
		e.add(track.WrongChain, "%s", n.Error)
	case n.Error != "":
		e.add(track.NodeUnavailable, "%s", n.Error)
	case n.Syncing != "":
		e.add(track.NodeSyncing, "%s", n.Syncing)
	case n.Head.IsZero():
		e.add(track.Starting, "the Ethereum node has shown no block yet")
	case n.Lag < -maxSkew, skewed(n.Lag) && skewed(n.EarlierLag) && even:
		e.add(track.ClockSkew, "a block came %s %s", abs(n.Lag), direction(n.Lag))
	case f.Now.Sub(n.Head) > StaleHead:
		e.add(track.NodeBehind, "the newest block is from %s", n.Head.UTC().Format(time.RFC3339))
	}
}

func abs(d time.Duration) time.Duration {
	return max(d, -d).Round(time.Second)
}

func direction(lag time.Duration) string {
	if lag < 0 {
		return "before its own time"
	}
	return "after its own time, and so did the one before"
}

// WrongKey says how the registry contradicts that a key is an operator's; empty when
// it does not.
func WrongKey(operator common.Address, key, registered eigenshift.OperatorID, owner common.Address) string {
	switch {
	case owner != (common.Address{}) && owner != operator:
		return fmt.Sprintf("the BLS key with operator id %s belongs to operator %s, not to %s", key, owner, operator)
	case registered != (eigenshift.OperatorID{}) && registered != key:
		return fmt.Sprintf("%s is registered with another BLS key, that with operator id %s, not %s", operator, registered, key)
	default:
		return ""
	}
}

func (e *evaluation) registry(f Facts) {
	r := f.Registry
	if r.Failed != "" {
		e.add(track.RegistrationFailed, "%s", r.Failed)
	}
	if !r.Known {
		return
	}
	if why := WrongKey(f.Address, f.Key, r.Key, r.Owner); why != "" {
		e.add(track.WrongKey, "%s", why)
		return
	}
	switch {
	case r.Listed:
		e.listed(f)
	case r.InNoQuorum:
		e.add(track.NotRegistered, "%s is registered, and for none of the configured quorums: run `register`, or correct quorums", f.Address)
	case r.Left && !r.Ejected.IsZero():
		e.add(track.Ejected, "%s was ejected at %s", f.Address, r.Ejected.UTC().Format(time.RFC3339))
	case r.Left:
		e.add(track.Deregistered, "%s was registered and is not any more", f.Address)
	default:
		e.add(track.NotRegistered, "%s is no operator of this AVS: run `register`, or set register: true", f.Address)
	}
}

// listed looks at an operator that is registered.
func (e *evaluation) listed(f Facts) {
	if !f.Registry.Staked {
		e.add(track.NoStake, "%s has no stake in any quorum", f.Address)
	}
	switch registered := f.Registry.Socket; {
	case registered == "":
		e.add(track.SocketDiffers, "what is registered is no socket, and should be %s", f.Socket)
	case !strings.EqualFold(registered, f.Socket):
		e.add(track.SocketDiffers, "%s is registered, and this operator's is %s", registered, f.Socket)
	}
	if _, port, err := net.SplitHostPort(f.Socket); err == nil && f.ListenPort != "" && port != f.ListenPort {
		e.add(track.PortDiffers, "others dial port %s, this operator listens on %s", port, f.ListenPort)
	}
}

func (e *evaluation) account(f Facts) {
	if f.Balance != nil && f.Cost != nil && f.Balance.Cmp(f.Cost) < 0 {
		account := f.Account
		if account == (common.Address{}) {
			account = f.Address
		}
		e.add(track.NoFunds, "%s has %s wei, and a settlement costs about %s", account, f.Balance, f.Cost)
	}
}

func (e *evaluation) cluster(f Facts) {
	c := f.Cluster
	if c.Diverged != "" {
		e.add(track.SettingsDiffer, "%s", c.Diverged)
	}
	if !c.Open || c.Leaderless < Election || f.Registry.Known && !f.Registry.Listed {
		return // nobody answers, or leads, an operator that is not registered
	}
	need := c.Voters/2 + 1
	if c.Asked && c.Voters > 1 && c.Up <= 1 {
		e.add(track.NoPeers, "none of the %d other voters answers", c.Voters-1)
	}
	if c.Asked && c.Up < need {
		e.add(track.VotersMissing, "%d of %d up, %d needed", c.Up, c.Voters, need)
	}
	if e.explained(f) {
		return
	}
	if c.Voters == 0 {
		e.add(track.NoLeader, "this operator is in no cluster yet: it waits for founders, or for a leader to add it")
		return
	}
	e.add(track.NoLeader, "for %s", c.Leaderless.Round(time.Second))
}

// explained reports whether something else is wrong that a missing leader may well
// come from.
func (e *evaluation) explained(f Facts) bool {
	unready := make(map[string]bool)
	for _, k := range track.Kinds() {
		unready[k.Reason.Code] = k.Unready
	}
	for _, found := range e.findings {
		if unready[found.Reason.Code] {
			return true
		}
	}
	for _, c := range f.Engine {
		if c.Unready {
			return true
		}
	}
	return false
}
