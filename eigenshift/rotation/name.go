package rotation

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Names are the names of the policies in configurations; K is a number of tasks.
var Names = []string{"round-robin", "stake-weighted", "seeded", "sticky:K", "sticky:K:round-robin", "sticky:K:stake-weighted", "sticky:K:seeded"}

// maxSticky bounds K: an operator that stays for longer is a central aggregator.
const maxSticky = 1000

// ByName returns the policy with a name, and the number of tasks that it lets an operator
// propose in a row.
func ByName(name string) (policy Policy, inARow int, err error) {
	switch name {
	case "round-robin":
		return RoundRobin(), 1, nil
	case "stake-weighted":
		return StakeWeighted(), 1, nil
	case "seeded":
		return Seeded(), 1, nil
	}
	rest, sticky := strings.CutPrefix(name, "sticky:")
	if !sticky {
		return nil, 0, fmt.Errorf("%q is none of %s", name, strings.Join(Names[:4], ", "))
	}
	number, base, named := strings.Cut(rest, ":")
	k, err := strconv.Atoi(number)
	if err != nil || k < 1 || k > maxSticky || strconv.Itoa(k) != number {
		return nil, 0, fmt.Errorf("%q: K is %q, not a number of tasks between 1 and %d", name, number, maxSticky)
	}
	next := RoundRobin()
	if named {
		if strings.HasPrefix(base, "sticky:") {
			return nil, 0, errors.New("sticky twice")
		}
		if next, _, err = ByName(base); err != nil {
			return nil, 0, err
		}
	}
	return Sticky(k, next), k, nil
}
