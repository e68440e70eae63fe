// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title The part of EigenLayer's PermissionController that is used here
/// @dev Facts of the ABI; the code behind it is the deployed, audited one.
interface IPermissionController {
    error AdminAlreadyPending();
    error AdminAlreadySet();
    error AdminNotPending();
    error AdminNotSet();
    error AppointeeAlreadySet();
    error AppointeeNotSet();
    error CannotHaveZeroAdmins();
    error NotAdmin();

    function setAppointee(address account, address appointee, address target, bytes4 selector) external;

    function removeAppointee(address account, address appointee, address target, bytes4 selector) external;

    function addPendingAdmin(address account, address admin) external;

    function removePendingAdmin(address account, address admin) external;

    function canCall(address account, address caller, address target, bytes4 selector) external view returns (bool);
}
