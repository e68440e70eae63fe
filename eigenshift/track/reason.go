package track

import "slices"

// Reason is why a step was not taken, or not yet. Reasons are a closed set:
// those that this package declares, and the zero value, which means none.
type Reason struct {
	Code  string `json:"code"`  // lower case, words joined by underscores
	Short string `json:"short"` // for a line of a table
	Long  string `json:"long"`  // its meaning, and the remedy
}

// Reasons returns all reasons in the order of docs/reasons.md.
func Reasons() []Reason { return slices.Clone(reasons) }

// ByCode returns the reason with that code, which may come from anywhere.
func ByCode(code string) (Reason, bool) {
	i := slices.IndexFunc(reasons, func(r Reason) bool { return r.Code == code })
	if i < 0 {
		return Reason{}, false
	}
	return reasons[i], true
}

var reasons []Reason

func declare(code, short, long string) Reason {
	r := Reason{code, short, long}
	reasons = append(reasons, r)
	return r
}

// Reasons that any step may have.
var (
	Other = declare("other", "failed for an uncommon reason",
		"None of the other reasons. The log line of the failure has the error.")
	Timeout = declare("timeout", "took too long",
		"A request or command did not end within its bound. When it repeats: is the machine or the Ethereum node overloaded, or the network slow?")
	NodeUnavailable = declare("node_unavailable", "the Ethereum node does not answer",
		"This operator's own Ethereum node failed to answer, or answered with an error. Nothing is signed or sent until it answers. Check rpc_urls; give a second endpoint to stand in.")
	NoOperatorSet = declare("no_operator_set", "the registry cannot be read",
		"Operators, stakes and keys at the reference block could not be read from the registry's contracts: most often the Ethereum node fails, or has pruned the state of that block.")
)

// Reasons for which something is wrong with this operator itself: see [Condition].
var (
	WrongKey = declare("wrong_bls_key", "this BLS key is not this operator's",
		"The registry has another BLS key for this operator's address, or this BLS key for another address, so no signature counts. Correct bls_keystore or ecdsa_keystore. The process ends with exit code 78.")
	WrongChain = declare("wrong_chain", "the Ethereum node is on another chain",
		"The chain id of every endpoint is not chain_id. Correct rpc_urls or chain_id. At the start the process ends with exit code 78; later it waits for an endpoint that is right.")
	Deregistered = declare("deregistered", "this operator has left the AVS",
		"The registry knows this operator and says that it is not registered any more: it left, or its stake fell below the minimum and somebody updated it. It goes on by itself once it is registered again: see `register`.")
	Ejected = declare("ejected", "this operator was ejected",
		"The AVS's ejector has removed this operator. Ask the AVS why. It goes on by itself once it is registered again, which the registry allows after its ejection cooldown: see `register`.")
	RegistrationFailed = declare("registration_failed", "registering has failed",
		"register is true and the registration did not go through. It is tried again. The detail has the error.")
	NoStake = declare("no_stake", "this operator has no stake",
		"It is registered, and its stake counts zero in every quorum: its signatures add nothing, and the leader leaves them out.")
	SocketDiffers = declare("socket_differs", "another socket is registered",
		"The others dial the socket in the registry, and it is not the one that this operator is configured with. Run `register`, or set register: true, or correct socket.")
	PortDiffers = declare("port_differs", "the registered port is not the one listened on",
		"The registered socket has another port than listen. That is right behind a router that forwards it, and wrong otherwise.")
	DiskFull = declare("disk_full", "the disk of data_dir is full",
		"The folder of the log takes no more. This operator waits, and is to the others like one that hangs. Make room on that disk; it goes on by itself.")
	DiskFailed = declare("disk_failed", "data_dir cannot be written to",
		"Writing to the folder of the log fails. Look at the disk and at the folder's permissions; the detail has the error.")
	NodeSyncing = declare("node_syncing", "the Ethereum node is syncing",
		"The node says that it is not in sync yet. Nothing is signed at its old blocks. Wait, or give a second endpoint in rpc_urls.")
	NodeBehind = declare("node_behind", "the Ethereum node is behind",
		"The newest block that the node shows is old, or lower than what the leader sees: the node does not keep up, or the chain stands still.")
	ClockSkew = declare("clock_skew", "this machine's clock is wrong",
		"New blocks come with a time that is far from this machine's clock. Peers refuse identities that are expired, or not valid yet, by their clocks. Let the machine synchronise its clock.")
	SettingsDiffer = declare("settings_differ", "its agreed parameters differ from the others'",
		"Most other operators run no Raft with this one, because parameters that must be the same on all operators differ. `status` names the fields on both sides. Correct them here, unless it is the others that should change.")
	NoPeers = declare("no_peers", "no other operator can be reached",
		"None of the other voters answers at its registered socket, and none is connected. Look at this machine's network and firewall.")
	VotersMissing = declare("voters_missing", "too few voters are up",
		"Fewer voters answer than Raft needs for a majority. No leader can be elected until more are up; tasks settle by the fallback meanwhile.")
	NoFunds = declare("no_funds", "the account cannot pay for a transaction",
		"The operator's account has less than one settlement costs now, so it cannot submit; others do when it cannot. `keys show` says the address to fund.")
	AVSPanicked = declare("avs_panicked", "the AVS's own code panicked",
		"Code that the AVS provides panicked. The task failed, the process goes on. The operator's log has the stack, once for each place.")
	AVSHangs = declare("avs_hangs", "the AVS's own code does not return",
		"Code that the AVS provides did not return when its time was over. The call was abandoned; it may still be running, and few of them are allowed at a time.")
	NotDeterministic = declare("not_deterministic", "this operator contradicts itself",
		"This operator computed the response to one task twice and got two answers. Signatures only add up over one answer, so the AVS's code must be a function of the task and of the chain at its reference block.")
	OddAnswer = declare("odd_answer", "this operator's answers differ from the rest",
		"A stake quorum has certified another answer than this operator's. Its Ethereum node, its version of the program or its settings differ from the others'.")
	AnswersDiffer = declare("answers_differ", "operators give different answers",
		"Enough stake has answered, and not alike, so no leader can certify the task. The leader's log says who gave which answer. When each operator differs from each, the AVS's code is not deterministic.")
)

// Reasons of the log.
var (
	NotLeader = declare("not_leader", "this operator does not lead any more",
		"Leadership moved on, or a hand-over was going on, while the step was being taken. The new leader takes it.")
	OutcomeUnknown = declare("outcome_unknown", "leadership was lost half-way",
		"The command may or may not be in the log. The state decides: the leader does again what is missing.")
	LogBusy = declare("log_busy", "the log takes no command",
		"Raft did not take the command in time: no majority of voters answers, or the disk is slow. Look at the voters in `status`, and at the disk of data_dir.")
	IgnoredByLog = declare("ignored_by_log", "the log has moved on",
		"The command did not fit the state of the task any more, most often because somebody else was faster. Harmless.")
)

// Reasons for which a task is not opened or carried on here now: waits, not
// failures.
var (
	NotDue = declare("not_due", "not due yet",
		"The task is not due at this operator's head. A leader that has seen the newest block a moment earlier gets this answer, and asks again.")
	WaitingForLeader = declare("waiting_for_leader", "the leader has the next step",
		"Another operator leads. It asks for responses, certifies and records; this one answers when it is asked.")
	NoLeader = declare("no_leader", "no operator leads",
		"No leader is known: an election is going on, or no majority of voters reaches each other. When it lasts, and `status` gives no other cause before it, compare the voters with the operators that are up.")
	WaitingForProposer = declare("waiting_for_proposer", "the proposer may submit alone",
		"The certificate is in the log. For its exclusive window no operator but the proposer may submit it; then this operator would.")
	WaitingForTurn = declare("waiting_for_turn", "others submit first",
		"The certificate is in the log and the proposer has not submitted it. Others take their turns before this operator, a few blocks apart.")
	ProposerTurn = declare("proposer_turn", "its proposer's turn is over",
		"The proposer also proposed the last settled task. The contract refuses that until the grace period is over, and operators do not sign it.")
	Confirming = declare("confirming", "waits for confirmations",
		"The chain shows the settlement. The log records it when it is engine.confirmations blocks deep; until then a reorganisation would make it be repeated.")
	TooManyOpen = declare("too_many_open", "too many tasks are open",
		"As many tasks as are allowed are neither settled nor expired: no further one is opened. `status` says what those wait for.")
	Blind = declare("blind", "this operator does not see the chain",
		"No new block has been seen for much longer than usual: the Ethereum node is down, stuck, or cut off from its peers. This operator signs nothing and leads nothing until a block comes.")
	Starting = declare("starting", "this operator has just started",
		"It opens its parts one after the other, or has not seen the chain yet. When it lasts, its log says which part it waits for; mostly the Ethereum node does not answer.")
	Drained = declare("drained", "this operator is drained",
		"Somebody has drained it, most often before maintenance: it answers others, and leads and proposes nothing. `resume` ends that, and so does a restart.")
	Paused = declare("paused", "this operator is paused",
		"Somebody has paused it: it signs, observes, proposes and leads nothing. A restart does not end that, `resume` does.")
	NotRegistered = declare("not_registered", "this operator is not registered",
		"The registry does not name this operator: it left, was ejected, or its stake fell below the minimum. See `register`.")
)

// Reasons for which an operator does not sign.
var (
	Malformed = declare("malformed", "the task is malformed",
		"A field is out of bounds or missing. No honest operator sends that.")
	AskerNotLeader = declare("asker_not_leader", "the asker does not lead",
		"Only the leader may ask, and the stand-in that the chain names for an overdue slot; the operator that was asked knows another leader, or none. In passing after a hand-over; when it repeats, the two see different leaders: are they connected?")
	WindowClosed = declare("window_closed", "the stand-in's window is not open",
		"The slot is overdue and the asker is a stand-in for it, but its window is not open at this operator's head yet. It asks again.")
	NotInLog = declare("not_in_log", "the task is not in the log yet",
		"The leader carries on a task that another operator opened, and the one that is asked has not applied its entry. In passing.")
	TaskExpired = declare("expired", "the task has expired",
		"Its deadline block has passed, or the log says that it was given up.")
	TaskSettled = declare("settled", "the task is settled already",
		"The chain shows a settlement. The asker learns of it with its next block.")
	ProposerUnregistered = declare("proposer_unregistered", "the proposer is no operator",
		"The proposer is not in the registry at the head.")
	DeadlineTooFar = declare("deadline_too_far", "the deadline is too far away",
		"The deadline lies further behind the reference block than the contract's window. No honest operator proposes that.")
	ReferenceUnknown = declare("reference_unknown", "the reference block is not known here",
		"The operator's node does not have the reference block yet: it lags behind the proposer's. In passing; when it repeats, the node is not in sync.")
	OtherFork = declare("other_fork", "the reference block is on another fork",
		"The operator's node has another block at that height. One of the two blocks is on a branch that will be dropped. Tasks on another fork are not signed, and an operator on another fork is handed the lead only when nobody else takes it.")
	Behind = declare("behind", "this operator lags behind the leader",
		"Its head is more than two blocks below the leader's, so it is handed the lead only when nobody else takes it. When it repeats, its Ethereum node is not in sync.")
	SpecMismatch = declare("spec_mismatch", "the spec is not that of its slot",
		"The operator computed the slot's spec at the reference block, and it differs from the proposer's.")
	SpecFailed = declare("spec_failed", "the spec cannot be computed",
		"The slot's spec could not be computed at the reference block: the AVS says that there is no such task, or its contracts could not be read.")
	RespondFailed = declare("respond_failed", "the response cannot be computed",
		"The AVS's own code failed to compute its response. The operator's log has the error.")
	DigestFailed = declare("digest_failed", "the AVS refuses its own response",
		"The AVS's codec or its check refuses the response that the AVS computed here, so it has no digest to sign. The operator's log has the error.")
	ObserveFailed = declare("observe_failed", "nothing can be observed",
		"The AVS's own code failed to observe, such as when what it asks does not answer. The operator's log has the error. The outcome is made of what others see, and signed here all the same.")
	NoteFailed = declare("note_failed", "what was observed cannot be noted",
		"What this operator says that it saw is written to data_dir first, so that it never says two different things. That failed: look at the disk and at the folder's permissions.")
	NotebookNew = declare("notebook_new", "it may have said something else before",
		"The folder with what this operator said is new, so it observes only tasks whose reference block is newer than the folder. In passing; never restore or delete data_dir of an operator that runs.")
	NoObserver = declare("no_observer", "the AVS does not answer that way",
		"Answers of this AVS are functions of the chain and the request is about observations, or the other way round: the asker runs another version of the program, or lies.")
	CommitmentChanged = declare("commitment_changed", "the asker has committed itself to something else",
		"The asker committed itself to its own observation when it asked, and now shows another one, or none. No honest operator does.")
	ObservationLeftOut = declare("observation_left_out", "its own observation is not in the report",
		"This operator gave its observation in time, and the report does not have it. A leader that does that loses confidence.")
	ObservationChanged = declare("observation_changed", "the report has another observation of it",
		"The report has an observation of this operator that it did not give for this task. No honest operator sends that.")
	SecondReport = declare("second_report", "the asker has reported something else before",
		"An operator judges one report of one asker for a task, so that nobody can choose among outcomes.")
	TooFewObservations = declare("too_few_observations", "too little stake in the report",
		"The observations of the report carry less than the agreed share of the stake (engine.observation_bps) in some quorum.")
	BadReport = declare("bad_report", "the report is not valid",
		"The report names an operator twice or not in order, or one that has no stake, or its signature is not of its observations, such as those of an earlier task. No honest operator sends that.")
	OutcomeFailed = declare("outcome_failed", "the outcome cannot be computed",
		"The AVS's own code makes no outcome of the observations. The operator's log has the error.")
	SignerFailed = declare("signer_failed", "the key does not sign",
		"The BLS signer failed. The operator's log has the error.")
	TooManyVariants = declare("too_many_variants", "the proposer proposes too much",
		"The proposer has asked for several different tasks of one slot already. It restarts often, or lies.")
	Busy = declare("busy", "asked too much",
		"More requests of one operator, or more responses under way, than are allowed.")
	Stopping = declare("stopping", "the operator is stopping",
		"It shuts down, or the asker gave up.")
	Refused = declare("refused", "refused without a known code",
		"The operator refused and gave no code that this version knows. Its text is in the log at level debug.")
)

// Reasons for which an answer does not count.
var (
	Unreachable = declare("unreachable", "the operator cannot be reached",
		"Its registered socket does not answer, or another operator answers there. Is it down, is its socket in the registry right, does a firewall stand between?")
	NoAnswer = declare("no_answer", "the operator has not answered yet",
		"The request is under way.")
	BadAnswer = declare("bad_answer", "the answer is malformed",
		"The answer does not decode, is of an operator without stake, or signs another digest than that of its response. A faulty or lying operator.")
	Equivocation = declare("equivocation", "answered twice, differently",
		"The operator gave two different responses to one task. A faulty or lying operator, or two processes with the same key.")
	BadSignature = declare("bad_signature", "the signature does not verify",
		"The operator's signature is not of its registered key: it was left out of the certificate. A faulty or lying operator, or the wrong BLS keystore.")
	Disagreement = declare("disagreement", "the answer differs from the others'",
		"The operator signed another response than the certificate's. Its node or its AVS code gives other answers at the reference block.")
	ObservationDiffers = declare("observation_differs", "saw something else before",
		"The operator said two different things of one task: evidence against it. A lying operator, or two processes with the same key.")
	ObservationsMissing = declare("observations_missing", "too little stake has said what it sees",
		"Observations carry less than the agreed share of the stake. `status` names the operators that are missing, and why.")
	ThresholdMissing = declare("threshold_missing", "too little stake has signed alike",
		"No response is signed by as much stake as the threshold asks for. `status` names the operators that are missing, and why.")
)

// Reasons for which a certificate does not settle.
var (
	TooEarly = declare("too_early", "the contract does not accept it yet",
		"The exclusive window or the grace period is not over. It is tried again.")
	DeadlinePassed = declare("deadline_passed", "its deadline has passed",
		"The next block is behind the deadline: the contract would refuse it.")
	BadCertificate = declare("bad_certificate", "the certificate is not valid",
		"The certificate in the log does not fit its task, or the registry at the reference block. A leader lies, or the registry has a key that does not belong there.")
	Reverted = declare("reverted", "the contract refused it",
		"The transaction reverts; the error names the contract's reason.")
	NotSent = declare("not_sent", "the transaction could not be sent",
		"The node refused the transaction. Most often the operator's account cannot pay for gas: see `keys show` for its address; or max_fee_per_gas is below the base fee.")
	NotMined = declare("not_mined", "the transaction was not mined in time",
		"The transaction waits in the mempool although its fee was raised, and is sent again where nodes forget it. Raise max_fee_per_gas or max_priority_fee_per_gas, or wait until gas is cheaper.")
)

// Reasons for which a settlement does not stand.
var (
	Orphaned = declare("orphaned", "the settlement's block was orphaned",
		"The block with the settlement is not on the chain any more. The certificate is submitted again while it is good; otherwise the task expires, and is opened again if it is still due.")
)

// Reasons of hand-overs and of membership.
var (
	NoCandidate = declare("no_candidate", "nobody to hand over to",
		"No other voter is registered.")
	CandidateUnreachable = declare("candidate_unreachable", "the next operator cannot be reached",
		"The operator that the policy names is down or cut off, so the one after it is asked.")
	CandidateNotReady = declare("candidate_not_ready", "the next operator is not ready to lead",
		"It is there, but does not see the chain, lags, is on another fork, is drained or paused, or runs with other agreed parameters, so the one after it is asked. When all lag or are on another fork, it is this operator's node that should be looked at.")
	TransferFailed = declare("transfer_failed", "leadership did not move",
		"Raft did not complete the hand-over: the target lags, or too few voters answered in time. The next candidate is tried.")
	ParametersDiffer = declare("parameters_differ", "runs with other agreed parameters",
		"The operator's settings differ from this one's in some on which elections or the log depend, so the two run no Raft with each other. `status` of both names the settings; the operator that differs from most others is most likely the one to change.")
	VersionNotAdjacent = declare("version_not_adjacent", "speaks a protocol version too far away",
		"Only adjacent protocol versions work with each other. `status` of both names the versions: upgrade the older one, one version at a time.")
	MembershipStuck = declare("membership_stuck", "a member cannot be added or removed",
		"The leader could not bring Raft's configuration in line with the registry: a newcomer is unreachable, or a majority that would be left does not answer.")
)
