package integration

import (
	"testing"
)

// Processes and their disks fail, one way after the other. The others go on; who
// was gone comes back, by itself or in the way that the operator's log says.
func TestProcessFaults(t *testing.T) {
	t.Parallel()
	d := Up(t)
	fault := func(name string, test func(t *testing.T, d *Devnet)) {
		t.Run(name, func(t *testing.T) {
			d := d.in(t)
			test(t, d)
			d.AwaitAllSign()
			requireOnce(t, d.Status().Tasks)
		})
	}

	fault("LeaderHangs", func(t *testing.T, d *Devnet) {
		leader := d.AwaitLeader().Number
		d.Pause(leader)
		d.AwaitTasksWithout(3, leader)
		d.Resume(leader)
		d.AwaitProposer(leader)
	})
	fault("FollowersHang", func(t *testing.T, d *Devnet) {
		leader := d.AwaitLeader().Number
		hanging := []int{leader%5 + 1, (leader+1)%5 + 1}
		d.Pause(hanging...)
		requireRotation(t, d.AwaitTasksWithout(3, hanging...))
		d.Resume(hanging...)
	})
	fault("StoreCorrupt", func(t *testing.T, d *Devnet) {
		d.Kill(2)
		d.damage(2, func(file []byte) []byte {
			for i := range file {
				file[i] = 0xff
			}
			return file
		})
		d.requireUnusable(2)
		d.forget(2)
		d.Start(2)
		d.AwaitProposer(2)
	})
	fault("StoreTruncated", func(t *testing.T, d *Devnet) {
		d.Kill(3)
		d.damage(3, func(file []byte) []byte { return file[:len(file)/3] })
		d.requireUnusable(3)
		d.forget(3)
		d.Start(3)
		d.AwaitProposer(3)
	})
	fault("FolderLost", func(t *testing.T, d *Devnet) {
		leader := d.AwaitLeader().Number
		d.Kill(leader)
		d.forget(leader)
		d.Start(leader)
		d.AwaitProposer(leader)
	})
	fault("MajorityLostForGood", func(t *testing.T, d *Devnet) {
		d.Kill(1, 2, 3, 4, 5)
		for _, lost := range []int{3, 4, 5} {
			d.forget(lost)
		}
		left := d.Operator(1).Address.Hex() + "," + d.Operator(2).Address.Hex()
		for _, n := range []int{1, 2} {
			out := d.operator(n, "recover", "--voters", left, "--yes")
			t.Logf("operator %d: %s", n, out)
		}
		d.Start(1, 2, 3, 4, 5)
		d.AwaitProposer(3) // it votes again
	})
	fault("DiskFull", func(t *testing.T, d *Devnet) {
		full := d.AwaitLeader()
		d.fillDisk(full)
		d.AwaitTasksWithout(4, full.Number)
		d.requireAnswers(full.Number, "disk_full", "")
		d.freeDisk(full)
		d.requireHealthy(full.Number)
		d.AwaitProposer(full.Number)
		if now := d.Operator(full.Number); now.PID != full.PID {
			t.Errorf("operator %d has ended: process %d has become %d", full.Number, full.PID, now.PID)
		}
	})
}
