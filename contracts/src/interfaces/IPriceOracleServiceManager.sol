// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IOperatorTable} from "./IOperatorTable.sol";
import {IAllocationManager} from "./eigenlayer/IAllocationManager.sol";
import {IPermissionController} from "./eigenlayer/IPermissionController.sol";
import {IRewardsCoordinator} from "./eigenlayer/IRewardsCoordinator.sol";
import {ISlasher} from "./eigenlayer/ISlasher.sol";
import {ISlashingRegistryCoordinator} from "./eigenlayer/ISlashingRegistryCoordinator.sol";

/// @title Service manager of the price oracle
/// @notice The account that EigenLayer knows the AVS by: it owns metadata, registrar, operator sets and permissions.
/// All functions that change something are the owner's; {submitRewards} is the rewards initiator's, too, and
/// {slashOperator} is the challenger's alone. EigenLayer knows one slasher for each operator set (since v1.9.0): this account.
/// @dev WARNING: EigenLayer treats an account as its own admin only until an admin is accepted for it. When one that
/// was added with {addPendingAdmin} accepts, this contract can no longer act for the AVS, unless it is added as an admin.
interface IPriceOracleServiceManager {
    /// @notice Another account may submit rewards; zero for nobody but the owner.
    event RewardsInitiatorChanged(address indexed previous, address indexed current);

    /// @notice Another contract may have operators slashed; zero for none.
    event ChallengerChanged(address indexed previous, address indexed current);

    /// @notice A challenger was proposed; it can be applied from a block on.
    event ChallengerProposed(address indexed challenger, uint256 fromBlock);

    /// @notice The registrar did not take over that an operator was slashed: anybody can have it look again.
    /// @param registrar The AVS's registrar.
    /// @param operator The operator that was slashed.
    event StakeNotUpdated(address indexed registrar, address indexed operator);

    /// @notice The caller is not the challenger.
    error NotChallenger(address account);

    /// @notice That challenger must be proposed, and applied after notice.
    error ChallengerNeedsNotice(address challenger);

    /// @notice The caller is neither the owner nor the rewards initiator.
    error NotRewardsInitiator(address account);

    /// @notice Sets the AVS up with EigenLayer's middleware: metadata, registrar, and the permissions that the registry
    /// coordinator and its stake registry need to manage operator sets.
    /// @param metadataURI Where EigenLayer's applications read name, logo and description.
    /// @param coordinator The registry coordinator, created for this AVS.
    function setUp(string calldata metadataURI, ISlashingRegistryCoordinator coordinator) external;

    /// @notice Sets the AVS up with an operator table: metadata, registrar, operator sets whose slasher is this account, the
    /// kind of their keys, and the permission that the table needs to put operators out of sets. Afterwards the table's
    /// owner adds the sets as quorums, in the same order.
    /// @param metadataURI Where EigenLayer's applications read name, logo and description.
    /// @param table The operator table, created for this AVS.
    /// @param sets The operator sets, at least one. The first is the one that keys are registered for.
    function setUpTable(
        string calldata metadataURI,
        IOperatorTable table,
        IAllocationManager.CreateSetParams[] calldata sets
    ) external;

    /// @notice Publishes new metadata.
    function updateMetadataURI(string calldata metadataURI) external;

    /// @notice Makes a contract decide who may register for operator sets.
    function setRegistrar(address registrar) external;

    /// @notice Lets an account call one function of EigenLayer for the AVS.
    function setAppointee(address appointee, address target, bytes4 selector) external;

    /// @notice Takes that permission away.
    function removeAppointee(address appointee, address target, bytes4 selector) external;

    /// @notice Offers an account to become admin of the AVS. See the warning above.
    function addPendingAdmin(address admin) external;

    /// @notice Withdraws the offer.
    function removePendingAdmin(address admin) external;

    /// @notice At once: takes the right to have operators slashed away (zero), at any time; or gives it to the first
    /// challenger, up to {setUpUntil}. Withdraws a proposal. Owner only.
    function setChallenger(address challenger_) external;

    /// @notice Proposes who may have operators slashed. Replaces an earlier proposal. Owner only.
    function proposeChallenger(address challenger_) external;

    /// @notice Applies the proposal when {noticeBlocks} have passed. Owner only.
    function applyChallenger() external;

    /// @notice The challenger proposed, and the block from which on it can be applied; zeros when there is none.
    function proposedChallenger() external view returns (address challenger_, uint256 fromBlock);

    /// @notice How long a challenger is announced, in blocks: as long as EigenLayer announces another slasher, which is longer
    /// than it takes to deallocate, so that operators that do not trust the new one are gone by then. {Notice-BLOCKS} at
    /// least.
    function noticeBlocks() external view returns (uint256);

    /// @notice Before this block the first challenger is named without notice, so that an AVS can be set up.
    function setUpUntil() external view returns (uint256);

    /// @notice Slashes an operator, and has the registrar look at its stake at once, so that it votes no more with what it
    /// has lost. Challenger only.
    /// @param params See {ISlasher-SlashingParams}.
    function slashOperator(ISlasher.SlashingParams calldata params) external;

    /// @notice Lets an account submit rewards beside the owner; zero for nobody. Owner only.
    function setRewardsInitiator(address initiator) external;

    /// @notice Rewards operators of an operator set for periods that are over, as EigenLayer's operator-directed rewards.
    /// Owner or rewards initiator only. Takes all amounts from the caller, which has approved them to this contract; they
    /// go on to EigenLayer's RewardsCoordinator in the same call, and nothing stays here.
    /// @param operatorSetId The operator set: the number of a quorum.
    /// @param submissions See {IRewardsCoordinator-OperatorDirectedRewardsSubmission}, whose rules EigenLayer checks. A token
    /// that takes a fee on transfers is refused by its own shortfall.
    function submitRewards(
        uint32 operatorSetId,
        IRewardsCoordinator.OperatorDirectedRewardsSubmission[] calldata submissions
    ) external;

    /// @notice The contract that may have operators slashed; zero for none.
    function challenger() external view returns (address);

    /// @notice Who may submit rewards beside the owner; zero for nobody.
    function rewardsInitiator() external view returns (address);

    /// @notice EigenLayer's allocation manager.
    function allocationManager() external view returns (IAllocationManager);

    /// @notice EigenLayer's permission controller.
    function permissionController() external view returns (IPermissionController);

    /// @notice EigenLayer's rewards coordinator.
    function rewardsCoordinator() external view returns (IRewardsCoordinator);
}
