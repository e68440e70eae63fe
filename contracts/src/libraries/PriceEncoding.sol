// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "../interfaces/IPriceOracle.sol";
import {FeedSet} from "./FeedSet.sol";
import {PackedAnswer} from "./PackedAnswer.sol";
import {PackedObservation} from "./PackedObservation.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title Encoding of specs and responses
/// @notice As {IPriceOracle} describes it. Each value has one encoding: what decodes encodes to the same bytes.
library PriceEncoding {
    /// @notice The most observations in a response: with the answers of 128 feeds it stays below 32 KiB, which is what
    /// operators exchange.
    uint256 internal constant MAX_OBSERVATIONS = 768;

    /// @notice How many feeds there can be, with indices below that.
    uint256 private constant MAX_FEEDS = 128;

    /// @dev Offsets of both arrays.
    uint256 private constant RESPONSE_HEAD = 64;

    /// @notice The feeds that a spec asks for, at least one.
    function decodeSpec(bytes calldata spec) internal pure returns (FeedSet feeds) {
        require(spec.length == 32, IPriceOracle.MalformedSpec());
        feeds = FeedSet.wrap(_wordAt(spec, 0));
        require(!feeds.isEmpty(), IPriceOracle.NoFeeds());
        require(FeedSet.unwrap(feeds) >> MAX_FEEDS == 0, IPriceOracle.UnknownFeed(Math.log2(FeedSet.unwrap(feeds))));
    }

    /// @notice What a response holds.
    /// @param count How many answers there must be.
    function decodeResponse(bytes calldata response, uint256 count)
        internal
        pure
        returns (PackedAnswer[] calldata answers, PackedObservation[] calldata observations)
    {
        // Where the observations start, by their length.
        uint256 second = RESPONSE_HEAD + 32 + count * 32;
        require(response.length >= second + 32, IPriceOracle.MalformedResponse(count));
        uint256 observed = _wordAt(response, second);
        require(
            _wordAt(response, 0) == RESPONSE_HEAD && _wordAt(response, 32) == second
                && _wordAt(response, RESPONSE_HEAD) == count && observed <= MAX_OBSERVATIONS
                && response.length == second + 32 + observed * 32,
            IPriceOracle.MalformedResponse(count)
        );
        assembly ("memory-safe") {
            answers.offset := add(response.offset, 96)
            answers.length := count
            observations.offset := add(response.offset, add(second, 32))
            observations.length := observed
        }
    }

    /// @dev The word at a place that lies within.
    function _wordAt(bytes calldata encoded, uint256 place) private pure returns (uint256 word) {
        assembly ("memory-safe") {
            word := calldataload(add(encoded.offset, place))
        }
    }

    /// @notice A response.
    function encodeResponse(PackedAnswer[] memory answers, PackedObservation[] memory observations)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encode(answers, observations);
    }
}
