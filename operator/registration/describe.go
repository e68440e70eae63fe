package registration

import erc20 "github.com/Layr-Labs/eigensdk-go/contracts/bindings/IERC20"

// steps are the methods that registration calls, in words, with what each uses about, in gas. The
// figures stand in where a node cannot tell yet: a step may need the one before to be settled.
var steps = map[string]struct {
	words string
	gas   uint64
}{
	"registerAsOperator":      {"become an operator in EigenLayer", 200_000},
	"approve":                 {"approve the deposit", 50_000},
	"depositIntoStrategy":     {"deposit stake", 230_000},
	"registerKey":             {"register the BLS key", 250_000},
	"deregisterKey":           {"give up the BLS key that is registered", 60_000},
	"modifyAllocations":       {"allocate stake to the AVS", 250_000},
	"registerForOperatorSets": {"join the AVS", 1_400_000},
	"updateSocket":            {"register the socket", 60_000},
	"post":                    {"post the operator table", 700_000},
}

// Describe says what a transaction of a registrar does, and about how much gas that uses.
func Describe(data []byte) (words string, gas uint64) {
	for _, contract := range append(Errors(), erc20.ContractIERC20MetaData) {
		parsed, err := contract.GetAbi()
		if err != nil || len(data) < 4 {
			continue
		}
		if method, err := parsed.MethodById(data[:4]); err == nil {
			if step, known := steps[method.RawName]; known {
				return step.words, step.gas
			}
		}
	}
	return "call a contract", 0
}
