package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/evidence"
	"github.com/eigenshift/avs/operator/history"
	"github.com/eigenshift/avs/operator/reading"
	challenges "github.com/eigenshift/avs/price-oracle/challenge"
)

const evidenceTimeout = 10 * time.Second

// readEvidence reads evidence from a file, an operator's status API or standard
// input.
func readEvidence(ctx context.Context, from string) ([]eigenshift.Certified, error) {
	body, err := openEvidence(ctx, from)
	if err != nil {
		return nil, fmt.Errorf("--%s: %w", evidenceFlag, err)
	}
	defer body.Close()
	pieces, err := evidence.Read(body)
	if err != nil {
		return nil, fmt.Errorf("--%s %s: %w", evidenceFlag, from, err)
	}
	return pieces, nil
}

func openEvidence(ctx context.Context, from string) (io.ReadCloser, error) {
	if from == "-" {
		return io.NopCloser(os.Stdin), nil
	}
	if !strings.HasPrefix(from, "http://") && !strings.HasPrefix(from, "https://") {
		return os.Open(from)
	}
	address, err := reading.URL(from, "http", "https")
	if err != nil {
		return nil, err
	}
	if strings.Trim(address.Path, "/") == "" {
		address.Path = "/evidence"
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address.String(), nil)
	if err != nil {
		return nil, err
	}
	client := http.Client{Timeout: evidenceTimeout}
	response, err := client.Do(request)
	if err != nil {
		return nil, fmt.Errorf("is the operator running, with its API there? %w", err)
	}
	if response.StatusCode != http.StatusOK {
		response.Body.Close()
		return nil, fmt.Errorf("%s answers with status %s", address, response.Status)
	}
	return response.Body, nil
}

// lookAtEvidence looks at evidence that was not seen before. What comes from
// others may be anything: a piece that is worth nothing is said, and is no reason
// not to look at the next.
func (p *prosecutor) lookAtEvidence(ctx context.Context, from string, seen map[eigenshift.Digest]bool) error {
	pieces, err := readEvidence(ctx, from)
	if err != nil {
		return err
	}
	for _, piece := range pieces {
		if seen[piece.Certificate.Digest] {
			continue
		}
		seen[piece.Certificate.Digest] = true
		signed, err := p.weigh(ctx, piece)
		if err == nil {
			err = p.examine(ctx, signed, false)
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil {
			if err := p.print.task(taskOutput{Task: piece.Task.ID, ReferenceBlock: piece.Task.Reference.Number, Unreadable: err.Error()}); err != nil {
				return err
			}
		}
	}
	return nil
}

// weigh makes a certificate of a piece of evidence, and finds out who signed.
func (p *prosecutor) weigh(ctx context.Context, piece eigenshift.Certified) (challenges.Signed, error) {
	signed, err := challenges.NewSigned(history.Submission{Task: piece.Task, Response: piece.Response}, nil)
	if err != nil {
		return signed, err
	}
	set, err := p.who.OperatorSet(ctx, piece.Task.Reference.Number)
	if err != nil {
		return signed, err
	}
	if signed.Certificate, err = p.settler.Prove(ctx, piece); err != nil {
		return signed, err
	}
	for _, op := range set.Operators {
		if !slices.Contains(piece.Certificate.NonSigners, op.ID) {
			signed.Signers = append(signed.Signers, op.Address)
		}
	}
	if len(signed.Signers) == 0 {
		return signed, errors.New("nobody signed it")
	}
	slices.SortFunc(signed.Signers, func(a, b common.Address) int { return a.Cmp(b) })
	return signed, nil
}
