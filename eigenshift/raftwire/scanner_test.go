//lint:file-ignore SA1019 Raft writes what is deprecated

package raftwire

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/hashicorp/raft"
)

// namesOf are the fields of a type as the library encodes them.
func namesOf(t reflect.Type) (names []string) {
	for i := range t.NumField() {
		if f := t.Field(i); f.Anonymous {
			names = append(names, namesOf(f.Type)...)
		} else {
			names = append(names, f.Name)
		}
	}
	return names
}

// A field that the library has and this package does not know would be refused
// when operators send it.
func TestFieldsAreThoseOfTheLibrary(t *testing.T) {
	for _, test := range []struct {
		of     any
		fields []field
		exact  bool
	}{
		{raft.AppendEntriesRequest{}, requestFields[appendEntries], true},
		{raft.RequestVoteRequest{}, requestFields[requestVote], true},
		{raft.InstallSnapshotRequest{}, requestFields[installSnapshot], true},
		{raft.TimeoutNowRequest{}, requestFields[timeoutNow], true},
		{raft.RequestPreVoteRequest{}, requestFields[requestPreVote], true},
		{raft.Log{}, logFields, true},
		{raft.Server{}, serverFields, true},
		{raft.Configuration{}, configurationFields, true},
		{raft.AppendEntriesResponse{}, replyFields, false},
		{raft.RequestVoteResponse{}, replyFields, false},
		{raft.RequestPreVoteResponse{}, replyFields, false},
		{raft.InstallSnapshotResponse{}, replyFields, false},
		{raft.TimeoutNowResponse{}, replyFields, false},
	} {
		known := make(map[string]bool)
		for _, f := range test.fields {
			known[f.name] = true
		}
		names := namesOf(reflect.TypeOf(test.of))
		for _, name := range names {
			if !known[name] {
				t.Errorf("%T has a field %s", test.of, name)
			}
		}
		if test.exact && len(names) != len(known) {
			t.Errorf("%T has %d fields, %d are known", test.of, len(names), len(known))
		}
	}
	if most := elementCost; reflect.TypeFor[raft.Log]().Size()+8 > uintptr(most) || reflect.TypeFor[raft.Server]().Size() > uintptr(most) {
		t.Errorf("an entry takes %d bytes and a server %d, counted are %d", reflect.TypeFor[raft.Log]().Size()+8, reflect.TypeFor[raft.Server]().Size(), most)
	}
}

var header1 = raft.RPCHeader{ProtocolVersion: raft.ProtocolVersionMax, ID: []byte("0xoperator"), Addr: []byte("0xoperator")}

// requests are what Raft writes, small and as large as they may be.
func requests(t testing.TB) map[string][]byte {
	var large raft.AppendEntriesRequest
	for i := range 3 {
		large.Entries = append(large.Entries, &raft.Log{Index: math.MaxUint64, Term: 1 << 40, Type: raft.LogCommand, Data: make([]byte, limits.Data), AppendedAt: time.Now()})
		large.Entries[i].Extensions = []byte{}
	}
	var full raft.AppendEntriesRequest
	for i := range limits.Entries {
		full.Entries = append(full.Entries, &raft.Log{Index: uint64(i), Type: raft.LogNoop, AppendedAt: time.Now().UTC()})
	}
	odd := time.FixedZone("odd", 3601)
	return map[string][]byte{
		"heartbeat": written(t, func(l *raft.NetworkTransport) error {
			return l.AppendEntries("a", "b", &raft.AppendEntriesRequest{RPCHeader: header1, Term: 7, Leader: header1.Addr}, new(raft.AppendEntriesResponse))
		}),
		"entries": written(t, func(l *raft.NetworkTransport) error {
			return l.AppendEntries("a", "b", &raft.AppendEntriesRequest{
				RPCHeader: header1, Term: 7, Leader: header1.Addr, PrevLogEntry: 300, PrevLogTerm: 70_000, LeaderCommitIndex: 1 << 33,
				Entries: []*raft.Log{nil, {Index: 128, Term: 7, Type: raft.LogConfiguration, Data: []byte("data"), AppendedAt: time.Now().In(odd)}},
			}, new(raft.AppendEntriesResponse))
		}),
		"large entries": written(t, func(l *raft.NetworkTransport) error {
			return l.AppendEntries("a", "b", &large, new(raft.AppendEntriesResponse))
		}),
		"all entries": written(t, func(l *raft.NetworkTransport) error {
			return l.AppendEntries("a", "b", &full, new(raft.AppendEntriesResponse))
		}),
		"vote": written(t, func(l *raft.NetworkTransport) error {
			return l.RequestVote("a", "b", &raft.RequestVoteRequest{RPCHeader: header1, Term: 7, LastLogIndex: 9, LastLogTerm: 3, LeadershipTransfer: true}, new(raft.RequestVoteResponse))
		}),
		"pre-vote": written(t, func(l *raft.NetworkTransport) error {
			return l.RequestPreVote("a", "b", &raft.RequestPreVoteRequest{RPCHeader: header1, Term: 7, LastLogIndex: 9}, new(raft.RequestPreVoteResponse))
		}),
		"hand-over": written(t, func(l *raft.NetworkTransport) error {
			return l.TimeoutNow("a", "b", &raft.TimeoutNowRequest{RPCHeader: header1}, new(raft.TimeoutNowResponse))
		}),
		"snapshot": written(t, func(l *raft.NetworkTransport) error {
			return l.InstallSnapshot("a", "b", &raft.InstallSnapshotRequest{
				RPCHeader: header1, SnapshotVersion: 1, Term: 7, Leader: header1.Addr, LastLogIndex: 9, LastLogTerm: 3, Size: limits.Snapshot,
				Configuration: make([]byte, limits.Configuration), ConfigurationIndex: 2,
			}, new(raft.InstallSnapshotResponse), bytes.NewReader(make([]byte, limits.Snapshot)))
		}),
	}
}

func replies(t testing.TB) map[string][]byte {
	return map[string][]byte{
		"entries":  replied(t, &raft.AppendEntriesResponse{RPCHeader: header1, Term: 9, LastLog: 1 << 30, Success: true}, nil),
		"vote":     replied(t, &raft.RequestVoteResponse{RPCHeader: header1, Term: 9, Granted: true, Peers: make([]byte, 200)}, nil),
		"pre-vote": replied(t, &raft.RequestPreVoteResponse{RPCHeader: header1, Term: 9}, nil),
		"snapshot": replied(t, &raft.InstallSnapshotResponse{RPCHeader: header1, Success: true}, nil),
		"refusal":  replied(t, &raft.TimeoutNowResponse{RPCHeader: header1}, errors.New(strings.Repeat("refused ", 100))),
	}
}

// scanned follows a message in pieces of some size.
func scanned(s *Scanner, message []byte, piece int) error {
	for len(message) > 0 {
		n := min(piece, len(message))
		if err := s.Scan(message[:n]); err != nil {
			return err
		}
		message = message[n:]
	}
	return nil
}

// Whatever Raft writes passes, in pieces of any size, and nothing is allocated.
func TestMessagesOfRaftPass(t *testing.T) {
	for _, side := range []struct {
		scanner  *Scanner
		messages map[string][]byte
	}{{NewScanner(limits), requests(t)}, {NewReplyScanner(limits), replies(t)}} {
		for name, message := range side.messages {
			for _, piece := range []int{1, 2, 3, 7, 4096, len(message)} {
				side.scanner.Next()
				if err := scanned(side.scanner, message, piece); err != nil {
					t.Errorf("%s in pieces of %d: %v", name, piece, err)
				}
				if !side.scanner.Complete() {
					t.Errorf("%s in pieces of %d is incomplete", name, piece)
				}
			}
			if err := side.scanner.Scan([]byte{0}); !errors.Is(err, ErrForm) {
				t.Errorf("%s is followed by a byte: %v", name, err)
			}
			if n := testing.AllocsPerRun(10, func() {
				side.scanner.Next()
				_ = side.scanner.Scan(message)
			}); n != 0 {
				t.Errorf("%s: %g allocations", name, n)
			}
		}
	}
}

// request is a request of one field.
func request(kind byte, name string, value ...byte) []byte {
	return append(append([]byte{kind, 0x81, 0xa0 | byte(len(name))}, name...), value...)
}

func be32(opens byte, n uint32) []byte { return binary.BigEndian.AppendUint32([]byte{opens}, n) }

func TestOtherMessagesAreRefused(t *testing.T) {
	list := func(n uint32) []byte { return request(0, "Entries", be32(0xdd, n)...) }
	entry := func(name string, value ...byte) []byte {
		return append(append(request(0, "Entries", 0x91, 0x81, 0xa0|byte(len(name))), name...), value...)
	}
	for name, test := range map[string]struct {
		message []byte
		want    error
	}{
		"a million entries":              {list(1 << 20), ErrLarge},
		"more entries than there can be": {list(math.MaxUint32), ErrLarge},
		"one entry too many":             {list(uint32(limits.Entries) + 1), ErrLarge},
		"an entry that is a list":        {request(0, "Entries", 0x91, 0x90), ErrForm},
		"entries that are a map":         {request(0, "Entries", 0x81), ErrForm},
		"entries that are a text":        {request(0, "Entries", 0xa1), ErrForm},
		"entries in an entry":            {entry("Entries", 0x91), ErrForm},
		"an entry with a large map":      {request(0, "Entries", 0x91, 0xdf), ErrForm},
		"data of 2 GiB":                  {entry("Data", be32(0xc6, 1<<31)...), ErrLarge},
		"data that is a list":            {entry("Data", be32(0xdd, 4)...), ErrForm},
		"data as an extension":           {entry("Data", 0xc9), ErrForm},
		"a long extension of an entry":   {entry("Extensions", be32(0xdb, 1<<20)...), ErrLarge},
		"a time as an extension":         {entry("AppendedAt", 0xd7, 0xff), ErrForm},
		"a long time":                    {entry("AppendedAt", 0xbf), ErrForm},
		"a name of 2 GiB":                {request(1, "ID", be32(0xc6, 1<<31)...), ErrLarge},
		"a name that is a list of bytes": {request(1, "ID", be32(0xdd, 1<<31)...), ErrForm},
		"a name that is a float":         {request(1, "ID", 0xcb), ErrForm},
		"an unknown field":               {request(1, "Extra", 0xc0), ErrForm},
		"a field of another message":     {request(1, "Entries", 0x90), ErrForm},
		"a field twice":                  {append(append([]byte{1, 0x82}, "\xa4Term\x01"...), "\xa4Term\x01"...), ErrForm},
		"a field without a name":         {[]byte{1, 0x81, 0xa0}, ErrForm},
		"a field with a number for name": {[]byte{1, 0x81, 0x01}, ErrForm},
		"a field with a long name":       {[]byte{1, 0x81, 0xbf}, ErrForm},
		"more fields than there are":     {[]byte{3, 0x84}, ErrForm},
		"a map of 2^32 fields":           {append([]byte{1}, be32(0xdf, math.MaxUint32)...), ErrForm},
		"a list instead of a message":    {append([]byte{1}, be32(0xdd, math.MaxUint32)...), ErrForm},
		"nothing instead of a message":   {[]byte{1, 0xc0}, ErrForm},
		"a negative term":                {request(1, "Term", 0xff), ErrForm},
		"a negative number of 8 bytes":   {request(1, "Term", 0xd3, 0x80), ErrForm},
		"a term that is a map":           {request(1, "Term", 0x80), ErrForm},
		"a term that is nothing":         {request(1, "Term", 0xc0), ErrForm},
		"a flag that is a number":        {request(1, "LeadershipTransfer", 1), ErrForm},
		"a snapshot that is too large":   {request(2, "Size", be32(0xce, uint32(limits.Snapshot)+1)...), ErrLarge},
		"a snapshot of 2^63 bytes":       {request(2, "Size", 0xcf, 0x80, 0, 0, 0, 0, 0, 0, 0), ErrLarge},
		"a large configuration":          {request(2, "Configuration", be32(0xdb, 1<<20)...), ErrLarge},
		"an unknown request":             {[]byte{5}, ErrForm},
		"a request before the answer":    {[]byte{3, 0x80, 3}, ErrForm},
	} {
		s := NewScanner(limits)
		if err := s.Scan(test.message); !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", name, err, test.want)
		}
		if s.Cost() > 32<<10 {
			t.Errorf("%s: costs %d", name, s.Cost())
		}
	}
	for name, test := range map[string]struct {
		reply []byte
		want  error
	}{
		"an error of 2 GiB":           {be32(0xdb, 1<<31), ErrLarge},
		"an error that is a list":     {be32(0xdd, 1<<31), ErrForm},
		"no error text":               {[]byte{0xc0}, ErrForm},
		"a list instead of a reply":   {append([]byte{0xa0}, be32(0xdd, 1<<31)...), ErrForm},
		"a reply with entries":        {append([]byte{0xa0, 0x81}, "\xa7Entries\x90"...), ErrForm},
		"a testimony of 2 GiB":        {append(append([]byte{0xa0, 0x81}, "\xa5Peers"...), be32(0xc6, 1<<31)...), ErrLarge},
		"a reply that nobody awaits":  {[]byte{0xa0, 0x80, 0xa0}, ErrForm},
		"a reply with a field of two": {append([]byte{0xa0, 0x81}, "\xa4Size\x01"...), ErrForm},
	} {
		if err := NewReplyScanner(limits).Scan(test.reply); !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", name, err, test.want)
		}
	}
}

// A message whose parts are all within bounds is bounded as a whole.
func TestMessagesAreBoundedAsAWhole(t *testing.T) {
	long := &raft.AppendEntriesRequest{}
	for range 5 {
		long.Entries = append(long.Entries, &raft.Log{Data: make([]byte, limits.Data)})
	}
	message := written(t, func(l *raft.NetworkTransport) error {
		return l.AppendEntries("a", "b", long, new(raft.AppendEntriesResponse))
	})
	if err := NewScanner(limits).Scan(message); !errors.Is(err, ErrLarge) {
		t.Error(err)
	}
}

func TestConfigurationsAreChecked(t *testing.T) {
	var full raft.Configuration
	for range 5 {
		full.Servers = append(full.Servers, raft.Server{Suffrage: raft.Nonvoter, ID: "0xoperator", Address: "operator.example:9608"})
	}
	if err := CheckConfiguration(raft.EncodeConfiguration(full), 5); err != nil {
		t.Error(err)
	}
	encoded := raft.EncodeConfiguration(full)
	for name, test := range map[string]struct {
		encoded []byte
		want    error
	}{
		"one server too many":   {raft.EncodeConfiguration(raft.Configuration{Servers: append(full.Servers, full.Servers[0])}), ErrLarge},
		"empty servers":         {append(append([]byte{0x81, 0xa7}, "Servers"...), append(be32(0xdd, 1<<16), bytes.Repeat([]byte{0x80}, 1<<16)...)...), ErrLarge},
		"nothing":               {nil, ErrForm},
		"half of one":           {encoded[:len(encoded)/2], ErrForm},
		"more than one":         {append(bytes.Clone(encoded), 0), ErrForm},
		"something else":        {[]byte{0xc1}, ErrForm},
		"a list":                {be32(0xdd, 1<<31), ErrForm},
		"the fields of another": {append([]byte{0x81, 0xa4}, "Term\x01"...), ErrForm},
	} {
		if err := CheckConfiguration(test.encoded, 5); !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", name, err, test.want)
		}
	}
}
