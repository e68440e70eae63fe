// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ISourceAdapters} from "../interfaces/ISourceAdapters.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

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
        int256 value = asSigned(answer);
        if (
            roundId <= type(uint80).max && value >= type(int128).min && value <= type(int128).max
                && updatedAt <= type(uint32).max
        ) {
            reading.roundId = SafeCast.toUint80(roundId);
            reading.answer = SafeCast.toInt128(value);
            reading.updatedAt = SafeCast.toUint32(updatedAt);
        }
    }

    /// @notice The signed number that a word of the ABI stands for: the same bits.
    function asSigned(uint256 word) internal pure returns (int256) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return int256(word);
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
