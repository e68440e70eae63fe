// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PackedAnswer} from "../libraries/PackedAnswer.sol";
import {IChallengeableOracle} from "./IChallengeableOracle.sol";
import {ICredits} from "./ICredits.sol";
import {IRotatingTaskManager} from "./IRotatingTaskManager.sol";
import {IServiceManager} from "./IServiceManager.sol";

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
/// An operator is slashed {MAX_SLASHES} times within {SLASH_PERIOD_BLOCKS} at most, by {MAX_WAD} of what is left each: a
/// witness that turns out to be none takes less than a quarter of anybody's stake before there was time to remove it.
///
/// Whoever challenges earns a bounty, as long as somebody funds it, as a credit that it withdraws (see {ICredits}).
///
/// @dev The owner's powers: who is a witness, with notice; how much is slashed, within a bound and with notice; the bounty,
/// within a bound. The oracle's owner may pause. Neither can make an operator guilty of what it signed before a source
/// became a witness, or have more slashed than was announced when it signed.
/// WARNING: a witness must keep the rounds it has, unchanged, give as a round's updatedAt the time of the block in which
/// it came, show it to everybody within its delay, and never lower the newest round's id. Chainlink's proxies over OCR
/// aggregators do, without delay; its SVR proxies do with the aggregator's cut-off time as delay. Flux aggregators, adapters
/// that answer with today's value whatever round is asked for, and sources that prune their history into other values do
/// not. A source that rewrites its history, or shows rounds later than its delay says, can have honest operators slashed.
/// WARNING: this contract must be the service manager's challenger.
interface IPriceChallenger is ICredits {
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
    /// @notice A slash was proposed; it can be applied from a block on.
    event WadProposed(uint64 wad, uint256 fromBlock);
    /// @notice How much is slashed changed.
    event WadChanged(uint64 previous, uint64 current);

    /// @notice Ether was given for bounties.
    event BountyFunded(address indexed from, uint256 amount);
    /// @notice What a conviction earns changed, in wei.
    event BountyChanged(uint96 previous, uint96 current);
    /// @notice A challenger is owed a bounty for having an operator slashed for a task, in wei.
    event BountyEarned(uint64 indexed task, address indexed operator, address indexed challenger, uint256 amount);

    /// @notice Challenges are paused, by the oracle's register.
    error ChallengesPaused();
    /// @notice The operator has been slashed for that task.
    error AlreadySlashed(uint64 task, address operator);
    /// @notice The operator has been slashed {MAX_SLASHES} times within {SLASH_PERIOD_BLOCKS}: again from that block on.
    error SlashedEnough(address operator, uint256 fromBlock);
    /// @notice The hash of the reference block cannot be known: too old, or not a past block.
    error ReferenceBlockUnknown(uint32 referenceBlock);
    /// @notice The reference block is not in this chain: what was true there need not be true here.
    error ReferenceBlockOrphaned(bytes32 given, bytes32 actual);
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
    /// @notice Nothing refutes what was signed.
    error NoFault();
    /// @notice The operator has nothing allocated that could be slashed.
    error NothingToSlash(address operator);

    /// @notice The registries serve another AVS than the service manager.
    error WrongServiceManager(address avs);
    /// @notice The slash is zero or above {MAX_WAD}.
    error InvalidWad(uint64 wad);
    /// @notice The delay is above {MAX_DELAY}.
    error InvalidDelay(uint32 delay);
    /// @notice The bounty is above {MAX_BOUNTY}.
    error InvalidBounty(uint96 amount);
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

    /// @notice Proposes how much to slash, in 1/1e18. Replaces an earlier proposal. Owner only.
    function proposeWad(uint64 wad_) external;

    /// @notice Applies the proposal when {NOTICE_BLOCKS} have passed. Owner only.
    function applyWad() external;

    /// @notice Gives ether for bounties. Anybody may; nobody can take it back.
    function fundBounty() external payable;

    /// @notice Sets what a conviction earns. Owner only.
    /// @dev To be less than what the smallest operator loses, at {wad} of its stake: otherwise operators convict themselves.
    /// @param amount In wei, at most {MAX_BOUNTY}.
    function setBounty(uint96 amount) external;

    /// @notice What {challengeMiscomputed} compares an answer with.
    /// @return feed Index of the feed that the answer is of.
    /// @return complete Whether one observation of each of its sources is there, in order.
    /// @return right The answer that follows from them; zero when they are not there.
    function recompute(Evidence calldata evidence, bytes calldata header)
        external
        view
        returns (uint8 feed, bool complete, PackedAnswer right);

    /// @notice Whether EigenLayer would take a slash of a quorum's operator set that is decided here: its one slasher is the
    /// AVS's account now, and that slashes for this contract. To be asked before a challenge is sent, and after a deployment.
    /// @dev Not whether an operator has something to lose: see {NothingToSlash}.
    function canSlash(uint32 quorum) external view returns (bool);

    /// @notice Whether an operator has been slashed for a task.
    function isSlashed(uint64 task, address operator) external view returns (bool);

    /// @notice The block from which on an operator can be slashed again, past or future; zero when it was not slashed
    /// {MAX_SLASHES} times.
    function slashableFrom(address operator) external view returns (uint256 blockNumber);

    /// @notice The block from which on a source is a witness, and after how many seconds everybody sees a round of it at the
    /// latest; zeros when it is none.
    function witness(address source) external view returns (uint256 since, uint32 delay);

    /// @notice The block in which a source was first noted to be in a phase; zero when it was not.
    function phaseSince(address source, uint16 phase) external view returns (uint256);

    /// @notice How much is slashed, in 1/1e18 of what the operator has allocated to each operator set.
    function wad() external view returns (uint64);

    /// @notice The slash proposed, and the block from which on it can be applied; zeros when there is none.
    function proposedWad() external view returns (uint64 wad_, uint256 fromBlock);

    /// @notice The most that is slashed for one task, in 1/1e18.
    function MAX_WAD() external view returns (uint64);

    /// @notice What a conviction earns, and what there is for it, both in wei.
    function bounty() external view returns (uint96 amount, uint128 fund);

    /// @notice How many times an operator is slashed within {SLASH_PERIOD_BLOCKS} at most.
    function MAX_SLASHES() external view returns (uint256);

    /// @notice The period of that limit, in blocks.
    function SLASH_PERIOD_BLOCKS() external view returns (uint256);

    /// @notice The longest delay of a witness, in seconds.
    function MAX_DELAY() external view returns (uint32);

    /// @notice The largest bounty for a conviction, in wei.
    function MAX_BOUNTY() external view returns (uint96);

    /// @notice How long a change of the slash, and a new witness, are announced, in blocks: longer than anything signed can be challenged.
    function NOTICE_BLOCKS() external view returns (uint256);

    /// @notice The oracle whose operators are held to what they sign.
    function oracle() external view returns (IChallengeableOracle);

    /// @notice The AVS in EigenLayer.
    function serviceManager() external view returns (IServiceManager);
}
