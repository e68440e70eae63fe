package operator

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"strings"
	"sync"
	"time"

	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift/peer"
	"github.com/eigenshift/avs/operator/api"
)

// running returns the report of this operator, if it runs on this machine; nil: it does not.
func (s *survey[T, R]) running(ctx context.Context) *api.Report {
	if s.cfg.APIListen == "" {
		return nil
	}
	data, err := fetchStatus(ctx, s.cfg.APIListen)
	if err != nil {
		return nil
	}
	var r api.Report
	if json.Unmarshal(data, &r) != nil || r.Operator != s.keys.address {
		return nil
	}
	return &r
}

// reachTimeout is how long the socket may take to lead here.
const reachTimeout = 3 * time.Second

// isReachable dials the configured socket from here. Where the operator does not run, this process
// listens in its place for a moment.
func (s *survey[T, R]) isReachable(ctx context.Context) (string, error) {
	if s.running(ctx) != nil {
		return s.answersAsOperator(ctx)
	}
	socket := s.cfg.RegisteredSocket()
	listener, err := net.Listen("tcp", s.cfg.Listen)
	if err != nil {
		return "", fmt.Errorf("listen: %w: stop what else uses the port, or choose another one", err)
	}
	token := []byte(rand.Text())
	var greeting sync.WaitGroup
	greeting.Go(func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			_, _ = conn.Write(token)
			_ = conn.Close()
		}
	})
	defer greeting.Wait()
	defer listener.Close()
	conn, err := (&net.Dialer{Timeout: reachTimeout}).DialContext(ctx, "tcp", socket)
	if err != nil {
		return "", fmt.Errorf("socket: nobody answers at %s, though %s is listened on: open the port in the firewall, and forward it to this machine: %w", socket, s.cfg.Listen, err)
	}
	defer conn.Close()
	if err := conn.SetReadDeadline(time.Now().Add(reachTimeout)); err != nil {
		return "", err
	}
	got, err := io.ReadAll(io.LimitReader(conn, int64(len(token))))
	if err != nil || !bytes.Equal(got, token) {
		return "", fmt.Errorf("socket: at %s somebody else answers: give the host and port that lead to this machine, where %s is listened on", socket, s.cfg.Listen)
	}
	return fmt.Sprintf("%s leads here, as seen from this machine; what others see, another operator can say", socket), nil
}

// answersAsOperator looks who answers at the socket of an operator that runs.
func (s *survey[T, R]) answersAsOperator(ctx context.Context) (string, error) {
	socket := s.cfg.RegisteredSocket()
	who, err := peer.Who(ctx, socket)
	if err != nil {
		return "", fmt.Errorf("socket: the operator runs, and does not answer at %s: open the port in the firewall, and forward it to this machine: %w", socket, err)
	}
	if who != s.keys.address {
		return "", fmt.Errorf("socket: at %s operator %s answers: give the host and port that lead to this one", socket, who)
	}
	return fmt.Sprintf("%s leads to this operator, which runs, as seen from this machine", socket), nil
}

// agrees compares the agreed parameters with those of the other operators.
func (s *survey[T, R]) agrees(ctx context.Context) (string, error) {
	if r := s.running(ctx); r != nil {
		return judge(r.Agreed.Peers, len(s.link.backend.Operators())-1)
	}
	_, attested, err := s.avs.agreed(s.cfg, s.link.slot)
	if err != nil {
		return "", permanent(err)
	}
	identity, err := peer.NewIdentity(ctx, peer.IdentityConfig{
		Operator: s.keys.address, Signer: s.keys.bls, ChainID: s.cfg.ChainID, ServiceManager: s.cfg.Contracts.ServiceManager, Protocol: attested,
	})
	if err != nil {
		return "", err
	}
	asker, err := peer.Listen(peer.Config{
		Listen: "127.0.0.1:0", Advertise: s.cfg.RegisteredSocket(), Identity: identity, // nobody is to come
		Directory: s.link.backend.Operator, Operators: s.link.backend.Operators, AllowPrivate: s.cfg.Peer.AllowPrivate, Logger: zerolog.Nop(),
	})
	if err != nil {
		return "", err
	}
	defer asker.Close()
	var asking sync.WaitGroup
	others := 0
	for _, op := range s.link.backend.Operators() {
		if op.Address == s.keys.address {
			continue
		}
		others++
		asking.Go(func() { _ = asker.Agree(ctx, op) }) // what comes of it is in the agreements
	}
	asking.Wait()
	return judge(asker.Agreements(), others)
}

// judge says whether an operator agrees with the others.
func judge(met []peer.Agreement, others int) (string, error) {
	var differing []string
	for _, p := range met {
		if len(p.Differences) == 0 && !p.Refused {
			continue
		}
		text := p.Operator.Hex()
		for _, d := range p.Differences {
			text += " " + d.String()
		}
		differing = append(differing, text)
	}
	switch {
	case len(differing) > 0:
		return "", fmt.Errorf("%d of %d operators have other agreed parameters: correct those of the operator that differs from most: %s", len(differing), len(met), strings.Join(differing, "; "))
	case others == 0:
		return "", errUnknown{"there are no other operators"}
	case len(met) == 0:
		return "", errUnknown{fmt.Sprintf("none of the %d other operators answers", others)}
	}
	return fmt.Sprintf("%d of %d other operators were asked, and have the same parameters", len(met), others), nil
}
