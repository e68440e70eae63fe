// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Requests for updates
/// @notice Anyone may have feeds updated before they are due otherwise, for a fee that the submitter earns. A request is
/// served by the first round of its feed that was observed at the time of the request or later.
interface IUpdateRequests {
    /// @notice An open request. There is at most one for each feed.
    /// @param requester Who made it.
    /// @param requestedAt When, unix seconds.
    /// @param fee What serving it earns, in wei.
    struct Request {
        address requester;
        uint32 requestedAt;
        uint256 fee;
    }

    /// @notice A feed is to be updated.
    event UpdateRequested(uint8 indexed feed, address indexed requester, uint256 fee);
    /// @notice More was sent than the fees: the rest was credited to the requester.
    event RequestOverpaid(address indexed requester, uint256 amount);
    /// @notice A round served a request: its fee was credited to the submitter, or to the proposer if a stranger submitted.
    event RequestServed(
        uint8 indexed feed, uint80 indexed roundId, address indexed payee, address requester, uint256 fee
    );
    /// @notice A request that nobody served was taken back: its fee was credited to the requester.
    event RequestCancelled(uint8 indexed feed, address indexed requester, uint256 fee);
    /// @notice The fee changed, in wei for each feed.
    event RequestFeeChanged(uint256 previous, uint256 current);

    /// @notice The value sent does not cover the fees.
    error FeeTooLow(uint256 required, uint256 given);
    /// @notice The feed is unknown or retired.
    error FeedNotActive(uint8 feed);
    /// @notice The fee is not a multiple of 1 gwei, or above what fits.
    error InvalidRequestFee(uint256 fee);
    /// @notice The feed is not requested by that account.
    error NotTheRequester(uint8 feed, address account);
    /// @notice The request may still be served: it can be taken back from that time on.
    error RequestNotTimedOut(uint8 feed, uint256 timesOutAt);

    /// @notice Requests feeds. A feed that is requested already is not charged. What is sent above the fees is credited to
    /// the caller.
    /// @param feeds Bit i asks for the feed with index i. Active ones, at least one.
    function requestUpdate(uint256 feeds) external payable;

    /// @notice Takes a request back that was not served for {REQUEST_TIMEOUT}. Requester only; also when requests are
    /// paused or the feed is retired.
    function cancelRequest(uint8 feed) external;

    /// @notice Sets the fee for each feed; requests that are open keep theirs. Owner only.
    /// @param fee In wei, a multiple of 1 gwei. With zero, requests are free.
    function setRequestFee(uint256 fee) external;

    /// @notice The fee for each feed, in wei.
    function requestFee() external view returns (uint256);

    /// @notice The requested feeds, retired ones included: bit i for the feed with index i.
    function requestedFeeds() external view returns (uint256);

    /// @notice The open request of a feed; zeros when there is none.
    function getRequest(uint8 feed) external view returns (Request memory);

    /// @notice For how long a request waits before it can be taken back, in seconds.
    function REQUEST_TIMEOUT() external view returns (uint256);
}
