package peer

import (
	"bytes"
	"crypto/x509"
	"encoding/asn1"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

// Whatever the attestation decoder accepts is what encode writes.
func FuzzDecodeAttestation(f *testing.F) {
	sample, err := attestation{
		ChainID: chainID, ServiceManager: serviceManager, Operator: address(1),
		Expiry: time.Unix(1_800_000_000, 0), Signature: eigenshift.Signature{1, 2, 3},
	}.encode()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(sample)
	f.Add(sample[:len(sample)-1])
	f.Add(append(bytes.Clone(sample), 0))
	for i, b := range map[int]byte{0: asn1.TagBitString, 1: 0x80, 2: 2, 51: 0xff} {
		bent := bytes.Clone(sample)
		bent[i] = b
		f.Add(bent)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := decodeAttestation(data)
		if err != nil {
			return
		}
		again, err := a.encode()
		if err != nil || !bytes.Equal(again, data) {
			t.Fatalf("%x decodes but encodes to %x, %v", data, again, err)
		}
	})
}

// Certificates of any form yield an attestation or an error.
func FuzzCertificate(f *testing.F) {
	key, err := NewIdentity(f.Context(), identityConfig(address(1), secretKey(f)))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(key.current.Load().certificate.Certificate[0])
	f.Fuzz(func(t *testing.T, der []byte) {
		cert, err := x509.ParseCertificate(der)
		if err != nil {
			return
		}
		a, err := attestationOf(cert)
		if err == nil && a.Expiry.Unix() < 0 {
			t.Fatalf("expiry %s", a.Expiry)
		}
	})
}

func FuzzDecodeTask(f *testing.F) {
	fuzz(f, encodeTask, decodeTask,
		sampleTask(1),
		eigenshift.EncodedTask{Reference: eigenshift.BlockRef{Hash: common.Hash{1}}, Deadline: 1, Proposer: address(2)})
}

func FuzzDecodeQuestion(f *testing.F) {
	fuzz(f, encodeQuestion, decodeQuestion, eigenshift.Question{Task: sampleTask(1)}, eigenshift.Question{Task: sampleTask(2), Commitment: common.Hash{3}})
}

func FuzzDecodeReport(f *testing.F) {
	fuzz(f, encodeReport, decodeReport, sampleReport(0), sampleReport(1), sampleReport(60))
}

func FuzzDecodeResponse(f *testing.F) {
	fuzz(f, encodeResponse, decodeResponse,
		eigenshift.SignedResponse{},
		eigenshift.SignedResponse{Task: 7, Response: []byte("answer"), Digest: eigenshift.Digest{1}, Signature: eigenshift.Signature{2}})
}

func FuzzDecodeObservation(f *testing.F) {
	fuzz(f, encodeObservation, decodeObservation,
		eigenshift.SignedObservation{},
		eigenshift.SignedObservation{Task: 7, Observation: []byte("seen"), Signature: eigenshift.Signature{2}})
}

// fuzz tries that whatever a decoder of bodies accepts is what its encoder writes.
func fuzz[V any](f *testing.F, encode func(V) ([]byte, error), decode func([]byte) (V, error), samples ...V) {
	for _, sample := range samples {
		body, err := encode(sample)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(body)
		f.Add(body[:len(body)/2])
		f.Add(append(body, 0))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		v, err := decode(data)
		if err != nil {
			return
		}
		again, err := encode(v)
		if err != nil || !bytes.Equal(again, data) {
			t.Fatalf("%x decodes but encodes to %x, %v", data, again, err)
		}
	})
}

func FuzzDecodeView(f *testing.F) {
	for _, view := range []eigenshift.ChainView{
		{},
		{Head: 118},
		{Head: 118, Reference: eigenshift.BlockRef{Number: 116, Hash: common.Hash{0xab, 0xcd}}},
	} {
		query, err := encodeView(view)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(query)
		f.Add(query[:len(query)/2])
		f.Add(query + "&head=119")
	}
	f.Add("")
	f.Add("head=%31")
	f.Fuzz(func(t *testing.T, query string) {
		view, err := decodeView(query)
		if err != nil || query == "" {
			return
		}
		again, err := encodeView(view)
		if err != nil || again != query {
			t.Fatalf("%q decodes but encodes to %q, %v", query, again, err)
		}
	})
}
