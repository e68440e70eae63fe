// Command cerberus answers as EigenLayer's Cerberus does, for tests: with the stubs of cerberus-api, on
// gRPC's own server, for one key. It is a module of its own, since gRPC's modules do not go together with
// those of go-ethereum.
//
// It prints its address, and ends with its standard input. KEY, API_KEY and PASSWORD are in its environment.
package main

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net"
	"os"

	v1 "github.com/Layr-Labs/cerberus-api/pkg/api/v1"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	secret, ok := new(big.Int).SetString(os.Getenv("KEY"), 16)
	if !ok {
		return errors.New("KEY: no hexadecimal number")
	}
	k := newKey(secret, os.Getenv("API_KEY"), os.Getenv("PASSWORD"))
	server := grpc.NewServer()
	v1.RegisterKeyManagerServer(server, keyManager{key: k})
	v1.RegisterSignerServer(server, signer{key: k})
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	fmt.Println(listener.Addr())
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		server.Stop()
	}()
	return server.Serve(listener)
}

// key is the one that this signer has.
type key struct {
	secret           *big.Int
	g1, g2           string // compressed
	apiKey, password string
}

func newKey(secret *big.Int, apiKey, password string) key {
	_, _, g1, g2 := bn254.Generators()
	first, second := g1.ScalarMultiplication(&g1, secret).Bytes(), g2.ScalarMultiplication(&g2, secret).Bytes()
	return key{secret, hex.EncodeToString(first[:]), hex.EncodeToString(second[:]), apiKey, password}
}

type keyManager struct {
	v1.UnimplementedKeyManagerServer
	key key
}

func (m keyManager) GetKeyMetadata(_ context.Context, r *v1.GetKeyMetadataRequest) (*v1.GetKeyMetadataResponse, error) {
	if r.GetPublicKeyG1() != m.key.g1 {
		return nil, status.Error(codes.Internal, "key metadata not found")
	}
	return &v1.GetKeyMetadataResponse{PublicKeyG1: m.key.g1, PublicKeyG2: m.key.g2, CreatedAt: 1_700_000_000, UpdatedAt: 1_700_000_001}, nil
}

type signer struct {
	v1.UnimplementedSignerServer
	key key
}

func (s signer) SignGeneric(ctx context.Context, r *v1.SignGenericRequest) (*v1.SignGenericResponse, error) {
	sent, _ := metadata.FromIncomingContext(ctx)
	if given := sent.Get("authorization"); len(given) != 1 || given[0] != s.key.apiKey {
		return nil, status.Error(codes.Unauthenticated, "invalid token: 100 % wrong\n")
	}
	if _, bounded := ctx.Deadline(); !bounded {
		return nil, status.Error(codes.FailedPrecondition, "the request has no deadline")
	}
	if r.GetPublicKeyG1() != s.key.g1 || r.GetPassword() != s.key.password {
		return nil, status.Error(codes.Internal, "checksum message error")
	}
	if len(r.GetData()) != 32 {
		return nil, status.Error(codes.InvalidArgument, "data must be 32 bytes")
	}
	point := hashToCurve(r.GetData())
	signature := point.ScalarMultiplication(&point, s.key.secret).RawBytes()
	return &v1.SignGenericResponse{Signature: signature[:]}, nil
}

// hashToCurve is BN254.hashToG1 of EigenLayer's contracts: the first x from the digest on for which x³+3
// is a square, and its root.
func hashToCurve(digest []byte) (point bn254.G1Affine) {
	p := fp.Modulus()
	x := new(big.Int).SetBytes(digest)
	for ; ; x.Add(x, big.NewInt(1)).Mod(x, p) {
		y := new(big.Int).Exp(x, big.NewInt(3), p)
		if y.ModSqrt(y.Add(y, big.NewInt(3)).Mod(y, p), p) != nil {
			point.X.SetBigInt(x)
			point.Y.SetBigInt(y)
			return point
		}
	}
}
