package priceoracle

import (
	"bytes"
	"encoding/json"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/eigenshift/avs/eigenshift"
)

// vectors are golden values that the Solidity side has written: what its own
// code makes of digests and encodings.
type vectors struct {
	Digests []struct {
		Name           string
		ChainID        uint64
		Contract       common.Address
		ID             eigenshift.TaskID
		ReferenceBlock uint64
		ReferenceHash  common.Hash
		DeadlineBlock  uint64
		Proposer       common.Address
		Spec           hexutil.Bytes
		Response       hexutil.Bytes
		Digest         common.Hash
	}
	Specs []struct {
		Feeds common.Hash
		Spec  hexutil.Bytes
	}
	Answers []struct {
		Answer     string
		OldestAt   uint32
		ObservedAt uint32
		SpreadBps  uint16
		Sources    uint8
		Status     uint8
		Word       common.Hash
	}
	Responses []struct {
		Answers      []common.Hash
		Observations []common.Hash
		Response     hexutil.Bytes
	}
	Observations []struct {
		Feed, Source    uint8
		RoundID, Answer string
		UpdatedAt       uint32
		Word            common.Hash
	}
	Rounds []struct {
		Answer                          string
		OldestAt, ObservedAt, UpdatedAt uint32
		SpreadBps, DeviationBps         uint16
		Sources, Reasons                uint8
		Word                            common.Hash
	}
}

func loadVectors(t *testing.T) vectors {
	t.Helper()
	data, err := os.ReadFile("../contracts/test/vectors/digest.json")
	if err != nil {
		t.Fatal(err)
	}
	var v vectors
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&v); err != nil {
		t.Fatal(err)
	}
	if len(v.Digests) == 0 || len(v.Specs) == 0 || len(v.Answers) == 0 || len(v.Responses) == 0 || len(v.Observations) == 0 ||
		len(v.Rounds) == 0 {
		t.Fatalf("vectors are missing: %+v", v)
	}
	return v
}

func number(t *testing.T, text string) *big.Int {
	t.Helper()
	n, ok := new(big.Int).SetString(text, 10)
	if !ok {
		t.Fatalf("%q is no number", text)
	}
	return n
}

func TestVectorsDigests(t *testing.T) {
	app := NewApp(nil, common.Address{})
	ofThisAVS := 0
	for _, v := range loadVectors(t).Digests {
		task := eigenshift.EncodedTask{
			ID: v.ID, Spec: v.Spec, Deadline: v.DeadlineBlock, Proposer: v.Proposer,
			Reference: eigenshift.BlockRef{Number: v.ReferenceBlock, Hash: v.ReferenceHash},
		}
		// Some of the vectors are no tasks of a price oracle.
		spec, specErr := SpecCodec{}.Decode(v.Spec)
		response, responseErr := ResponseCodec{}.Decode(v.Response)
		if specErr != nil || responseErr != nil || response.Check(spec) != nil {
			continue
		}
		ofThisAVS++
		digest, err := service(app, v.ChainID, v.Contract).Digest(task, v.Response)
		if err != nil || digest != eigenshift.Digest(v.Digest) {
			t.Errorf("%s: the app's digest %s (%v), expected %s", v.Name, digest, err, v.Digest)
		}
	}
	if ofThisAVS < 3 {
		t.Errorf("only %d vectors are tasks of a price oracle", ofThisAVS)
	}
}

func TestVectorsSpecs(t *testing.T) {
	for _, v := range loadVectors(t).Specs {
		spec, err := SpecCodec{}.Decode(v.Spec)
		if err != nil || spec != FeedSet(v.Feeds) {
			t.Errorf("%s decodes to %s (%v), expected %s", v.Spec, spec, err, FeedSet(v.Feeds))
			continue
		}
		if again, err := (SpecCodec{}).Encode(spec); err != nil || !bytes.Equal(again, v.Spec) {
			t.Errorf("%s encodes to %x (%v), expected %s", spec, again, err, v.Spec)
		}
	}
}

func TestVectorsAnswers(t *testing.T) {
	for _, v := range loadVectors(t).Answers {
		a := Answer{
			Value: number(t, v.Answer), OldestAt: v.OldestAt, ObservedAt: v.ObservedAt, SpreadBps: v.SpreadBps, Sources: v.Sources,
			Status: Status(v.Status),
		}
		word, err := a.Pack()
		if err != nil || word != Word(v.Word) {
			t.Errorf("%+v packs to %x (%v), expected %s", a, word, err, v.Word)
		}
		checkRoundTrip(t, Word(v.Word).Unpack())
		if got := Word(v.Word).Unpack().Value; got.Cmp(a.Value) != 0 {
			t.Errorf("%s unpacks to a value of %s, expected %s", v.Word, got, a.Value)
		}
	}
}

func TestVectorsResponses(t *testing.T) {
	for _, v := range loadVectors(t).Responses {
		r, err := ResponseCodec{}.Decode(v.Response)
		if len(v.Answers) == 0 {
			if err == nil {
				t.Errorf("a response without answers decodes to %+v", r)
			}
			continue
		}
		if err != nil || len(r.Observations) != len(v.Observations) || len(r.Answers) != len(v.Answers) {
			t.Errorf("%s decodes to %+v (%v)", v.Response, r, err)
			continue
		}
		for i, a := range r.Answers {
			if word, err := a.Pack(); err != nil || word != Word(v.Answers[i]) {
				t.Errorf("answer %d of %s is %x (%v), expected %s", i, v.Response, word, err, v.Answers[i])
			}
		}
		for i, o := range r.Observations {
			if word, err := o.Pack(); err != nil || word != Word(v.Observations[i]) {
				t.Errorf("observation %d of %s is %x (%v), expected %s", i, v.Response, word, err, v.Observations[i])
			}
		}
		if again, err := (ResponseCodec{}).Encode(r); err != nil || !bytes.Equal(again, v.Response) {
			t.Errorf("%+v encodes to %x (%v), expected %s", r, again, err, v.Response)
		}
	}
}

func TestVectorsObservations(t *testing.T) {
	for _, v := range loadVectors(t).Observations {
		o := Observation{
			Feed: v.Feed, Source: v.Source, RoundID: number(t, v.RoundID), UpdatedAt: v.UpdatedAt, Answer: number(t, v.Answer),
		}
		if word, err := o.Pack(); err != nil || word != Word(v.Word) {
			t.Errorf("%+v packs to %x (%v), expected %s", o, word, err, v.Word)
		}
		again := UnpackObservation(Word(v.Word))
		if again.Feed != o.Feed || again.Source != o.Source || again.RoundID.Cmp(o.RoundID) != 0 ||
			again.UpdatedAt != o.UpdatedAt || again.Answer.Cmp(o.Answer) != 0 {
			t.Errorf("%s unpacks to %+v, expected %+v", v.Word, again, o)
		}
	}
}

func TestVectorsRounds(t *testing.T) {
	for _, v := range loadVectors(t).Rounds {
		want := Round{
			Answer: number(t, v.Answer), OldestAt: v.OldestAt, ObservedAt: v.ObservedAt, UpdatedAt: v.UpdatedAt, SpreadBps: v.SpreadBps,
			Sources: v.Sources, DeviationBps: v.DeviationBps, Overdue: v.Reasons&1 != 0, Requested: v.Reasons&2 != 0,
		}
		if got := UnpackRound(Word(v.Word)); !sameRound(got, want) {
			t.Errorf("%s unpacks to %+v, expected %+v", v.Word, got, want)
		}
	}
}
