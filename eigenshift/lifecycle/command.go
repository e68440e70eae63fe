package lifecycle

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/eigenshift/avs/eigenshift"
)

// Command is one decision of the log: [Opened], [Certified], [Submitted] or
// [Expired], as values.
type Command interface {
	kind() kind
	task() eigenshift.TaskID
	check() error // form and bounds, whatever the state
}

// Opened claims that operators should answer a task. It replaces another task of the same
// slot, whatever its phase.
type Opened struct{ Task eigenshift.EncodedTask }

// Certified claims that a stake quorum signed a response to an open task; of a submitted task
// that its settlement was orphaned and is to be repeated. Operators verify the certificate
// before they submit it, and a task that is certified already may get another one.
type Certified struct{ Certified eigenshift.Certified }

// Submitted claims that the contract has settled a task, or that its settlement is in
// another block than recorded.
type Submitted struct{ Settlement eigenshift.Settlement }

// Expired claims that a task is given up, and that its settlement was orphaned if one is
// recorded. Reason is the leader's, for people to read, of at most MaxReasonBytes bytes.
type Expired struct {
	ID     eigenshift.TaskID
	Reason string
}

// Bounds of the encoding, besides those of the root package.
const (
	MaxReasonBytes = 512
	// MaxCommandBytes bounds an encoded command, the content of one log entry.
	MaxCommandBytes = eigenshift.MaxSpecBytes + eigenshift.MaxResponseBytes + eigenshift.MaxOperators*33 + 1024
)

func (Opened) kind() kind    { return kindOpened }
func (Certified) kind() kind { return kindCertified }
func (Submitted) kind() kind { return kindSubmitted }
func (Expired) kind() kind   { return kindExpired }

func (c Opened) task() eigenshift.TaskID    { return c.Task.ID }
func (c Certified) task() eigenshift.TaskID { return c.Certified.Task.ID }
func (c Submitted) task() eigenshift.TaskID { return c.Settlement.Task }
func (c Expired) task() eigenshift.TaskID   { return c.ID }

// TaskOf returns the task that a command of this package is about.
func TaskOf(c Command) eigenshift.TaskID { return c.task() }

func (c Opened) check() error    { return c.Task.Check() }
func (c Certified) check() error { return checkCertified(c.Certified) }
func (c Submitted) check() error { return checkSettlement(c.Settlement) }
func (c Expired) check() error   { return checkReason(c.Reason) }

func checkCertified(c eigenshift.Certified) error {
	if err := c.Task.Check(); err != nil {
		return err
	}
	if len(c.Response) > eigenshift.MaxResponseBytes {
		return fmt.Errorf("task %d: response of %d bytes, at most %d allowed", c.Task.ID, len(c.Response), eigenshift.MaxResponseBytes)
	}
	if parts := len(c.Certificate.Parts); parts == 0 || parts > eigenshift.MaxParts {
		return fmt.Errorf("task %d: certificate of %d parts, between 1 and %d allowed", c.Task.ID, parts, eigenshift.MaxParts)
	}
	non := c.Certificate.NonSigners
	if len(non) > eigenshift.MaxOperators {
		return fmt.Errorf("task %d: %d non-signers, at most %d allowed", c.Task.ID, len(non), eigenshift.MaxOperators)
	}
	for i := 1; i < len(non); i++ {
		if bytes.Compare(non[i-1][:], non[i][:]) >= 0 {
			return fmt.Errorf("task %d: non-signers are not strictly ascending", c.Task.ID)
		}
	}
	return nil
}

func checkSettlement(s eigenshift.Settlement) error {
	if s.Proposer == (common.Address{}) {
		return fmt.Errorf("settlement of task %d: no proposer", s.Task)
	}
	return nil
}

func checkReason(reason string) error {
	if len(reason) > MaxReasonBytes {
		return fmt.Errorf("reason of %d bytes, at most %d allowed", len(reason), MaxReasonBytes)
	}
	return nil
}

// value returns a command if it is a value of this package: not nil and not a pointer.
func value(c Command) (Command, error) {
	switch c.(type) {
	case Opened, Certified, Submitted, Expired:
		return c, nil
	case nil:
		return nil, errors.New("no command")
	default:
		return nil, fmt.Errorf("%T is not a command", c)
	}
}

// Encode returns the canonical encoding, a byte for the kind of command, then the command in
// RLP. It refuses commands that Decode would refuse.
func Encode(c Command) ([]byte, error) {
	c, err := value(c)
	if err != nil {
		return nil, fmt.Errorf("encode command: %w", err)
	}
	if err := c.check(); err != nil {
		return nil, fmt.Errorf("encode command %s: %w", kindNames[c.kind()], err)
	}
	body, err := rlp.EncodeToBytes(c)
	if err != nil {
		return nil, fmt.Errorf("encode command %s: %w", kindNames[c.kind()], err)
	}
	return append([]byte{byte(c.kind())}, body...), nil
}

// Decode decodes any bytes. It accepts exactly the encodings that Encode returns, and allocates
// at most a small multiple of their size.
func Decode(data []byte) (Command, error) {
	switch {
	case len(data) == 0:
		return nil, errors.New("decode command: empty")
	case len(data) > MaxCommandBytes:
		return nil, fmt.Errorf("decode command: %d bytes, at most %d allowed", len(data), MaxCommandBytes)
	}
	switch kind(data[0]) {
	case kindOpened:
		return decode[Opened](data)
	case kindCertified:
		return decode[Certified](data)
	case kindSubmitted:
		return decode[Submitted](data)
	case kindExpired:
		return decode[Expired](data)
	default:
		return nil, fmt.Errorf("decode command: unknown kind %d", data[0])
	}
}

func decode[C Command](data []byte) (Command, error) {
	var c C
	name := kindNames[c.kind()]
	if err := rlp.DecodeBytes(data[1:], &c); err != nil {
		return nil, fmt.Errorf("decode command %s: %w", name, err)
	}
	again, err := Encode(c)
	if err != nil {
		return nil, fmt.Errorf("decode command %s: %w", name, err)
	}
	if !bytes.Equal(again, data) {
		return nil, fmt.Errorf("decode command %s: not the canonical encoding", name)
	}
	return c, nil
}
