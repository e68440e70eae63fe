// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ISourceAdapters} from "../interfaces/ISourceAdapters.sol";

/// @title Readings
/// @notice Makes readings of words as sources return them, which may hold more than an observation can. Then the source is
/// silent.
library Readings {
    /// @notice A reading whose answer is a signed number on the wire.
    function signed(uint256 roundId, uint256 answer, uint256 updatedAt)
        internal
        pure
        returns (ISourceAdapters.Reading memory reading)
    {
        // The same bits.
        // forge-lint: disable-next-line(unsafe-typecast)
        int256 value = int256(answer);
        // forge-lint: disable-next-item(unsafe-typecast)
        if (roundId <= type(uint80).max && value == int128(value) && updatedAt <= type(uint32).max) {
            (reading.roundId, reading.answer, reading.updatedAt) = (uint80(roundId), int128(value), uint32(updatedAt));
        }
    }

    /// @notice A reading without a round, whose answer has no sign.
    function unsigned(uint256 answer, uint256 updatedAt)
        internal
        pure
        returns (ISourceAdapters.Reading memory reading)
    {
        if (answer <= uint128(type(int128).max)) {
            reading = signed(0, answer, updatedAt);
        }
    }
}
