package adversary

// Misbehaviour is one kind of lie.
type Misbehaviour string

// What a liar may do, as [Misbehaviour.Does] says. Each of them it does at random, in between
// what a correct operator does; it is authenticated, registered and a voter, and gets elected.
const (
	Withholds    Misbehaviour = "withholds"
	Overstays    Misbehaviour = "overstays"
	Forges       Misbehaviour = "forges"
	Equivocates  Misbehaviour = "equivocates"
	Starves      Misbehaviour = "starves"
	Overcommits  Misbehaviour = "overcommits"
	Rewrites     Misbehaviour = "rewrites"
	Poisons      Misbehaviour = "poisons"
	Reconfigures Misbehaviour = "reconfigures"
	Inflates     Misbehaviour = "inflates"
	Usurps       Misbehaviour = "usurps"
	Campaigns    Misbehaviour = "campaigns"
	Spoofs       Misbehaviour = "spoofs"
	FalseReplies Misbehaviour = "false-replies"
	FalseVotes   Misbehaviour = "false-votes"
	Mute         Misbehaviour = "mute"
	Missigns     Misbehaviour = "missigns"
	Misanswers   Misbehaviour = "misanswers"
	Distorts     Misbehaviour = "distorts"
	Floods       Misbehaviour = "floods"
	Cheats       Misbehaviour = "cheats"
	Preempts     Misbehaviour = "preempts"
	BuysTurns    Misbehaviour = "buys-turns"
	KeepsBack    Misbehaviour = "keeps-back"
	Idles        Misbehaviour = "idles"
	Exaggerates  Misbehaviour = "exaggerates"
	Contradicts  Misbehaviour = "contradicts"
	Repeats      Misbehaviour = "repeats"
	Omits        Misbehaviour = "omits"
	Adapts       Misbehaviour = "adapts"
	Revises      Misbehaviour = "revises"
	Shelves      Misbehaviour = "shelves"
)

var does = map[Misbehaviour]string{
	Withholds:    "as leader, writes nothing into the log",
	Overstays:    "as leader, does not hand over, and opens the next task itself",
	Forges:       "as leader, writes decisions that are not true into the log",
	Equivocates:  "as leader, sends different entries to different followers",
	Starves:      "as leader, leaves some followers out",
	Overcommits:  "as leader, claims that entries are committed that are not",
	Rewrites:     "as leader, sends other entries in the place of earlier ones",
	Poisons:      "sends entries and snapshots that panic or do not decode",
	Reconfigures: "proposes configurations that the registry does not allow",
	Inflates:     "claims later terms",
	Usurps:       "leads without having been elected",
	Campaigns:    "calls elections, claims hand-overs, orders others to take over",
	Spoofs:       "speaks for others",
	FalseReplies: "acknowledges entries that it has not stored, rejects those that it has",
	FalseVotes:   "votes for everybody, and gives false testimony",
	Mute:         "does not answer",
	Missigns:     "signs something else, or sends no point of the curve",
	Misanswers:   "answers differently to each asker, signed or not",
	Distorts:     "asks each operator for another task",
	Floods:       "asks and sends more than anybody can use",
	Cheats:       "submits certificates that no quorum signed",
	Preempts:     "as leader, writes decisions about slots that are not due, at blocks that are not there",
	BuysTurns:    "as leader, writes that the others had their turns",
	KeepsBack:    "as proposer, does not submit its certificate",
	Idles:        "as leader, writes nothing into the log and hands over to nobody",
	Exaggerates:  "says that it saw extremes",
	Contradicts:  "says each time that it saw something else",
	Repeats:      "says of a task what was said of an earlier one; as leader, of others, too",
	Omits:        "as leader, chooses whose observations are in the report",
	Adapts:       "as leader, commits itself to nothing, or shows another observation of its own",
	Revises:      "as leader, shows different reports of a task",
	Shelves:      "as leader, asks what others see, and shows nobody a report",
}

// Does says in a line what a liar does.
func (m Misbehaviour) Does() string { return does[m] }

// Misbehaviours are those that simulations draw: all but Idles, which is what Withholds and
// Overstays are together, and those of Observing.
var Misbehaviours = []Misbehaviour{
	Withholds, Overstays, Forges, Equivocates, Starves, Overcommits, Rewrites, Poisons, Reconfigures, Inflates, Usurps,
	Campaigns, Spoofs, FalseReplies, FalseVotes, Mute, Missigns, Misanswers, Distorts, Floods, Cheats,
	Preempts, BuysTurns, KeepsBack,
}

// Written are the misbehaviours of a leader that does all that Raft asks of it.
var Written = []Misbehaviour{Preempts, BuysTurns, KeepsBack}

// Observing are the misbehaviours of operators whose AVS observes.
var Observing = []Misbehaviour{Exaggerates, Contradicts, Repeats, Omits, Adapts, Revises, Shelves}
