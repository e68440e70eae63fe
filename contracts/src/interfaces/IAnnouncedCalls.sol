// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Calls that are announced
/// @notice The owner announces a call with the bytes that it will have, and makes it when the notice is over: until then
/// everybody can see what is coming. An announcement is good for one call.
interface IAnnouncedCalls {
    /// @notice A call was announced.
    /// @param call Selector and arguments.
    /// @param fromBlock The first block in which it can be made.
    /// @param toBlock The last one.
    event CallAnnounced(bytes call, uint256 fromBlock, uint256 toBlock);

    /// @notice An announcement was withdrawn.
    event AnnouncementWithdrawn(bytes call);

    /// @notice The call needs an announcement, and has none, or one whose notice is not over or that has lapsed.
    error CallNotAnnounced();

    /// @notice Announces a call to this contract, and starts its notice anew if it was announced before. Owner only.
    /// @param call Selector and arguments, as the owner will send them.
    function announce(bytes calldata call) external;

    /// @notice Withdraws an announcement, if there is one. Owner only.
    function withdrawAnnouncement(bytes calldata call) external;

    /// @notice The blocks in which an announced call can be made, both included; zeros when it was not announced.
    function announcement(bytes calldata call) external view returns (uint256 fromBlock, uint256 toBlock);

    /// @notice How long a call is announced, in blocks; afterwards it can be made for as long again.
    function noticeBlocks() external view returns (uint256);
}
