// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "./IPriceOracle.sol";

/// @title Source reader
/// @notice Reads the sources of a price oracle. Operators call it at a task's reference block, by hash; so do
/// challengers and curious users: all run the same code on the same state.
/// @dev How sources are called: {ISourceAdapters}. Every function that reads them reverts with
/// {ISourceAdapters-InsufficientGas} when a source would not get its full share of gas.
interface ISourceReader {
    /// @notice What a source said. All but the first three is zero when it was silent.
    /// @param feed Index of the feed.
    /// @param source Index of the source within the feed.
    /// @param live Whether the answer counts. Follows from the rest, so it is not part of a {PackedObservation}.
    /// @param roundId Round of the source; zero where its kind has none.
    /// @param answer The answer as read, in the decimals of the source.
    /// @param updatedAt Unix time that the source gives its answer.
    struct Observation {
        uint8 feed;
        uint8 source;
        bool live;
        uint80 roundId;
        int128 answer;
        uint32 updatedAt;
    }

    /// @notice Not all feeds asked for are active in the oracle.
    error FeedsNotActive(uint256 feeds);

    /// @notice The oracle whose feeds are read.
    function oracle() external view returns (IPriceOracle);

    /// @notice Reads all sources of feeds.
    /// @param feeds Bit i asks for the feed with index i.
    /// @return observations By feed, then by source, both ascending.
    function observe(uint256 feeds) external view returns (Observation[] memory observations);

    /// @notice The response to a task, to be signed byte for byte, when called at the task's reference block.
    /// @param spec The task's spec.
    /// @return response `abi.encode(answers, observations)`; see {IPriceOracle}.
    function respond(bytes calldata spec) external view returns (bytes memory response);

    /// @notice The feeds to be updated by a task with this reference block: of those whose answer the oracle would take now,
    /// those that {IPriceOracle-dueFeeds} names, and those whose answer deviates from the newest one by deviationBps or
    /// more. A feed whose sources are dead, disagree, or are out of bounds is none of them, however due: nothing is done,
    /// and nothing paid, for an answer that would be refused.
    function dueFeeds() external view returns (uint256);
}
