// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ICredits} from "./ICredits.sol";
import {IServiceManager} from "./IServiceManager.sol";

/// @title Challenger
/// @notice Where anyone may prove that an operator is at fault, and has it slashed. A challenge is right or reverts: there is no
/// bond, no waiting and nothing to judge. What is a fault is said by a contract on top: {IPriceChallenger} or
/// {IObservationChallenger}.
///
/// An operator is slashed {MAX_SLASHES} times within {SLASH_PERIOD_BLOCKS} at most, by {MAX_WAD} of what is left each, in the
/// quorums in which it was at the task's reference block.
///
/// Whoever challenges earns a bounty, as long as somebody funds it, as a credit that it withdraws (see {ICredits}).
///
/// @dev The owner's powers: how much is slashed, within a bound and with notice; the bounty, within a bound. It cannot have
/// more slashed than was announced when an operator signed.
/// WARNING: this contract must be the service manager's challenger.
interface IChallenger is ICredits {
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

    /// @notice The operator has been slashed {MAX_SLASHES} times within {SLASH_PERIOD_BLOCKS}: again from that block on.
    error SlashedEnough(address operator, uint256 fromBlock);
    /// @notice The hash of the reference block cannot be known: too old, or not a past block.
    error ReferenceBlockUnknown(uint32 referenceBlock);
    /// @notice The reference block is not in this chain: what was true there need not be true here.
    error ReferenceBlockOrphaned(bytes32 given, bytes32 actual);
    /// @notice Nothing refutes what was signed.
    error NoFault();
    /// @notice The operator has nothing allocated that could be slashed.
    error NothingToSlash(address operator);

    /// @notice The registries serve another AVS than the service manager.
    error WrongServiceManager(address avs);
    /// @notice The slash is zero or above {MAX_WAD}.
    error InvalidWad(uint64 wad);
    /// @notice The bounty is above {MAX_BOUNTY}.
    error InvalidBounty(uint96 amount);

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

    /// @notice Whether EigenLayer would take a slash of a quorum's operator set that is decided here: its one slasher is the
    /// AVS's account now, and that slashes for this contract. To be asked before a challenge is sent, and after a deployment.
    /// @dev Not whether an operator has something to lose: see {NothingToSlash}.
    function canSlash(uint32 quorum) external view returns (bool);

    /// @notice The block from which on an operator can be slashed again, past or future; zero when it was not slashed
    /// {MAX_SLASHES} times.
    function slashableFrom(address operator) external view returns (uint256 blockNumber);

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

    /// @notice The largest bounty for a conviction, in wei.
    function MAX_BOUNTY() external view returns (uint96);

    /// @notice How long a change of the slash is announced, in blocks: longer than anything signed can be challenged.
    function NOTICE_BLOCKS() external view returns (uint256);

    /// @notice The AVS in EigenLayer.
    function serviceManager() external view returns (IServiceManager);
}
