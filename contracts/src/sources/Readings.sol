// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ISourceAdapters} from "../interfaces/ISourceAdapters.sol";

/// @title Readings
/// @notice Values as sources return them, which may be too large for an observation.
library Readings {
    /// @notice A reading, of silence when one of the values does not fit.
    function from(uint256 roundId, int256 answer, uint256 updatedAt)
        internal
        pure
        returns (ISourceAdapters.Reading memory reading)
    {
        // forge-lint: disable-next-item(unsafe-typecast)
        if (roundId <= type(uint80).max && answer == int128(answer) && updatedAt <= type(uint32).max) {
            (reading.roundId, reading.answer, reading.updatedAt) = (uint80(roundId), int128(answer), uint32(updatedAt));
        }
    }

    /// @notice The same of an answer that has no sign.
    function from(uint256 roundId, uint256 answer, uint256 updatedAt)
        internal
        pure
        returns (ISourceAdapters.Reading memory reading)
    {
        // As just checked.
        // forge-lint: disable-next-line(unsafe-typecast)
        if (answer <= uint128(type(int128).max)) reading = from(roundId, int256(answer), updatedAt);
    }
}
