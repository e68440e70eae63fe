package avs

import "github.com/eigenshift/avs/examples/square/slots/avs"

// Deploy is that of the example with slots. A new repository has the function itself.
var Deploy = avs.Deploy
