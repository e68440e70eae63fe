// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Credits} from "./Credits.sol";
import {FeedRegistry} from "./FeedRegistry.sol";
import {RotatingTaskManager} from "./RotatingTaskManager.sol";
import {IUpdateRequests} from "./interfaces/IUpdateRequests.sol";
import {FeedSet} from "./libraries/FeedSet.sol";
import {OracleFlags} from "./libraries/OracleFlags.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title Requests for updates
/// @dev Whether a feed is requested stands beside whether it is active: a settlement without requests reads nothing more.
abstract contract UpdateRequests is IUpdateRequests, RotatingTaskManager, FeedRegistry, Credits {
    /// @dev A request, in one slot.
    struct Pending {
        address requester;
        uint32 requestedAt;
        uint64 feeGwei;
    }

    /// @inheritdoc IUpdateRequests
    uint256 public constant REQUEST_TIMEOUT = 1 hours;

    uint64 private _feeGwei;
    mapping(uint8 feed => Pending) private _pending;

    /// @inheritdoc IUpdateRequests
    function requestUpdate(uint256 feeds) external payable {
        _requireNotPaused(OracleFlags.PAUSE_REQUESTS);
        require(feeds != 0, NoFeeds());
        FeedStates memory states = _states;
        FeedSet inactive = FeedSet.wrap(feeds & ~uint256(states.active));
        if (!inactive.isEmpty()) revert FeedNotActive(inactive.first());

        uint64 feeGwei = _feeGwei;
        FeedSet added = FeedSet.wrap(feeds & ~uint256(states.requested));
        uint256 required = added.count() * feeGwei * 1 gwei;
        require(msg.value >= required, FeeTooLow(required, msg.value));

        _states.requested = states.requested | SafeCast.toUint128(FeedSet.unwrap(added));
        for (; !added.isEmpty(); added = added.withoutFirst()) {
            uint8 feed = added.first();
            _pending[feed] = Pending(msg.sender, SafeCast.toUint32(block.timestamp), feeGwei);
            emit UpdateRequested(feed, msg.sender, uint256(feeGwei) * 1 gwei);
        }
        if (msg.value == required) return;
        emit RequestOverpaid(msg.sender, msg.value - required);
        _credit(msg.sender, msg.value - required);
    }

    /// @inheritdoc IUpdateRequests
    function cancelRequest(uint8 feed) external {
        Pending memory pending = _pending[feed];
        require(pending.requester == msg.sender, NotTheRequester(feed, msg.sender));
        uint256 timesOutAt = pending.requestedAt + REQUEST_TIMEOUT;
        require(block.timestamp >= timesOutAt, RequestNotTimedOut(feed, timesOutAt));

        delete _pending[feed];
        _states.requested &= ~(uint128(1) << feed);
        uint256 fee = uint256(pending.feeGwei) * 1 gwei;
        emit RequestCancelled(feed, msg.sender, fee);
        _credit(msg.sender, fee);
    }

    /// @inheritdoc IUpdateRequests
    function setRequestFee(uint256 fee) external onlyOwner {
        uint256 feeGwei = fee / 1 gwei;
        require(fee % 1 gwei == 0 && feeGwei <= type(uint64).max, InvalidRequestFee(fee));
        emit RequestFeeChanged(requestFee(), fee);
        _feeGwei = SafeCast.toUint64(feeGwei);
    }

    /// @inheritdoc IUpdateRequests
    function requestedFeeds() external view returns (uint256) {
        return _states.requested;
    }

    /// @inheritdoc IUpdateRequests
    function getRequest(uint8 feed) external view returns (Request memory) {
        Pending memory pending = _pending[feed];
        return Request(pending.requester, pending.requestedAt, uint256(pending.feeGwei) * 1 gwei);
    }

    /// @inheritdoc IUpdateRequests
    function requestFee() public view returns (uint256) {
        return uint256(_feeGwei) * 1 gwei;
    }

    /// @dev Serves the request of a feed, which has one, if the round was observed late enough. The caller takes the feed
    /// out of the requested ones, and credits the fee to the payee.
    function _serve(uint8 feed, uint80 roundId, uint32 observedAt, address payee)
        internal
        returns (bool served, uint256 fee)
    {
        Pending memory pending = _pending[feed];
        if (observedAt < pending.requestedAt) return (false, 0);
        delete _pending[feed];
        fee = uint256(pending.feeGwei) * 1 gwei;
        emit RequestServed(feed, roundId, payee, pending.requester, fee);
        return (true, fee);
    }
}
