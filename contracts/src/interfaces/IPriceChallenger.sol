// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "./IPriceOracle.sol";
import {IPriceOracleServiceManager} from "./IPriceOracleServiceManager.sol";
import {IRotatingTaskManager} from "./IRotatingTaskManager.sol";

/// @title Price challenger
/// @notice Anyone may show that an operator signed an observation that is false by the source's own history; the operator
/// is slashed, once for each task. Signing is the fault: it does not matter whether the task settled, nor how much stake
/// signed, so that one who lies alone, and never comes to a quorum, is caught as well.
///
/// A challenge is right or reverts: there is no bond, no waiting and nothing to judge. It must show that
/// - the reference block is in this chain, which can be known for 8191 blocks (256 where EIP-2935 is missing);
/// - the operator was in a quorum at the reference block and is not among the non-signers of a certificate that verifies;
/// - the feed has not been configured since the reference block, and the source has been a *witness* since then: a source
///   whose history the owner vouches for;
/// - the history contradicts the observation ({challengeDiffering}) or shows that a newer round was there
///   ({challengeSkipped}).
/// What cannot be shown does not count: sources that revert, rounds that read as zeros, rounds of the same second as the
/// reference block, DIA (it has no history), and observations that a source was silent.
///
/// @dev The owner's powers: who is a witness, how much is slashed within a bound and after notice. The oracle's owner may
/// pause. Neither
/// can make an operator guilty of what it signed before a source became a witness, or have more slashed than was
/// announced when it signed.
/// WARNING: a witness must keep the rounds it has, unchanged, give as a round's updatedAt the time of the block in which
/// it came, and never lower the newest round's id. Chainlink's proxies over OCR aggregators do. Flux aggregators, adapters
/// that answer with today's value whatever round is asked for, and sources that prune their history into other values do
/// not. A source that rewrites its history can have honest operators slashed.
/// WARNING: this contract must be appointed by the service manager to call `slashOperator`.
interface IPriceChallenger {
    /// @notice What an operator can be at fault for.
    /// Differing: the source's history has another answer or time for the round, or has never come to that round.
    /// Skipped: a newer round of the source came before the reference block.
    enum Fault {
        Differing,
        Skipped
    }

    /// @notice What was signed, and which part of it is said to be false.
    /// @param task The task.
    /// @param response The response to it.
    /// @param certificate A certificate over both, as the task manager's verifier takes it. Of any stake.
    /// @param membership Proof that the operator was a member; see {IQuorumVerifier-quorumsSignedBy}.
    /// @param index Which of the response's observations is false.
    struct Evidence {
        IRotatingTaskManager.Task task;
        bytes response;
        bytes certificate;
        bytes membership;
        uint256 index;
    }

    /// @notice An operator was found at fault and slashed.
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

    /// @notice A source's history may convict from this block on.
    event WitnessAdded(address indexed source);
    /// @notice A source's history convicts no longer.
    event WitnessRemoved(address indexed source);
    /// @notice A witness was seen in a phase.
    event PhaseNoted(address indexed source, uint16 indexed phase);
    /// @notice A slash was proposed; it can be applied from a block on.
    event WadProposed(uint64 wad, uint256 fromBlock);
    /// @notice How much is slashed changed.
    event WadChanged(uint64 previous, uint64 current);

    /// @notice Challenges are paused, by the oracle's register.
    error ChallengesPaused();
    /// @notice The operator has been slashed for that task.
    error AlreadySlashed(uint64 task, address operator);
    /// @notice The hash of the reference block cannot be known: too old, or not a past block.
    error ReferenceBlockUnknown(uint32 referenceBlock);
    /// @notice The reference block is not in this chain: what was true there need not be true here.
    error ReferenceBlockOrphaned(bytes32 given, bytes32 actual);
    /// @notice There is no observation with that index.
    error UnknownObservation(uint256 index);
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
    /// @notice The history does not refute the observation.
    error NoFault();
    /// @notice The operator has nothing allocated that could be slashed.
    error NothingToSlash(address operator);

    /// @notice The registries serve another AVS than the service manager.
    error WrongServiceManager(address avs);
    /// @notice The slash is zero or above {MAX_WAD}.
    error InvalidWad(uint64 wad);
    /// @notice The source is a witness already.
    error AlreadyAWitness(address source);

    /// @notice Slashes an operator that signed an observation of a round that the source's history contradicts.
    function challengeDiffering(Evidence calldata evidence, address operator) external;

    /// @notice Slashes an operator that signed an observation although the source had a newer round.
    /// @param newerRound A round with a higher id that came, by its updatedAt, before the time of the reference block. Of
    /// the same phase as the observed one, or of a phase noted at the reference block or earlier: an aggregator may have
    /// had rounds before its proxy changed over to it.
    /// @param header The reference block's header, RLP-encoded, which gives that time.
    function challengeSkipped(Evidence calldata evidence, address operator, uint80 newerRound, bytes calldata header)
        external;

    /// @notice Notes the phase that a witness is in, so that skipping the whole phase can be shown for later reference
    /// blocks. Anyone may, whenever a proxy has changed its aggregator.
    function notePhase(address source) external returns (uint16 phase);

    /// @notice Vouches for a source's history from this block on. Owner only.
    function addWitness(address source) external;

    /// @notice Takes that back: also for what has been signed. Owner only.
    function removeWitness(address source) external;

    /// @notice Proposes how much to slash, in 1/1e18. Replaces an earlier proposal. Owner only.
    function proposeWad(uint64 wad_) external;

    /// @notice Applies the proposal when {NOTICE_BLOCKS} have passed. Owner only.
    function applyWad() external;

    /// @notice Whether EigenLayer would take a slash of a quorum's operator set that is decided here: its one slasher is the
    /// AVS's account now, and that slashes for this contract. To be asked before a challenge is sent, and after a deployment.
    /// @dev Not whether an operator has something to lose: see {NothingToSlash}.
    function canSlash(uint32 quorum) external view returns (bool);

    /// @notice Whether an operator has been slashed for a task.
    function isSlashed(uint64 task, address operator) external view returns (bool);

    /// @notice The block from which on a source has been a witness; zero when it is none.
    function witnessSince(address source) external view returns (uint256);

    /// @notice The block in which a source was first noted to be in a phase; zero when it was not.
    function phaseSince(address source, uint16 phase) external view returns (uint256);

    /// @notice How much is slashed, in 1/1e18 of what the operator has allocated to each operator set.
    function wad() external view returns (uint64);

    /// @notice The slash proposed, and the block from which on it can be applied; zeros when there is none.
    function proposedWad() external view returns (uint64 wad_, uint256 fromBlock);

    /// @notice The most that is slashed for one task, in 1/1e18.
    function MAX_WAD() external view returns (uint64);

    /// @notice How long a change of the slash is announced, in blocks: longer than anything signed can be challenged.
    function NOTICE_BLOCKS() external view returns (uint256);

    /// @notice The oracle whose operators are held to what they sign.
    function oracle() external view returns (IPriceOracle);

    /// @notice The AVS in EigenLayer.
    function serviceManager() external view returns (IPriceOracleServiceManager);
}
