// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "../interfaces/IPriceOracle.sol";
import {PackedAnswer} from "./PackedAnswer.sol";

/// @title Limits of answers
/// @notice Which answers a feed does not take, whoever signed them. The one place that says so: the oracle skips by it,
/// and the source reader knows by it what the oracle would skip.
library AnswerLimits {
    /// @notice Whether an answer, which is positive, lies outside the limits.
    /// @return refused Whether it does.
    /// @return reason Of which; without meaning when it does not.
    function refuse(IPriceOracle.Limits memory limits, PackedAnswer answer)
        internal
        pure
        returns (bool refused, IPriceOracle.SkipReason reason)
    {
        if (answer.sources() < limits.minSources) return (true, IPriceOracle.SkipReason.TooFewSources);
        if (limits.maxSpreadBps != 0 && answer.spreadBps() > limits.maxSpreadBps) {
            return (true, IPriceOracle.SkipReason.Disagreement);
        }
        // Positive, says the caller.
        // forge-lint: disable-next-line(unsafe-typecast)
        uint256 value = uint256(int256(answer.answer()));
        return (value < limits.minAnswer || value > limits.maxAnswer, IPriceOracle.SkipReason.OutOfBounds);
    }
}
