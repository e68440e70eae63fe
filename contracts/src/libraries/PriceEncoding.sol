// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "../interfaces/IPriceOracle.sol";
import {FeedSet} from "./FeedSet.sol";
import {PackedAnswer} from "./PackedAnswer.sol";

/// @title Encoding of specs and responses
/// @notice As {IPriceOracle} describes it. Each value has one encoding: what decodes encodes to the same bytes.
library PriceEncoding {
    /// @dev Hash, offset of the array, length of the array.
    uint256 private constant RESPONSE_HEAD = 96;

    /// @notice The feeds that a spec asks for, at least one.
    function decodeSpec(bytes calldata spec) internal pure returns (FeedSet feeds) {
        require(spec.length == 32, IPriceOracle.MalformedSpec());
        // forge-lint: disable-next-line(unsafe-typecast)
        feeds = FeedSet.wrap(uint256(bytes32(spec)));
        require(!feeds.isEmpty(), IPriceOracle.NoFeeds());
    }

    /// @notice The answers of a response.
    /// @param count How many there must be.
    function decodeAnswers(bytes calldata response, uint256 count)
        internal
        pure
        returns (PackedAnswer[] calldata answers)
    {
        require(
            response.length == RESPONSE_HEAD + count * 32 && uint256(bytes32(response[32:64])) == 64
                && uint256(bytes32(response[64:96])) == count,
            IPriceOracle.MalformedResponse(count)
        );
        assembly ("memory-safe") {
            answers.offset := add(response.offset, RESPONSE_HEAD)
            answers.length := count
        }
    }

    /// @notice A response.
    function encodeResponse(bytes32 observationsHash, PackedAnswer[] memory answers)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encode(observationsHash, answers);
    }
}
