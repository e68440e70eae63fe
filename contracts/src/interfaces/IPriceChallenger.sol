// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PackedAnswer} from "../libraries/PackedAnswer.sol";
import {IChallengeableOracle} from "./IChallengeableOracle.sol";
import {IChallenger} from "./IChallenger.sol";
import {IRotatingTaskManager} from "./IRotatingTaskManager.sol";

/// @title Price challenger
/// @notice Anyone may show that an operator signed what is false: an observation, by the source's own history, or an answer,
/// by the observations signed with it. The operator is slashed, once for each task. Signing is the fault: it does not matter
/// whether the task settled, nor how much stake signed, so that one who lies alone, and never comes to a quorum, is caught
/// as well.
///
/// A challenge is right or reverts: there is no bond, no waiting and nothing to judge. It must show that
/// - the reference block is in this chain, which can be known for 8191 blocks (256 where EIP-2935 is missing);
/// - the operator was in a quorum at the reference block and is not among the non-signers of a certificate that verifies;
/// - the feed has not been configured since the reference block;
/// - the answer is not what follows from the observations ({challengeMiscomputed}); or the source has been a *witness* since
/// the reference block, a source whose history the owner vouches for, and that history contradicts the observation
/// ({challengeDiffering}) or shows that a newer round could be seen by everybody ({challengeSkipped}).
/// What could be seen at the reference block decides, not what existed. What cannot be shown does not count: sources that
/// revert, rounds that read as zeros, rounds younger at the reference block than the witness's delay, sources without a
/// history. An observation that a source was silent convicts nobody.
///
/// Slashes are bounded (see {IChallenger}): a witness that turns out to be none takes less than a quarter of anybody's stake
/// before there was time to remove it.
///
/// @dev The owner's powers beside those of {IChallenger}: who is a witness, with notice. The oracle's owner may pause. Neither can make an operator guilty of what it signed before a source
/// became a witness, or have more slashed than was announced when it signed.
/// WARNING: a witness must keep the rounds it has, unchanged, give as a round's updatedAt the time of the block in which
/// it came, show it to everybody within its delay, and never lower the newest round's id. Chainlink's proxies over OCR
/// aggregators do, without delay; its SVR proxies do with the aggregator's cut-off time as delay. Flux aggregators, adapters
/// that answer with today's value whatever round is asked for, and sources that prune their history into other values do
/// not. A source that rewrites its history, or shows rounds later than its delay says, can have honest operators slashed.
interface IPriceChallenger is IChallenger {
    /// @notice What an operator can be at fault for.
    /// Differing: the source's history has another answer or time for the round, or has never come to that round.
    /// Skipped: everybody could see a newer round of the source before the reference block.
    /// Miscomputed: the answer is not what follows from the observations, or not one observation of each source is there.
    enum Fault {
        Differing,
        Skipped,
        Miscomputed
    }

    /// @notice What was signed, and which part of it is said to be false.
    /// @param task The task.
    /// @param response The response to it.
    /// @param certificate A certificate over both, as the task manager's verifier takes it. Of any stake.
    /// @param membership Proof that the operator was a member; see {IQuorumVerifier-quorumsSignedBy}.
    /// @param index Which of the response's observations is false; or which of its answers, for {challengeMiscomputed}.
    struct Evidence {
        IRotatingTaskManager.Task task;
        bytes response;
        bytes certificate;
        bytes membership;
        uint256 index;
    }

    /// @notice An operator was found at fault and slashed.
    /// @param source The source's index; zero where the fault is of none.
    /// @param wad How much, in 1/1e18 of what it had allocated to each operator set.
    event OperatorChallenged(
        uint64 indexed task,
        address indexed operator,
        address indexed challenger,
        Fault fault,
        uint8 feed,
        uint8 source,
        uint64 wad
    );

    /// @notice A source's history may convict from a block on.
    /// @param delay After how many seconds everybody sees a round of it at the latest.
    event WitnessAdded(address indexed source, uint32 delay, uint256 since);
    /// @notice A source's history convicts no longer.
    event WitnessRemoved(address indexed source);
    /// @notice A witness was seen in a phase.
    event PhaseNoted(address indexed source, uint16 indexed phase);

    /// @notice Challenges are paused, by the oracle's register.
    error ChallengesPaused();
    /// @notice The operator has been slashed for that task.
    error AlreadySlashed(uint64 task, address operator);
    /// @notice There is no observation with that index.
    error UnknownObservation(uint256 index);
    /// @notice There is no answer with that index.
    error UnknownAnswer(uint256 index);
    /// @notice The feed was configured after the reference block: its sources may have been others.
    error FeedReconfigured(uint8 feed, uint256 configuredAt);
    /// @notice The feed has no source with that index.
    error UnknownSource(uint8 feed, uint8 source);
    /// @notice The source keeps no history, or was no witness at the reference block.
    error NotAWitness(address source);
    /// @notice The header is not that of the reference block.
    error HeaderMismatch();
    /// @notice The round is not newer than the observed one.
    error RoundNotNewer(uint80 observed, uint80 round);
    /// @notice It is not known that the source had come to that phase by the reference block.
    error PhaseNotNoted(address source, uint16 phase);
    /// @notice The delay is above {MAX_DELAY}.
    error InvalidDelay(uint32 delay);
    /// @notice The source is a witness already.
    error AlreadyAWitness(address source);

    /// @notice Slashes an operator that signed an observation of a round that the source's history contradicts.
    function challengeDiffering(Evidence calldata evidence, address operator) external;

    /// @notice Slashes an operator that signed an observation although the source had a newer round.
    /// @param newerRound A round with a higher id that came, by its updatedAt, longer than the witness's delay before the time
    /// of the reference block. Of the same phase as the observed one, or of a phase noted at the reference block or earlier: an aggregator may have
    /// had rounds before its proxy changed over to it.
    /// @param header The reference block's header, RLP-encoded, which gives that time.
    function challengeSkipped(Evidence calldata evidence, address operator, uint80 newerRound, bytes calldata header)
        external;

    /// @notice Slashes an operator that signed an answer which does not follow from the observations signed with it, under the
    /// feed's configuration at the time of the reference block; or without one observation of each of the feed's sources, in
    /// order. What an {ISourceReader} answers never is at fault, whatever sources say.
    /// @param header The reference block's header, RLP-encoded, which gives that time.
    function challengeMiscomputed(Evidence calldata evidence, address operator, bytes calldata header) external;

    /// @notice Notes the phase that a witness is in, so that skipping the whole phase can be shown for later reference
    /// blocks. Anyone may, whenever a proxy has changed its aggregator.
    function notePhase(address source) external returns (uint16 phase);

    /// @notice Vouches for a source's history: from this block on while the AVS is set up, before the service manager's
    /// {IServiceManager-setUpUntil}; later from {NOTICE_BLOCKS} on, so that an operator that does not trust the
    /// source can stop signing in time. Owner only.
    /// @param delay After how many seconds everybody sees a round of the source at the latest, at most {MAX_DELAY}. To change
    /// it, the witness is removed and added anew.
    function addWitness(address source, uint32 delay) external;

    /// @notice Takes that back at once: also for what has been signed. Owner only.
    function removeWitness(address source) external;

    /// @notice What {challengeMiscomputed} compares an answer with.
    /// @return feed Index of the feed that the answer is of.
    /// @return complete Whether one observation of each of its sources is there, in order.
    /// @return right The answer that follows from them; zero when they are not there.
    function recompute(Evidence calldata evidence, bytes calldata header)
        external
        view
        returns (uint8 feed, bool complete, PackedAnswer right);

    /// @notice Whether an operator has been slashed for a task.
    function isSlashed(uint64 task, address operator) external view returns (bool);

    /// @notice The block from which on a source is a witness, and after how many seconds everybody sees a round of it at the
    /// latest; zeros when it is none.
    function witness(address source) external view returns (uint256 since, uint32 delay);

    /// @notice The block in which a source was first noted to be in a phase; zero when it was not.
    function phaseSince(address source, uint16 phase) external view returns (uint256);

    /// @notice The longest delay of a witness, in seconds.
    function MAX_DELAY() external view returns (uint32);

    /// @notice The oracle whose operators are held to what they sign.
    function oracle() external view returns (IChallengeableOracle);
}
