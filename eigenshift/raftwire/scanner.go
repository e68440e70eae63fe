package raftwire

import (
	"errors"
	"fmt"
)

// Why bytes are refused.
var (
	// ErrLarge: a message or a part of it exceeds its bound.
	ErrLarge = errors.New("too large")
	// ErrForm: the bytes are not those of a message of Raft's.
	ErrForm = errors.New("not a message of Raft's")
)

// Limits bound one message.
type Limits struct {
	// Message is the most bytes of a message, without the content of a snapshot.
	Message int64
	// Snapshot is the most bytes of content after the message of a snapshot.
	Snapshot int64
	// Entries is the most log entries of a message, Data the most bytes of data in one.
	Entries, Data int
	// Configuration is the most bytes of an encoded configuration.
	Configuration int
}

const (
	// maxShort bounds names, testimonies and the like.
	maxShort = 256
	// maxError bounds the text of an error in a reply.
	maxError = 4 << 10
	// messageCost and elementCost are the bytes of memory of a decoded message and of a
	// decoded entry or server, without texts.
	messageCost = 512
	elementCost = 192
)

// MaxCost is the bytes of memory that decoding the largest message within these limits takes,
// without the content of a snapshot.
func (l Limits) MaxCost() int64 { return messageCost + int64(l.Entries)*elementCost + l.Message }

// Scanner follows one message after the other. Make one with [NewScanner] or
// [NewReplyScanner].
type Scanner struct {
	limits Limits
	start  state

	state   state
	bytes   int64 // of this message, without content
	cost    int64
	content int64 // bytes of the snapshot that are still to come

	maps  [2]mapping // the message and, within it, an entry or a server
	depth int        // how many of them are open

	field    field // whose value comes next
	name     [24]byte
	nameLen  int
	elements int // of the open list that are still to come
	within   []field
	number   uint64
	signed   bool
	bytesOf  int // bytes of a number or a length that are still to come
	skip     int // bytes of a name or a text that are still to come
}

// mapping is a map with fields still to come.
type mapping struct {
	fields []field
	left   int
	seen   uint32 // a bit for each of fields
}

// state is the meaning of the next byte.
type state uint8

const (
	opening    state = iota // the byte that says which request it is
	errorText               // the header of the error's text in a reply
	mapHeader               // of the message
	nameHeader              // of a field's name
	nameBytes
	value        // the first byte of a field's value
	numberBytes  // the rest of a number
	lengthBytes  // the length of a text or a list
	textBytes    // a text
	element      // the first byte of an entry or a server
	contentBytes // of a snapshot
	complete     // nothing: the message is complete
)

// NewScanner follows requests, as the side that accepts connections reads them.
func NewScanner(limits Limits) *Scanner { return newScanner(limits, opening) }

// NewReplyScanner follows replies, as the side that dials reads them.
func NewReplyScanner(limits Limits) *Scanner { return newScanner(limits, errorText) }

func newScanner(limits Limits, start state) *Scanner {
	s := &Scanner{limits: limits, start: start}
	s.Next()
	return s
}

// Next begins with another message.
func (s *Scanner) Next() {
	*s = Scanner{limits: s.limits, start: s.start, state: s.start, cost: messageCost}
}

// Complete reports whether all bytes of the message have been scanned.
func (s *Scanner) Complete() bool { return s.state == complete }

// Cost is the bytes of memory that decoding the scanned part of the message takes, with the
// lists and texts whose lengths have been scanned.
func (s *Scanner) Cost() int64 { return s.cost }

// Scan follows the next bytes of a message. An error matches ErrLarge or ErrForm;
// the scanner is of no use after it. Bytes beyond the end of the message are an
// error, too: the next one is not sent before this one has been answered.
func (s *Scanner) Scan(b []byte) error {
	for len(b) > 0 {
		n, err := s.step(b)
		if err != nil {
			return err
		}
		b = b[n:]
	}
	return nil
}

// step consumes at least one byte.
func (s *Scanner) step(b []byte) (n int, err error) {
	switch s.state {
	case complete:
		return 0, fmt.Errorf("%w: %d bytes before an answer", ErrForm, len(b))
	case contentBytes:
		n = int(min(s.content, int64(len(b))))
		if s.content -= int64(n); s.content == 0 {
			s.state = complete
		}
		return n, nil
	case textBytes, nameBytes:
		n = min(s.skip, len(b))
		if s.state == nameBytes {
			copy(s.name[s.nameLen-s.skip:], b[:n])
		}
		s.skip -= n
	default:
		n, err = 1, s.take(b[0])
	}
	if s.bytes += int64(n); s.bytes > s.limits.Message {
		return 0, fmt.Errorf("%w: message of more than %d bytes", ErrLarge, s.limits.Message)
	}
	if err == nil && s.skip == 0 {
		switch s.state {
		case nameBytes:
			err = s.named()
		case textBytes:
			err = s.valueEnds()
		}
	}
	return n, err
}

// take consumes the one byte that a state waits for.
func (s *Scanner) take(b byte) error {
	switch s.state {
	case opening:
		if int(b) >= len(requestFields) {
			return fmt.Errorf("%w: request of type %d", ErrForm, b)
		}
		s.within, s.state = requestFields[b], mapHeader
		return nil
	case errorText:
		s.field, s.state = field{name: "error", kind: text}, value
		return s.take(b)
	case mapHeader:
		return s.open(b, s.within)
	case nameHeader:
		s.nameLen = int(b & 0x1f)
		if b&0xe0 != 0xa0 || s.nameLen == 0 || s.nameLen > len(s.name) {
			return fmt.Errorf("%w: %#x where a field's name begins", ErrForm, b)
		}
		s.skip, s.state = s.nameLen, nameBytes
		return nil
	case value:
		return s.begin(b)
	case numberBytes, lengthBytes:
		if s.signed && b >= 0x80 {
			return fmt.Errorf("%w: field %s is negative", ErrForm, s.field.name)
		}
		s.signed = false
		s.number = s.number<<8 | uint64(b)
		if s.bytesOf--; s.bytesOf > 0 {
			return nil
		}
		if s.state == lengthBytes {
			return s.sized(s.number)
		}
		return s.numbered()
	default: // element
		s.elements--
		if b == nilByte && s.field.kind == entries {
			return s.elementEnds()
		}
		return s.open(b, s.within)
	}
}

// open begins a map. Raft's messages have fewer than 16 fields, which the shortest form of a
// map holds.
func (s *Scanner) open(b byte, fields []field) error {
	if b&0xf0 != 0x80 {
		return fmt.Errorf("%w: %#x where a map begins", ErrForm, b)
	}
	if int(b&0x0f) > len(fields) {
		return fmt.Errorf("%w: map of %d fields, at most %d are known", ErrForm, b&0x0f, len(fields))
	}
	s.maps[s.depth] = mapping{fields: fields, left: int(b & 0x0f)}
	s.depth++
	return s.mapGoesOn()
}

// mapGoesOn is after a field, or at the beginning of a map.
func (s *Scanner) mapGoesOn() error {
	if s.maps[s.depth-1].left > 0 {
		s.state = nameHeader
		return nil
	}
	if s.depth--; s.depth > 0 {
		return s.elementEnds()
	}
	s.state = complete
	if s.content > 0 {
		s.state = contentBytes
	}
	return nil
}

// elementEnds is after an element of a list, or at the beginning of one.
func (s *Scanner) elementEnds() error {
	if s.elements > 0 {
		s.state = element
		return nil
	}
	return s.valueEnds()
}

// named finds the field whose name has been read.
func (s *Scanner) named() error {
	m := &s.maps[s.depth-1]
	for i, f := range m.fields {
		if f.name != string(s.name[:s.nameLen]) {
			continue
		}
		if m.seen&(1<<i) != 0 {
			return fmt.Errorf("%w: field %s twice", ErrForm, f.name)
		}
		m.seen |= 1 << i
		s.field, s.state = f, value
		return nil
	}
	return fmt.Errorf("%w: unknown field %q", ErrForm, s.name[:s.nameLen])
}

// valueEnds is after the value of a field.
func (s *Scanner) valueEnds() error {
	if s.depth == 0 { // the error of a reply
		s.within, s.state = replyFields, mapHeader
		return nil
	}
	s.maps[s.depth-1].left--
	return s.mapGoesOn()
}
