package daemon

import (
	"fmt"
	"github.com/eigenshift/avs/operator/deployment"
	"os"
	"path/filepath"

	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/operator/keystore"
)

// The user's key, in files for the programs that want it so. Anybody can compute
// the key, so the password protects nothing.
const (
	userKeystore = "user.json"
	userPassword = "user.password"
	password     = "devnet"
)

// createUser writes the key of the user's account into the state folder.
func createUser(folder string) (*deployment.Account, error) {
	user := account.User()
	if err := os.WriteFile(filepath.Join(folder, userPassword), []byte(password+"\n"), 0o600); err != nil {
		return nil, fmt.Errorf("write password of the user's key: %w", err)
	}
	if err := keystore.CreateECDSA(filepath.Join(folder, userKeystore), user.Key, password, keystore.Light); err != nil {
		return nil, fmt.Errorf("write the user's key: %w", err)
	}
	return &deployment.Account{Address: user.Address, Keystore: userKeystore, PasswordFile: userPassword}, nil
}
