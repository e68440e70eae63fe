// Package fallback says whom operators accept as the proposer of a slot that is
// overdue, besides the leader: operators that the chain itself names. Everything
// in it is pure, and the same on every operator that sees the same chain.
//
// A task of the schedule is a function of its slot, so such a proposer needs no
// log. Raft may be wedged on every operator, or be led by liars: slots settle
// nevertheless, later, as long as the stake threshold is honest and connected.
//
//	slot falls due                 slot is overdue                    given up
//	     │◀──────── After ────────▶│◀ Stagger ▶│◀ Stagger ▶│             │
//	─────┴─────────────────────────┴───────────┴───────────┴── … ────────┴──▶ blocks
//	  its hash is               first        second      third
//	  the seed                  may propose  as well     as well
package fallback
