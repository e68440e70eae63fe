// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAnnouncedCalls} from "./IAnnouncedCalls.sol";
import {IOperatorTable} from "./IOperatorTable.sol";
import {IAllocationManager} from "./eigenlayer/IAllocationManager.sol";
import {IPermissionController} from "./eigenlayer/IPermissionController.sol";
import {IRewardsCoordinator} from "./eigenlayer/IRewardsCoordinator.sol";
import {ISlasher} from "./eigenlayer/ISlasher.sol";
import {ISlashingRegistryCoordinator} from "./eigenlayer/ISlashingRegistryCoordinator.sol";

/// @title Service manager of an AVS
/// @notice The account that EigenLayer knows the AVS by: it owns metadata, registrar, operator sets and permissions.
/// All functions that change something are the owner's; {submitRewards} is the rewards initiator's, too, and
/// {slashOperator} is the challenger's alone. EigenLayer knows one slasher for each operator set (since v1.9.0): this account.
///
/// An AVS is set up once: until its first challenger is named, or until {setUpUntil}. After that, whatever could give
/// somebody the right to slash, or the say in who is an operator, is announced first (see {IAnnouncedCalls}): {setUp},
/// {setUpTable}, {setRegistrar}, {setAppointee}, {addPendingAdmin}, and another challenger in {setChallenger}. Rights are
/// taken away at once.
/// The notice is as long as EigenLayer announces another slasher, which is longer than it takes to deallocate, so that
/// operators that do not trust what comes are gone by then; at least {Notice-BLOCKS}.
/// @dev WARNING: EigenLayer treats an account as its own admin only until an admin is accepted for it. When one that
/// was added with {addPendingAdmin} accepts, this contract can no longer act for the AVS, unless it is added as an admin.
interface IServiceManager is IAnnouncedCalls {
    /// @notice Another account may submit rewards; zero for nobody but the owner.
    event RewardsInitiatorChanged(address indexed previous, address indexed current);

    /// @notice Another contract may have operators slashed; zero for none.
    event ChallengerChanged(address indexed previous, address indexed current);

    /// @notice The registrar did not take over that an operator was slashed: anybody can have it look again.
    /// @param registrar The AVS's registrar.
    /// @param operator The operator that was slashed.
    event StakeNotUpdated(address indexed registrar, address indexed operator);

    /// @notice The caller is not the challenger.
    error NotChallenger(address account);

    /// @notice Nobody is appointed to slash: the challenger slashes, through this contract.
    error SlashingIsTheChallengers();

    /// @notice The caller is neither the owner nor the rewards initiator.
    error NotRewardsInitiator(address account);

    /// @notice Sets the AVS up with EigenLayer's middleware (announced, when it was set up before): metadata, registrar, and the permissions that the registry
    /// coordinator and its stake registry need to manage operator sets.
    /// @param metadataURI Where EigenLayer's applications read name, logo and description.
    /// @param coordinator The registry coordinator, created for this AVS.
    function setUp(string calldata metadataURI, ISlashingRegistryCoordinator coordinator) external;

    /// @notice Sets the AVS up with an operator table (announced, when it was set up before): metadata, registrar, operator sets whose slasher is this account, the
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

    /// @notice Makes a contract decide who may register for operator sets. Announced, once the AVS is set up.
    function setRegistrar(address registrar) external;

    /// @notice Lets an account call one function of EigenLayer for the AVS, but not `slashOperator`. Announced, once the AVS is
    /// set up.
    function setAppointee(address appointee, address target, bytes4 selector) external;

    /// @notice Takes that permission away.
    function removeAppointee(address appointee, address target, bytes4 selector) external;

    /// @notice Offers an account to become admin of the AVS. See the warning above. Announced, once the AVS is set up.
    function addPendingAdmin(address admin) external;

    /// @notice Withdraws the offer.
    function removePendingAdmin(address admin) external;

    /// @notice Names who may have operators slashed. The first challenger, and zero for nobody, at once; any other one is
    /// announced. Owner only.
    function setChallenger(address challenger_) external;

    /// @notice Before this block, and before there was a challenger, nothing needs notice, so that an AVS can be set up.
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
