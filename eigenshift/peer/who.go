package peer

import (
	"context"
	"crypto/tls"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Who returns the operator that says of itself that it answers at a socket. Whether it is
// registered, and whether the key that attests it is its own, is not checked.
func Who(ctx context.Context, socket string) (common.Address, error) {
	var said attestation
	dialer := tls.Dialer{Config: &tls.Config{
		MinVersion: tls.VersionTLS13, NextProtos: []string{httpProtocol}, ServerName: newStamp(common.Address{}, time.Now()),
		InsecureSkipVerify: true, // no names, no authorities
		VerifyConnection: func(state tls.ConnectionState) (err error) {
			said, err = attestationOf(state.PeerCertificates[0])
			return err
		},
	}}
	conn, err := dialer.DialContext(ctx, "tcp", socket)
	if err != nil {
		return common.Address{}, err
	}
	return said.Operator, conn.Close()
}
