// Package engine is the operator's only loop: it compares what the log and the
// chain say with what has been done, and starts or stops the difference.
//
//	chain heads ─▶ watcher ──┐                                        ┌─▶ open     ─┐
//	log changed ─────────────┼─▶ decide.View ─▶ decide.Jobs (pure) ───┼─▶ collect  ─┼─▶ log, peers, chain
//	job finished ────────────┤                                        ├─▶ submit   ─┤
//	retry timer ─────────────┘                                        └─▶ rotate …  ┘
//
// The loop starts the jobs that are wanted and not running, and cancels those that run and
// are wanted no longer. Nothing is ever triggered by an event as such, so an event that is
// lost, repeated or replayed does no harm: a new leader, a restarted operator and one that
// sat behind a partition all look and carry on.
//
// Nothing in it rests on the log alone. The chain says what is due, settled and
// overdue; for an overdue slot it also names the stand-ins that propose it without
// the log (see package rotation). A certificate in the log is verified before it is
// submitted, and an operator that finds a lie there loses confidence in the leader.
//
// The rooms, each with its own state, in the order in which a task passes them:
//
//  1. watcher/watcher.go sees a new head, watcher/look.go asks the node about it;
//     the answer is an watched.Chain (observed/chain.go), by which a task is due.
//  2. engine.go, the loop, has views.go put that and the log into a decide.View, and
//     decide/decide.go says which jobs to run; decide/records.go holds the log against
//     the chain.
//  3. opening.go opens the task in the log (raftlog, lifecycle).
//  4. collector/collector.go asks every operator, over the network (peer), and
//     collector/round.go tallies the answers (aggregate) until they make a certificate.
//  5. responder/responder.go answers at each operator, once responder/checks.go has
//     checked the request on its own node; package avs runs the AVS's code.
//  6. settling.go submits the certificate (the settler), and records the settlement in
//     the log when it has its confirmations.
//  7. handover.go passes leadership to the operator whose turn is next
//     (decide/turns.go, rotation).
//
// Beside that way: decide/confidence.go watches the leader; standin is the fallback, which
// settles overdue slots without the log; collector/certificates.go remembers verdicts;
// members.go keeps Raft's configuration in line with the registry; health holds
// conditions and compares this operator's answers with its own and the others';
// status.go and decide/pending.go say why a task does not move.
//
// Goroutines: the loop; one for each running job; the watcher; the self-check; all
// joined before [Engine.Run] returns. The callers of [Engine.Answer] belong to package
// peer.
package engine
