package collector

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/decide"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
)

var alice, bob = common.HexToAddress("0xa11ce"), common.HexToAddress("0xb0b")

func testTask(id eigenshift.TaskID, proposer common.Address, reference uint64) eigenshift.EncodedTask {
	return eigenshift.EncodedTask{
		ID: id, Spec: []byte{1}, Reference: eigenshift.BlockRef{Number: reference, Hash: common.Hash{byte(reference)}}, Deadline: reference + 20, Proposer: proposer,
	}
}

func certifiedEntry(id eigenshift.TaskID, response string) lifecycle.Entry {
	task := testTask(id, bob, 99)
	return lifecycle.Entry{Task: task, Phase: lifecycle.PhaseCertified, Certified: &eigenshift.Certified{
		Task: task, Response: []byte(response), Certificate: eigenshift.Certificate{Parts: make([]eigenshift.Part, 1)},
	}}
}

func TestVerdicts(t *testing.T) {
	c := newCertificates()
	first, second, third := certifiedEntry(7, "nonsense"), certifiedEntry(7, "good"), certifiedEntry(7, "nonsense again")
	expect := func(what string, e lifecycle.Entry, want decide.Verdict) {
		t.Helper()
		if got := c.Verdict(e); got != want {
			t.Errorf("%s: verdict %d, want %d", what, got, want)
		}
	}
	expect("before anything is known", first, decide.Unverified)
	c.markBad(first.Certified)
	expect("a bad one", first, decide.Bad)
	expect("another in its place", second, decide.Unverified)
	c.markGood(*second.Certified)
	expect("a good one", second, decide.Good)
	expect("a bad one after a good one: the task stays certified", third, decide.Good)
	if x := c.Verified(third.Task); x == nil || string(x.Response) != "good" {
		t.Errorf("%+v would be submitted", x)
	}
	other := certifiedEntry(7, "good")
	other.Task.Deadline++
	other.Certified.Task.Deadline++
	expect("of another task of that slot", other, decide.Unverified)
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
	c := newCertificates()
	for id := range eigenshift.TaskID(3 * rememberedCertificates) {
		e := certifiedEntry(id, "x")
		c.markBad(e.Certified)
		c.markBad(e.Certified)
		c.markGood(*e.Certified)
		c.markGood(*e.Certified)
	}
	if c.good.Len() != rememberedCertificates || c.bad.Len() != rememberedCertificates {
		t.Errorf("%d good and %d bad certificates are remembered", c.good.Len(), c.bad.Len())
	}
	if c.Verified(testTask(3*rememberedCertificates-1, bob, 99)) == nil {
		t.Error("the newest is forgotten")
	}
}

// What is served to others: the good ones, the newest first, as many as are remembered.
func TestNewestCertificates(t *testing.T) {
	c := newCertificates()
	if list := c.Newest(); len(list) != 0 {
		t.Errorf("%d certificates of nothing", len(list))
	}
	c.markBad(certifiedEntry(3, "bad").Certified)
	for id := range eigenshift.TaskID(rememberedCertificates + 5) {
		c.markGood(*certifiedEntry(id, "good").Certified)
	}
	list := c.Newest()
	if len(list) != rememberedCertificates || list[0].Task.ID != rememberedCertificates+4 || list[len(list)-1].Task.ID != 5 {
		t.Errorf("%d certificates, from task %d to task %d", len(list), list[0].Task.ID, list[len(list)-1].Task.ID)
	}
}
