// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";

library Configurations {
    /// @notice A heartbeat of a minute, and no other limit than a minimum of sources.
    function wide(uint8 minSources) internal pure returns (IPriceOracle.Limits memory) {
        return IPriceOracle.Limits({
            heartbeat: 60,
            deviationBps: 0,
            maxSpreadBps: 0,
            minSources: minSources,
            minAnswer: 0,
            maxAnswer: type(uint88).max
        });
    }
}
