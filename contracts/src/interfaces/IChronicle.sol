// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title The reading side of an oracle of Chronicle
/// @dev Facts of the ABI. Only accounts on the list of readers are served. There is no history.
interface IChronicle {
    /// @notice The newest price.
    /// @return isValid Whether there is one.
    /// @return value The price.
    /// @return age Unix time of the price, in spite of the name.
    function tryReadWithAge() external view returns (bool isValid, uint256 value, uint256 age);

    /// @notice Whether an account is on the list of readers.
    function tolled(address reader) external view returns (bool);

    /// @notice Decimals of the price, always 18.
    function decimals() external view returns (uint8);
}
