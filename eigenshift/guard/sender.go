package guard

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"
)

// checkHeader checks that the sender named in a message is the authenticated peer.
func checkHeader(peer common.Address, h raft.RPCHeader) error {
	if h.ProtocolVersion != raft.ProtocolVersionMax {
		return refuse(Malformed, "protocol version %d", h.ProtocolVersion)
	}
	if name := peer.Hex(); string(h.ID) != name || string(h.Addr) != name {
		return refuse(Sender, "says that it is from %.64q at %.64q", h.ID, h.Addr)
	}
	return nil
}

// checkSender checks the header, and the deprecated field in which leaders and
// candidates name themselves once more.
func checkSender(peer common.Address, h raft.RPCHeader, claimant []byte) error {
	if err := checkHeader(peer, h); err != nil {
		return err
	}
	if len(claimant) != 0 && string(claimant) != peer.Hex() {
		return refuse(Sender, "speaks for %.64q", claimant)
	}
	return nil
}
