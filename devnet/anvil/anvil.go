// Package anvil runs Foundry's anvil with EigenLayer's contracts in its first block: a chain that is not
// the devnet's, to deploy an AVS on by the commands that deploy it anywhere.
package anvil

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/eigenshift/avs/devnet/chain"
	"github.com/eigenshift/avs/devnet/process"
)

// Files in the folder.
const (
	Settings = "deployment.yaml" // of a deployment of an AVS on it
	Keystore = "deployer.json"   // of the account that owns the deployment
	Password = "password"        // of the keystore

	genesisFile = "genesis.json"
	logFile     = "anvil.log"
	processFile = "process.json"
)

const (
	startTimeout = 20 * time.Second
	stopTimeout  = 10 * time.Second
	pollInterval = 50 * time.Millisecond
)

// URL is where the anvil on a port answers.
func URL(port int) string { return fmt.Sprintf("http://127.0.0.1:%d", port) }

// Start starts the program in the background, and returns when it answers. The folder must not
// have one that runs; files of an earlier one are written over.
func Start(ctx context.Context, folder, program string, port int) error {
	if id, err := process.ReadFile(filepath.Join(folder, processFile)); err == nil && id.Alive() {
		return fmt.Errorf("an anvil of %s runs already, as process %d: end it first (anvil-down)", folder, id.PID)
	}
	listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port))
	if err != nil {
		return fmt.Errorf("port %d is taken: stop who listens there, or choose another with --port: %w", port, err)
	}
	if err := listener.Close(); err != nil {
		return err
	}
	if err := prepare(folder); err != nil {
		return err
	}
	log, err := os.Create(filepath.Join(folder, logFile))
	if err != nil {
		return err
	}
	defer log.Close()
	command := exec.Command(program, Arguments(folder, port)...)
	command.Stdout, command.Stderr = log, log
	command.SysProcAttr = &syscall.SysProcAttr{Setsid: true} // outlives this program and its terminal
	if err := command.Start(); errors.Is(err, exec.ErrNotFound) {
		return fmt.Errorf("anvil is missing: install Foundry 1.7.1 (https://getfoundry.sh), or say where it is with --program: %w", err)
	} else if err != nil {
		return fmt.Errorf("start %s: %w", program, err)
	}
	ended := make(chan error, 1)
	go func() { ended <- command.Wait() }()
	id, err := process.Of(command.Process.Pid)
	if err == nil {
		err = id.WriteFile(filepath.Join(folder, processFile))
	}
	if err == nil {
		err = await(ctx, port, ended)
	}
	if err != nil {
		err = fmt.Errorf("start %s, whose log is %s: %w", program, log.Name(), err)
		if killed := command.Process.Kill(); !errors.Is(killed, os.ErrProcessDone) {
			err = errors.Join(err, killed)
		}
	}
	return err
}

// Arguments are those of an anvil that begins with what [Start] has put into the folder, and makes a block a second.
func Arguments(folder string, port int) []string {
	return []string{
		"--init", filepath.Join(folder, genesisFile), "--hardfork", chain.Fork, "--chain-id", strconv.Itoa(chain.ID),
		"--gas-limit", strconv.Itoa(chain.GasLimit), "--port", strconv.Itoa(port), "--block-time", "1",
	}
}

// await waits until an anvil answers; an error in ended is why it never will.
func await(ctx context.Context, port int, ended <-chan error) error {
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	client, err := ethclient.DialContext(ctx, URL(port))
	if err != nil {
		return err
	}
	defer client.Close()
	ticker := time.NewTicker(pollInterval)
	defer ticker.Stop()
	for {
		if _, err = client.ChainID(ctx); err == nil {
			return nil
		}
		select {
		case early := <-ended:
			return fmt.Errorf("it has ended: %v", early)
		case <-ctx.Done():
			return fmt.Errorf("it does not answer: %w", err)
		case <-ticker.C:
		}
	}
}

// Stop ends the anvil of a folder; false: none runs.
func Stop(ctx context.Context, folder string) (bool, error) {
	path := filepath.Join(folder, processFile)
	id, err := process.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	runs := id.Alive()
	ctx, cancel := context.WithTimeout(ctx, stopTimeout)
	defer cancel()
	if err := id.Stop(ctx); err != nil {
		return runs, fmt.Errorf("stop anvil: %w", err)
	}
	return runs, os.Remove(path)
}
