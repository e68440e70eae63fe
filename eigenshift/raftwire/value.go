package raftwire

import "fmt"

const (
	nilByte = 0xc0
	// maxStamp is the most bytes of a marshalled time.
	maxStamp = 16
)

// begin consumes the first byte of a value.
func (s *Scanner) begin(b byte) error {
	s.number, s.signed = 0, false
	switch k := s.field.kind; {
	case k == number:
		return s.beginNumber(b)
	case k == flag:
		if b != 0xc2 && b != 0xc3 {
			return s.unfit(b)
		}
		return s.valueEnds()
	case b == nilByte && k != servers && s.depth > 0:
		return s.valueEnds()
	case k == stamp:
		if b < 0xa0 || b > 0xa0+maxStamp {
			return s.unfit(b)
		}
		return s.sized(uint64(b - 0xa0))
	case k == text:
		return s.beginText(b)
	default:
		return s.beginList(b)
	}
}

func (s *Scanner) unfit(b byte) error {
	return fmt.Errorf("%w: %#x where field %s begins", ErrForm, b, s.field.name)
}

func (s *Scanner) beginNumber(b byte) error {
	switch {
	case b < 0x80:
		s.number = uint64(b)
		return s.numbered()
	case 0xcc <= b && b <= 0xcf: // unsigned
		s.bytesOf = 1 << (b - 0xcc)
	case 0xd0 <= b && b <= 0xd3: // signed
		s.bytesOf, s.signed = 1<<(b-0xd0), true
	default:
		return s.unfit(b)
	}
	s.state = numberBytes
	return nil
}

// numbered is after a number.
func (s *Scanner) numbered() error {
	if s.field.name == size {
		if s.number > uint64(s.limits.Snapshot) {
			return fmt.Errorf("%w: snapshot of %d bytes, at most %d allowed", ErrLarge, s.number, s.limits.Snapshot)
		}
		s.content = int64(s.number)
		s.cost += s.content
	}
	return s.valueEnds()
}

func (s *Scanner) beginText(b byte) error {
	switch {
	case b&0xe0 == 0xa0:
		return s.sized(uint64(b & 0x1f))
	case 0xc4 <= b && b <= 0xc6: // binary
		s.bytesOf = 1 << (b - 0xc4)
	case 0xd9 <= b && b <= 0xdb: // text
		s.bytesOf = 1 << (b - 0xd9)
	default:
		return s.unfit(b)
	}
	s.state = lengthBytes
	return nil
}

func (s *Scanner) beginList(b byte) error {
	switch {
	case b&0xf0 == 0x90:
		return s.sized(uint64(b & 0x0f))
	case b == 0xdc:
		s.bytesOf = 2
	case b == 0xdd:
		s.bytesOf = 4
	default:
		return s.unfit(b)
	}
	s.state = lengthBytes
	return nil
}

// sized is after the length of a text or a list.
func (s *Scanner) sized(n uint64) error {
	if most := s.most(); n > uint64(most) {
		return fmt.Errorf("%w: field %s of %d, at most %d allowed", ErrLarge, s.field.name, n, most)
	}
	switch s.field.kind {
	case entries, servers:
		if s.field.kind == entries {
			s.within = logFields
		} else {
			s.within = serverFields
		}
		s.elements = int(n)
		s.cost += int64(n) * elementCost
		return s.elementEnds()
	default:
		s.cost += int64(n)
		if n == 0 {
			return s.valueEnds()
		}
		s.skip, s.state = int(n), textBytes
		return nil
	}
}

// most is the bound on the length of the field.
func (s *Scanner) most() int {
	switch {
	case s.depth == 0:
		return maxError
	case s.field.bound == data:
		return max(s.limits.Data, s.limits.Configuration)
	case s.field.bound == configuration:
		return s.limits.Configuration
	case s.field.bound == many:
		return s.limits.Entries
	default:
		return maxShort
	}
}
