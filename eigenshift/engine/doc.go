// Package engine is the operator's only loop: it compares what the log and the
// chain say with what has been done, and starts or stops the difference.
//
//	chain heads ──▶ observe ─┐                       ┌─▶ open      ─┐
//	log changed ─────────────┼─▶ view ─▶ decide() ───┼─▶ collect   ─┼─▶ log, peers, chain
//	job finished ────────────┤          (pure)       ├─▶ submit    ─┤
//	retry timer ─────────────┘                       └─▶ rotate …  ─┘
//
// [decide] is a pure function from a view to the jobs that should be running
// now. The loop starts the jobs that are wanted and not running, and cancels
// those that run and are wanted no longer. Nothing is ever triggered by an
// event as such, so an event that is lost, repeated or replayed does no harm:
// a new leader, a restarted operator and one that sat behind a partition all
// do the same thing, they look and carry on.
//
// Nothing in it rests on the log alone. The chain says what is due, settled and
// overdue; for an overdue slot it also names operators that propose it without
// the log (package fallback). A certificate in the log is verified before it is
// submitted, and a leader that lies there is followed no more.
//
// Goroutines: the loop; one for each running job, joined before [Engine.Run]
// returns; the callers of [Engine.Answer], which belong to package peer.
package engine
