// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Credits
/// @notice What accounts are owed, in wei. Whatever is owed is credited, and withdrawn by its owner: nothing but
/// {withdraw} ever sends.
/// @dev What is credited is said by an event of whoever credits: so a credit is what these add up to, less what was
/// withdrawn.
interface ICredits {
    /// @notice An account withdrew its credit.
    event Withdrawn(address indexed account, address indexed to, uint256 amount);

    /// @notice The account is owed nothing.
    error NoCredit(address account);

    /// @notice Sends all that the caller is owed. Reverts when the receiver does.
    /// @return amount What was sent, in wei.
    function withdraw(address payable to) external returns (uint256 amount);

    /// @notice What an account is owed, in wei.
    function credit(address account) external view returns (uint256);
}
