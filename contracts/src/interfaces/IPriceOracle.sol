// SPDX-License-Identifier: MIT
pragma solidity ^0.8.16;

import {ISourceAdapters} from "./ISourceAdapters.sol";

/// @title Price oracle
/// @notice Prices that a stake quorum of operators has signed. One task updates a batch of feeds.
///
/// A task's spec is `abi.encode(uint256 feeds)`: bit i asks for the feed with index i, 0 to 127. Its response is
/// `abi.encode(bytes32[] answers, bytes32[] observations)`: one {PackedAnswer} for each set bit, ascending, and one
/// {PackedObservation} for each source of these feeds, ascending by feed and source. So what every source said, as the
/// signers saw it, is published by the settlement. Both are accepted in their canonical encoding only.
/// @dev Assumes that sources answer at a block as {ISourceReader} reads them there.
interface IPriceOracle {
    /// @notice How a source is called; {ISourceAdapters} does.
    /// Chainlink, RedStone: `latestRoundData()`. Dia: `getValue(key)`. Api3: `read()`. UniswapV3: `observe(window)` of a
    /// pool. Pyth: `getPriceUnsafe(id)`. Chronicle: `tryReadWithAge()`.
    enum SourceKind {
        Chainlink,
        Dia,
        Api3,
        UniswapV3,
        RedStone,
        Pyth,
        Chronicle
    }

    /// @notice Where prices come from.
    /// @param kind How it is called.
    /// @param target The contract.
    /// @param decimals Decimals of its answers, at most 36.
    /// @param maxAge Age above which an answer does not count, in seconds, positive.
    /// @param params What else its kind needs. Dia: the key, 1 to 64 bytes. UniswapV3: `abi.encode(uint32 window, uint128
    /// minLiquidity, bool baseIsToken0, uint8 baseDecimals, uint8 quoteDecimals)`. Pyth: `abi.encode(bytes32 id, uint16
    /// maxConfidenceBps)`. Others: nothing.
    struct Source {
        SourceKind kind;
        address target;
        uint8 decimals;
        uint32 maxAge;
        bytes params;
    }

    /// @notice When a feed is due, and which answers it takes. An answer outside is not stored: never clamped.
    /// @param heartbeat Seconds after which an answer is due for renewal, positive.
    /// @param deviationBps Deviation from the newest answer, in 1/10000 of it, from which on a renewal is due; zero for
    /// never.
    /// @param maxSpreadBps How far live sources may lie apart, in 1/10000 of the answer; zero for no limit.
    /// @param minSources Live sources without which there is no answer, at least 1.
    /// @param minAnswer Smallest answer, in the feed's decimals.
    /// @param maxAnswer Largest answer, in the feed's decimals, positive, not below minAnswer.
    struct Limits {
        uint32 heartbeat;
        uint16 deviationBps;
        uint16 maxSpreadBps;
        uint8 minSources;
        uint88 minAnswer;
        uint88 maxAnswer;
    }

    /// @notice What a feed is.
    /// @param id Its name in ASCII, padded with zeros on the right, such as "ETH/USD". Fixed for ever.
    /// @param decimals Decimals of its answers, at most 18. Fixed for ever.
    /// @param historyBits Its newest 2^historyBits rounds are kept: 7 to 13. Fixed for ever.
    /// @param limits See {Limits}.
    /// @param sources 1 to 16 sources, none twice.
    struct Feed {
        bytes32 id;
        uint8 decimals;
        uint8 historyBits;
        Limits limits;
        Source[] sources;
    }

    /// @notice One settled answer.
    /// @param roundId Contiguous from 1 within a feed.
    /// @param answer The price in the decimals of the feed, positive.
    /// @param oldestAt Unix time of the oldest update among the live sources, as that source gives it: the price is as old
    /// as that. Not zero, and not after observedAt. May fall from round to round.
    /// @param observedAt Unix time of the block at which operators read the sources. Rises strictly from round to round.
    /// @param updatedAt Unix time of the block in which it settled. It says nothing about the age of the price.
    /// @param spreadBps How far live sources lay apart, in 1/10000 of the answer, capped at 65535.
    /// @param sources How many sources were live.
    struct Round {
        uint80 roundId;
        int192 answer;
        uint32 oldestAt;
        uint32 observedAt;
        uint32 updatedAt;
        uint16 spreadBps;
        uint8 sources;
    }

    /// @notice Why a feed of a settled task was not updated.
    /// TooFewSources: less than minSources sources were live.
    /// Superseded: a round observed at the same time or later has settled already.
    /// Retired: the feed was retired after the task's reference block.
    /// Disagreement: live sources lay further apart than maxSpreadBps.
    /// OutOfBounds: the answer is below minAnswer or above maxAnswer.
    /// Reconfigured: limits and sources were set, or the feed was taken up again, after the task's reference block.
    enum SkipReason {
        TooFewSources,
        Superseded,
        Retired,
        Disagreement,
        OutOfBounds,
        Reconfigured
    }

    /// @notice A feed has a new round.
    /// @param feed Index of the feed.
    /// @param roundId Of the round, contiguous from 1 within a feed.
    /// @param round The round in one word, as the oracle stores it. From the most significant end: uint88 answer, in the
    /// feed's decimals; uint32 oldestAt, uint32 observedAt and uint32 updatedAt, in unix seconds; uint16 spreadBps, in
    /// 1/10000 of the answer; uint8 sources. See {Round}. Then what {wasDue} knows by: uint16 deviationBps, the feed's at
    /// the time, in 1/10000 of the answer before; uint8 reasons: bit 0 when it was the first round or the heartbeat had
    /// passed, bit 1 when it served a request; and 24 bits of zero.
    event AnswerUpdated(uint8 indexed feed, uint80 indexed roundId, bytes32 round);

    /// @notice A feed of a settled task was not updated.
    event FeedSkipped(uint8 indexed feed, uint64 indexed task, SkipReason reason);

    /// @notice A feed was added.
    event FeedAdded(uint8 indexed feed, bytes32 indexed id, uint8 decimals, uint8 historyBits);

    /// @notice Limits and sources of a feed were set.
    event FeedConfigured(uint8 indexed feed, Limits limits, Source[] sources);

    /// @notice A feed was retired, or taken up again.
    event FeedActivated(uint8 indexed feed, bool active);

    /// @notice The spec is not one word.
    error MalformedSpec();
    /// @notice The spec asks for no feed.
    error NoFeeds();
    /// @notice The response is not the canonical encoding of as many answers as the spec has feeds and of at most 768
    /// observations.
    error MalformedResponse(uint256 expectedAnswers);
    /// @notice There is no feed with that index.
    error UnknownFeed(uint256 feed);
    /// @notice There is no feed with that id.
    error UnknownFeedId(bytes32 id);
    /// @notice The answer's status is not one that this contract knows.
    error UnknownStatus(uint8 feed, uint8 status);
    /// @notice Said to be answered, but not positive.
    error AnswerNotPositive(uint8 feed, int192 answer);
    /// @notice Said to be answered, but from no source.
    error AnswerWithoutSources(uint8 feed);
    /// @notice Observed later than this block.
    error ObservedInFuture(uint8 feed, uint32 observedAt);
    /// @notice The time of the oldest live source is zero, or after the observation.
    error OldestAtOutOfRange(uint8 feed, uint32 oldestAt, uint32 observedAt);
    /// @notice No round of the feed has settled yet.
    error NoRounds(uint8 feed);
    /// @notice The round has not settled yet, or has been overwritten by a newer one.
    error RoundUnavailable(uint8 feed, uint80 roundId);

    /// @notice The id is empty, or another feed has it.
    error InvalidFeedId(bytes32 id);
    /// @notice There are as many feeds as there can be.
    error TooManyFeeds();
    /// @notice All feeds together would have that many sources: more than a response can hold observations of.
    error TooManySources(uint256 sources);
    /// @notice More decimals than supported.
    error TooManyDecimals(uint8 decimals);
    /// @notice The history would be too short or too long.
    error InvalidHistoryBits(uint8 historyBits);
    /// @notice The minimum of live sources is zero or above the number of sources.
    error InvalidMinSources(uint8 minSources, uint256 sources);
    /// @notice The heartbeat is zero.
    error InvalidHeartbeat();
    /// @notice No answer could be within these bounds.
    error InvalidBounds(uint88 minAnswer, uint88 maxAnswer);
    /// @notice No source, or too many.
    error InvalidSourceCount(uint256 sources);
    /// @notice The source equals an earlier one.
    error DuplicateSource(uint256 source);

    /// @notice Adds a feed, active at once. Reverts with {ISourceAdapters}'s reason where a source cannot be read. Owner only.
    /// @return index Index of the feed, for ever.
    function addFeed(Feed calldata feed) external returns (uint8 index);

    /// @notice Replaces limits and sources of a feed. Owner only.
    function configureFeed(uint8 index, Limits calldata limits, Source[] calldata sources) external;

    /// @notice Retires a feed, or takes it up again. A retired feed keeps its rounds and gets no new ones. Owner only.
    function setFeedActive(uint8 index, bool active) external;

    /// @notice What decides which sources a feed may have, and reads them. Fixed for ever.
    function sourceAdapters() external view returns (ISourceAdapters);

    /// @notice How many feeds there are, retired ones included.
    function feedCount() external view returns (uint256);

    /// @notice A feed.
    function getFeed(uint8 index) external view returns (Feed memory);

    /// @notice Index of the feed with that id.
    function feedIndex(bytes32 id) external view returns (uint8);

    /// @notice The feeds that are not retired: bit i for the feed with index i.
    function activeFeeds() external view returns (uint256);

    /// @notice The active feeds that are requested, or without an answer younger than their heartbeat: bit i for the feed
    /// with index i. Feeds whose price has moved come on top: see {ISourceReader-dueFeeds}.
    function dueFeeds() external view returns (uint256);

    /// @notice Whether a round was due when it settled, under the limits of that time: the feed's first; older than the
    /// heartbeat was the answer before, counted from observation to observation; it served a request; or it deviates from
    /// the answer before by deviationBps or more.
    /// @dev Reverts with {RoundUnavailable} where that depends on a round that is no longer kept.
    function wasDue(uint8 index, uint80 roundId) external view returns (bool);

    /// @notice The newest round of a feed.
    function latestRound(uint8 index) external view returns (Round memory);

    /// @notice A round of a feed, among the newest {ringSize}.
    function getRound(uint8 index, uint80 roundId) external view returns (Round memory);

    /// @notice How many rounds of a feed are kept: 2^historyBits.
    function ringSize(uint8 index) external view returns (uint256);
}
