package deployment

import (
	"fmt"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/params"
)

// safeBatch is the file that the Transaction Builder of the Safe app imports.
type safeBatch struct {
	Version      string            `json:"version"`
	ChainID      string            `json:"chainId"`
	CreatedAt    int64             `json:"createdAt"` // in unix milliseconds
	Meta         safeMeta          `json:"meta"`
	Transactions []safeTransaction `json:"transactions"`
}

type safeMeta struct {
	Name        string         `json:"name"`
	Description string         `json:"description"`
	Safe        common.Address `json:"createdFromSafeAddress"`
}

type safeTransaction struct {
	To     common.Address `json:"to"`
	Value  string         `json:"value"` // in wei
	Data   hexutil.Bytes  `json:"data"`
	Method *struct{}      `json:"contractMethod"` // null: the data is encoded already
	Inputs *struct{}      `json:"contractInputsValues"`
}

// safeGas is what a batch takes at most. A Safe executes it in one transaction, whose gas
// has a limit; the rest is for the Safe itself.
const safeGas = params.MaxTxGas * 3 / 4

// WriteSafeBatch writes as many steps as fit into one transaction of a Safe, the owner,
// and returns how many these are.
func (p *Plan) WriteSafeBatch(path string, steps []*Step, price Price) (int, error) {
	batch := safeBatch{
		Version: "1.0", ChainID: strconv.FormatUint(p.ChainID, 10), CreatedAt: time.Now().UnixMilli(),
		Meta: safeMeta{Name: p.Settings.Name, Safe: p.Owner},
	}
	var gas uint64
	for i, step := range steps {
		if gas += price.Gas[i]; gas > safeGas && i > 0 {
			break
		}
		value := "0"
		if step.Value != nil {
			value = step.Value.String()
		}
		batch.Transactions = append(batch.Transactions, safeTransaction{To: step.To, Value: value, Data: step.Data})
	}
	count := len(batch.Transactions)
	batch.Meta.Description = fmt.Sprintf("%d of %d steps that are left to deploy %s", count, len(steps), p.Settings.Name)
	if err := writeJSON(path, batch); err != nil {
		return 0, err
	}
	return count, nil
}
