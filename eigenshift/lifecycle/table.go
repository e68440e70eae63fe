package lifecycle

import "fmt"

// Phase is a task's place in its life.
type Phase uint8

const (
	PhaseUnknown   Phase = iota // never opened, or forgotten
	PhaseOpen                   // operators are asked for their responses
	PhaseCertified              // a stake quorum signed a response; it may be submitted
	PhaseSubmitted              // the contract settled it
	PhaseExpired                // given up, with a reason
	phases
)

var phaseNames = [phases]string{"unknown", "open", "certified", "submitted", "expired"}

// String returns the phase in lower case.
func (p Phase) String() string {
	if p < phases {
		return phaseNames[p]
	}
	return fmt.Sprintf("phase %d", uint8(p))
}

// live reports whether work on the task goes on.
func (p Phase) live() bool { return p == PhaseOpen || p == PhaseCertified }

// kind numbers the commands. The numbers are part of the log's format.
type kind uint8

const (
	kindOpened    kind = 1
	kindCertified kind = 2
	kindSubmitted kind = 3
	kindExpired   kind = 4
	kinds         kind = 5
)

var kindNames = [kinds]string{"", "opened", "certified", "submitted", "expired"}

// move is the effect of a command on a task: the next phase, or why it is ignored.
type move struct {
	to  Phase
	why string
}

func to(p Phase) move        { return move{to: p} }
func ignore(why string) move { return move{why: why} }

// transitions is the whole state machine: the row is the phase of the task, the column the
// command. The leader can always open a slot with a task that differs from the log's.
var transitions = [phases][kinds]move{
	PhaseUnknown: {
		kindOpened:    to(PhaseOpen),
		kindCertified: ignore("task is not open"),
		kindSubmitted: to(PhaseSubmitted), // settled without the log: the chain wins
		kindExpired:   ignore("task is not open"),
	},
	PhaseOpen: {
		kindOpened:    to(PhaseOpen), // another task: the first was none
		kindCertified: to(PhaseCertified),
		kindSubmitted: to(PhaseSubmitted), // another certificate was faster
		kindExpired:   to(PhaseExpired),
	},
	PhaseCertified: {
		kindOpened:    to(PhaseOpen),      // the same
		kindCertified: to(PhaseCertified), // with another certificate: the first may be none
		kindSubmitted: to(PhaseSubmitted),
		kindExpired:   to(PhaseExpired),
	},
	PhaseSubmitted: { // a settlement can be reorganised away: the chain wins
		kindOpened:    to(PhaseOpen),      // it never settled
		kindCertified: to(PhaseCertified), // orphaned, and the certificate is still good
		kindSubmitted: to(PhaseSubmitted), // in another block now
		kindExpired:   to(PhaseExpired),   // orphaned, and the certificate is void
	},
	PhaseExpired: {
		kindOpened:    to(PhaseOpen),
		kindCertified: ignore("task has expired"),
		kindSubmitted: to(PhaseSubmitted), // it settled after all
		kindExpired:   ignore("task has expired already"),
	},
}
