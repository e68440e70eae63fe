package raftwire

// kind is the type of a field.
type kind uint8

const (
	number  kind = iota
	flag         // true or false
	text         // bytes, or nil
	stamp        // a time, as time.Time marshals itself, or nil
	entries      // a list of log entries, each possibly nil
	servers      // a list of servers
)

// bound is the bound on the length of a list or a text.
type bound uint8

const (
	short         bound = iota // names and testimonies
	data                       // of a log entry
	configuration              // an encoded configuration, or the peers of old
	many                       // entries or servers
)

type field struct {
	name  string
	kind  kind
	bound bound
}

var (
	header    = []field{{name: "ProtocolVersion"}, {name: "ID", kind: text}, {name: "Addr", kind: text}}
	logFields = []field{
		{name: "Index"}, {name: "Term"}, {name: "Type"}, {name: "Data", kind: text, bound: data},
		{name: "Extensions", kind: text}, {name: "AppendedAt", kind: stamp},
	}
	serverFields        = []field{{name: "Suffrage"}, {name: "ID", kind: text}, {name: "Address", kind: text}}
	configurationFields = []field{{name: "Servers", kind: servers, bound: many}}

	// requestFields has the fields of each request, by the byte that opens it.
	requestFields = [...][]field{
		appendEntries: with(
			field{name: "Term"}, field{name: "Leader", kind: text}, field{name: "PrevLogEntry"}, field{name: "PrevLogTerm"},
			field{name: "Entries", kind: entries, bound: many}, field{name: "LeaderCommitIndex"},
		),
		requestVote: with(
			field{name: "Term"}, field{name: "Candidate", kind: text}, field{name: "LastLogIndex"}, field{name: "LastLogTerm"},
			field{name: "LeadershipTransfer", kind: flag},
		),
		installSnapshot: with(
			field{name: "SnapshotVersion"}, field{name: "Term"}, field{name: "Leader", kind: text}, field{name: "LastLogIndex"},
			field{name: "LastLogTerm"}, field{name: "Peers", kind: text, bound: configuration},
			field{name: "Configuration", kind: text, bound: configuration}, field{name: "ConfigurationIndex"}, field{name: size},
		),
		timeoutNow:     header,
		requestPreVote: with(field{name: "Term"}, field{name: "LastLogIndex"}, field{name: "LastLogTerm"}),
	}

	// replyFields has the fields of all replies: a reply does not name its type, and the
	// decoder ignores scalars without a field.
	replyFields = with(
		field{name: "Term"}, field{name: "LastLog"}, field{name: "Success", kind: flag}, field{name: "NoRetryBackoff", kind: flag},
		field{name: "Peers", kind: text}, field{name: "Granted", kind: flag},
	)
)

// size is the field that says how many bytes of content follow a snapshot's
// message.
const size = "Size"

// The bytes that open requests, as the library writes them.
const (
	appendEntries = iota
	requestVote
	installSnapshot
	timeoutNow
	requestPreVote
)

func with(fields ...field) []field { return append(append([]field(nil), header...), fields...) }
