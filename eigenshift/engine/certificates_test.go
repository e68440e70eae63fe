package engine

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
)

func certifiedEntry(id eigenshift.TaskID, response string) lifecycle.Entry {
	task := testTask(id, bob, 99)
	return lifecycle.Entry{Task: task, Phase: lifecycle.PhaseCertified, Certified: &eigenshift.Certified{
		Task: task, Response: []byte(response), Certificate: eigenshift.Certificate{Parts: make([]eigenshift.Part, 1)},
	}}
}

func TestVerdicts(t *testing.T) {
	var c certificates
	first, second, third := certifiedEntry(7, "nonsense"), certifiedEntry(7, "good"), certifiedEntry(7, "nonsense again")
	expect := func(what string, e lifecycle.Entry, want verdict) {
		t.Helper()
		if got := c.verdict(e); got != want {
			t.Errorf("%s: verdict %d, want %d", what, got, want)
		}
	}
	expect("before anything is known", first, unverified)
	c.condemn(first.Certified)
	expect("a bad one", first, bad)
	expect("another in its place", second, unverified)
	c.approve(*second.Certified)
	expect("a good one", second, good)
	expect("a bad one after a good one: the task stays certified", third, good)
	if x := c.verified(third.Task); x == nil || string(x.Response) != "good" {
		t.Errorf("%+v would be submitted", x)
	}
	other := certifiedEntry(7, "good")
	other.Task.Deadline++
	other.Certified.Task.Deadline++
	expect("of another task of that slot", other, unverified)
}

// Everything that is certified makes another certificate.
func TestCertificatesAreToldApart(t *testing.T) {
	base := func() *eigenshift.Certified { return certifiedEntry(7, "x").Certified }
	seen := map[common.Hash]int{hashOf(base()): -1}
	for i, change := range []func(*eigenshift.Certified){
		func(x *eigenshift.Certified) { x.Task.ID++ },
		func(x *eigenshift.Certified) { x.Task.Spec = []byte{2} },
		func(x *eigenshift.Certified) { x.Task.Reference.Number++ },
		func(x *eigenshift.Certified) { x.Task.Reference.Hash[0]++ },
		func(x *eigenshift.Certified) { x.Task.Deadline++ },
		func(x *eigenshift.Certified) { x.Task.Proposer = alice },
		func(x *eigenshift.Certified) { x.Response = nil },
		func(x *eigenshift.Certified) { x.Certificate.Digest[0]++ },
		func(x *eigenshift.Certified) { x.Certificate.Parts[0].Signature[0]++ },
		func(x *eigenshift.Certified) { x.Certificate.Parts[0].SignerKey[0]++ },
		func(x *eigenshift.Certified) { x.Certificate.Parts = make([]eigenshift.Part, 2) },
		func(x *eigenshift.Certified) { x.Certificate.NonSigners = make([]eigenshift.OperatorID, 1) },
		func(x *eigenshift.Certified) { x.Certificate.NonSigners = make([]eigenshift.OperatorID, 2) },
	} {
		x := base()
		change(x)
		if other, twice := seen[hashOf(x)]; twice {
			t.Errorf("change %d makes the same certificate as %d", i, other)
		}
		seen[hashOf(x)] = i
	}
}

func TestCertificatesAreBounded(t *testing.T) {
	var c certificates
	for id := range eigenshift.TaskID(3 * rememberedCertificates) {
		e := certifiedEntry(id, "x")
		c.condemn(e.Certified)
		c.condemn(e.Certified)
		c.approve(*e.Certified)
		c.approve(*e.Certified)
	}
	if len(c.good) != rememberedCertificates || len(c.bad) != rememberedCertificates || len(c.goods) != len(c.good) || len(c.bads) != len(c.bad) {
		t.Errorf("%d good and %d bad certificates are remembered", len(c.good), len(c.bad))
	}
	if c.verified(testTask(3*rememberedCertificates-1, bob, 99)) == nil {
		t.Error("the newest is forgotten")
	}
}

// What is served to others: the good ones, the newest first, as many as are remembered.
func TestNewestCertificates(t *testing.T) {
	var c certificates
	if list := c.newest(); len(list) != 0 {
		t.Errorf("%d certificates of nothing", len(list))
	}
	c.condemn(certifiedEntry(3, "bad").Certified)
	for id := range eigenshift.TaskID(rememberedCertificates + 5) {
		c.approve(*certifiedEntry(id, "good").Certified)
	}
	list := c.newest()
	if len(list) != rememberedCertificates || list[0].Task.ID != rememberedCertificates+4 || list[len(list)-1].Task.ID != 5 {
		t.Errorf("%d certificates, from task %d to task %d", len(list), list[0].Task.ID, list[len(list)-1].Task.ID)
	}
}
