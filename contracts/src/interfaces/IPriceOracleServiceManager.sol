// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAllocationManager} from "./eigenlayer/IAllocationManager.sol";
import {IPermissionController} from "./eigenlayer/IPermissionController.sol";
import {ISlashingRegistryCoordinator} from "./eigenlayer/ISlashingRegistryCoordinator.sol";

/// @title Service manager of the price oracle
/// @notice The account that EigenLayer knows the AVS by: it owns metadata, registrar, operator sets and permissions.
/// All functions that change something are the owner's.
/// @dev WARNING: EigenLayer treats an account as its own admin only until an admin is accepted for it. When one that
/// was added with {addPendingAdmin} accepts, this contract can no longer act for the AVS, unless it is added as an admin.
interface IPriceOracleServiceManager {
    /// @notice Sets the AVS up: metadata, registrar, and the permissions that the registry coordinator and its stake
    /// registry need to manage operator sets.
    /// @param metadataURI Where EigenLayer's applications read name, logo and description.
    /// @param coordinator The registry coordinator, created for this AVS.
    function setUp(string calldata metadataURI, ISlashingRegistryCoordinator coordinator) external;

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

    /// @notice EigenLayer's allocation manager.
    function allocationManager() external view returns (IAllocationManager);

    /// @notice EigenLayer's permission controller.
    function permissionController() external view returns (IPermissionController);
}
