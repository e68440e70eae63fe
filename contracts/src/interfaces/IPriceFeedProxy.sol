// SPDX-License-Identifier: MIT
pragma solidity ^0.8.16;

import {IPriceFeed} from "./IPriceFeed.sol";

/// @title Price feed with an address that stays
/// @notice Reads the feed of the present *phase*. When an oracle is replaced by another, the owner proposes the new
/// oracle's feed, everybody can read and judge it for {noticeBlocks}, and the owner confirms it: a new phase begins.
/// Decimals and description are the same in all phases.
///
/// Phases are those of Chainlink's proxies, down to the names: a round's id is `phase << 64 | round of that phase's feed`,
/// and the rounds of earlier phases stay readable through their ids, as long as their feed keeps them. Within a phase
/// rounds are contiguous; from one phase to the next they are not.
/// @dev The owner is trusted not to confirm a feed that lies; what is checked guards against mistakes. Consumers that
/// trust it no longer have {noticeBlocks} to leave.
interface IPriceFeedProxy is IPriceFeed {
    /// @notice What the owner announces together with a feed. The feed is confirmed only within these terms.
    /// @param maxDeviationBps How far its answer may lie from the present feed's, in 1/10000 of that one. 65535 for any
    /// answer, where the present feed is silent, frozen or wrong: it is not asked then.
    /// @param maxAge How old its price may be, in seconds.
    struct Terms {
        uint16 maxDeviationBps;
        uint32 maxAge;
    }

    /// @notice A feed was proposed; zero: the proposal was withdrawn.
    /// @param fromBlock The block from which on it can be confirmed; zero when it was withdrawn.
    event AggregatorProposed(address indexed current, address indexed proposed, uint256 fromBlock, Terms terms);

    /// @notice A new phase has begun.
    event AggregatorConfirmed(address indexed previous, address indexed latest, uint16 phase);

    /// @notice The notice is shorter than {Notice-BLOCKS}.
    error NoticeTooShort(uint256 blocks);
    /// @notice No contract at that address, or it has other decimals or another description.
    error AnotherFeed(address proposed);
    /// @notice Another feed is proposed, or none.
    error NotProposed(address given, address proposed);
    /// @notice Its price is not positive, in the future, older than announced, or not the same in all reads.
    error NoUsableAnswer(address proposed);
    /// @notice Its answer lies further from the present one than announced.
    error AnswerTooFar(int256 present, int256 proposed);
    /// @notice There is no such phase.
    error UnknownPhase(uint256 phase);

    /// @notice Proposes the feed of the next phase. Replaces an earlier proposal, and starts the notice anew. Owner only.
    function proposeAggregator(IPriceFeed next, Terms calldata terms) external;

    /// @notice Withdraws the proposal. Owner only.
    function withdrawProposal() external;

    /// @notice Begins a phase with the proposed feed, when the notice is over and its answer is within the terms. Owner
    /// only.
    /// @param next The feed that is proposed, so that the owner confirms what it has looked at.
    function confirmAggregator(IPriceFeed next) external;

    /// @notice Feed of the present phase.
    function aggregator() external view returns (IPriceFeed);

    /// @notice Number of the present phase, from 1.
    function phaseId() external view returns (uint16);

    /// @notice Feed of a phase; zero when there is no such phase.
    function phaseAggregators(uint16 phase) external view returns (IPriceFeed);

    /// @notice The proposed feed; zero when there is none.
    function proposedAggregator() external view returns (IPriceFeed);

    /// @notice What was announced with the proposed feed, and the block from which on it can be confirmed; zeros when
    /// there is none.
    function proposal() external view returns (Terms memory terms, uint256 fromBlock);

    /// @notice The newest round of the proposed feed, with the feed's own round id.
    function proposedLatestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);

    /// @notice A round of the proposed feed, by the feed's own round id.
    function proposedGetRoundData(uint80 id)
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);

    /// @notice How long a feed is proposed before it can be confirmed, in blocks.
    function noticeBlocks() external view returns (uint256);
}
