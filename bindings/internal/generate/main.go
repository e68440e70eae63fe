// Command generate writes the bindings from forge's artifacts; scripts/bindings
// runs it. With -check it writes nothing and fails when a file differs.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

// binding is one package to be generated.
type binding struct {
	contract string   // name of the contract in Solidity
	name     string   // of the Go type; its lower case is the package's
	deploys  bool     // with bytecode
	passesOn []string // contracts whose reverts reach the caller
}

// A submission passes through the task manager to the verifier, and from there
// to EigenLayer's: the middleware's signature checker, or the core's certificate
// verifier.
var verification = []string{"EigenLayerQuorumVerifier", "IBLSSignatureChecker", "TableQuorumVerifier", "IBN254CertificateVerifier"}

var all = []binding{
	{contract: "PriceOracle", name: "PriceOracle", deploys: true, passesOn: append([]string{"ISourceAdapters"}, verification...)},
	{contract: "EigenLayerQuorumVerifier", name: "EigenLayerQuorumVerifier", deploys: true, passesOn: []string{"IBLSSignatureChecker"}},
	{contract: "OperatorTable", name: "OperatorTable", deploys: true, passesOn: []string{"IBN254CertificateVerifier", "IAllocationManager"}},
	{contract: "OperatorTablePair", name: "OperatorTablePair", deploys: true, passesOn: []string{"OperatorTable"}},
	{contract: "TableQuorumVerifier", name: "TableQuorumVerifier", deploys: true, passesOn: []string{"IBN254CertificateVerifier"}},
	{contract: "SourceAdapters", name: "SourceAdapters", deploys: true},
	{contract: "SourceReader", name: "SourceReader", deploys: true, passesOn: []string{"IPriceOracle", "ISourceAdapters"}},
	{contract: "PriceFeed", name: "PriceFeed", deploys: true, passesOn: []string{"IPriceOracle"}},
	{contract: "PriceFeedProxy", name: "PriceFeedProxy", deploys: true, passesOn: []string{"IPriceFeed", "IPriceOracle"}},
	{contract: "ServiceManager", name: "ServiceManager", deploys: true, passesOn: []string{"IAllocationManager", "IPermissionController"}},
	{contract: "PriceChallenger", name: "PriceChallenger", deploys: true, passesOn: []string{"IBLSSignatureChecker", "TableQuorumVerifier", "IBN254CertificateVerifier", "IAllocationManager"}},
	{contract: "ObservationChallenger", name: "ObservationChallenger", deploys: true, passesOn: []string{"IBLSSignatureChecker", "TableQuorumVerifier", "IBN254CertificateVerifier", "IAllocationManager"}},
	{contract: "DiaOracle", name: "DiaOracle", deploys: true},
	{contract: "Api3Proxy", name: "Api3Proxy", deploys: true},
	{contract: "CoreProxy", name: "CoreProxy", deploys: true},
	{contract: "RotatingTaskManager", name: "RotatingTaskManager", passesOn: verification},
	{contract: "SlotTaskManager", name: "SlotTaskManager", passesOn: verification},
	{contract: "RequestTaskManager", name: "RequestTaskManager", passesOn: verification},
	{contract: "Squares", name: "Squares", deploys: true, passesOn: verification},
	{contract: "IQuorumVerifier", name: "QuorumVerifier", passesOn: verification},
	{contract: "AggregatorV3Interface", name: "AggregatorV3Interface", passesOn: []string{"IPriceOracle"}},
	{contract: "IBLSSignatureChecker", name: "BLSSignatureChecker"},
	{contract: "IBN254CertificateVerifier", name: "BN254CertificateVerifier"},
}

func main() {
	artifacts := flag.String("artifacts", "../contracts/out", "folder of forge's artifacts")
	out := flag.String("out", ".", "folder of the bindings")
	check := flag.Bool("check", false, "write nothing; fail when the bindings are not current")
	flag.Parse()
	if err := run(*artifacts, *out, *check); err != nil {
		fmt.Fprintln(os.Stderr, "bindings:", err)
		os.Exit(1)
	}
}

func run(artifacts, out string, check bool) error {
	var stale []error
	for _, b := range all {
		source, err := b.generate(artifacts)
		if err != nil {
			return fmt.Errorf("generate %s: %w", b.name, err)
		}
		pkg := strings.ToLower(b.name)
		path := filepath.Join(out, pkg, pkg+".go")
		if check {
			if have, err := os.ReadFile(path); err != nil || !bytes.Equal(have, source) {
				stale = append(stale, fmt.Errorf("%s is not current: run scripts/bindings", path))
			}
			continue
		}
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, source, 0o644); err != nil {
			return err
		}
	}
	return errors.Join(stale...)
}

func (b binding) generate(artifacts string) ([]byte, error) {
	a, err := readArtifact(artifacts, b.contract)
	if err != nil {
		return nil, err
	}
	for _, other := range b.passesOn {
		from, err := readArtifact(artifacts, other)
		if err != nil {
			return nil, err
		}
		if err := a.addErrors(from); err != nil {
			return nil, fmt.Errorf("errors of %s: %w", other, err)
		}
	}
	abi, err := a.abiJSON()
	if err != nil {
		return nil, err
	}
	var bytecode string
	if b.deploys {
		if bytecode, err = a.bytecode(); err != nil {
			return nil, err
		}
	}
	source, err := abigen.Bind([]string{b.name}, []string{abi}, []string{bytecode}, []map[string]string{a.Methods}, strings.ToLower(b.name), nil, nil)
	return []byte(source), err
}
