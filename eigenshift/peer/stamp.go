package peer

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"math/bits"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// A stamp is proof of work in a ClientHello, in place of the server's name. It does not
// identify the dialler; it makes asking for a TLS handshake cost more than answering, so
// that a stranger who asks for thousands of handshakes waits behind operators, even at
// the same source address. A stamp is valid for one handshake with one operator, for a few
// minutes. Connections without a stamp are answered when there is time.
const (
	stampBits   = 12 // zero bits of the hash: about half a millisecond of one core
	stampDomain = "EigenShift!"
	stampBytes  = 4 + 8 + 8 // unix time, salt, counter
	// stampsRemembered bounds the used stamps of one generation. Making as many
	// takes about half a minute of one core.
	stampsRemembered = 1 << 16
)

// newStamp makes a stamp for a handshake with an operator.
func newStamp(to common.Address, now time.Time) string {
	var stamp [stampBytes]byte
	binary.BigEndian.PutUint32(stamp[:4], uint32(now.Unix()))
	_, _ = rand.Read(stamp[4:12]) // never fails
	for counter := uint64(0); ; counter++ {
		binary.BigEndian.PutUint64(stamp[12:], counter)
		if _, ok := stampHash(to, stamp); ok {
			return hex.EncodeToString(stamp[:])
		}
	}
}

// stampHash returns the hash of a stamp, and whether it took the work.
func stampHash(to common.Address, stamp [stampBytes]byte) ([sha256.Size]byte, bool) {
	var b [len(stampDomain) + common.AddressLength + stampBytes]byte // one block of SHA-256
	copy(b[:], stampDomain)
	copy(b[len(stampDomain):], to[:])
	copy(b[len(stampDomain)+common.AddressLength:], stamp[:])
	hash := sha256.Sum256(b[:])
	return hash, bits.LeadingZeros32(binary.BigEndian.Uint32(hash[:4])) >= stampBits
}

// stamps accepts each stamp for this operator once.
type stamps struct {
	self common.Address
	life time.Duration // by how much a stamp's time may differ from now

	mu       sync.Mutex
	used     map[uint64]struct{} // the end of the hash
	before   map[uint64]struct{} // of the generation before
	newSince time.Time           // when used was begun
}

// take reports whether a server name is a stamp that was not used before.
func (s *stamps) take(name string, now time.Time) bool {
	var stamp [stampBytes]byte
	if len(name) != hex.EncodedLen(stampBytes) {
		return false
	}
	if _, err := hex.Decode(stamp[:], []byte(name)); err != nil {
		return false
	}
	made := time.Unix(int64(binary.BigEndian.Uint32(stamp[:4])), 0)
	if now.Sub(made).Abs() > s.life {
		return false
	}
	hash, ok := stampHash(s.self, stamp)
	if !ok {
		return false
	}
	return s.first(binary.BigEndian.Uint64(hash[sha256.Size-8:]), now)
}

func (s *stamps) first(id uint64, now time.Time) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if now.Sub(s.newSince).Abs() > 2*s.life {
		s.used, s.before, s.newSince = make(map[uint64]struct{}), s.used, now
	}
	_, lately := s.used[id]
	_, earlier := s.before[id]
	if lately || earlier {
		return false
	}
	if len(s.used) < stampsRemembered {
		s.used[id] = struct{}{}
	}
	return true
}
