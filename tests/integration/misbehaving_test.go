package integration

import "testing"

// One operator of five misbehaves, one way after the other. The others settle
// task after task all the same, and it is one of them again when it behaves.
func TestMisbehavingOperator(t *testing.T) {
	const liar = 5
	d := Up(t, asFaulty(t, liar)...)
	misbehaving := func(name string, requireUnharmed func(t *testing.T, d *Devnet)) {
		t.Run(name, func(t *testing.T) {
			d := d.in(t)
			d.Faults(liar, name)
			requireUnharmed(t, d)
			d.Faults(liar)
			d.AwaitProposer(liar)
			requireOnce(t, d.Status().Tasks)
		})
	}

	// Its answer is not what the others say, so it does not count. What it proposes
	// settles: the others have checked it.
	leftOut := func(t *testing.T, d *Devnet) {
		d.AwaitTask("without the liar's signature", func(task Task) bool { return task.Signers == 4 })
		for _, task := range d.AwaitMoreTasks(5) {
			if task.Signers != 4 {
				t.Errorf("task %d has %d signers, want the 4 that do not lie", task.ID, task.Signers)
			}
		}
	}
	misbehaving("observation", leftOut)
	misbehaving("garbage", leftOut)
}
