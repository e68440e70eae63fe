// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {NeedsOwner} from "./NeedsOwner.sol";
import {IAnnouncedCalls} from "./interfaces/IAnnouncedCalls.sol";

/// @title Calls that are announced
/// @dev For calls with several arguments; a single number that waits is a {Notice-Proposal}, which can be looked up without
/// knowing it. An announcement lapses, so that none from long ago is used when nobody remembers it.
abstract contract AnnouncedCalls is IAnnouncedCalls, NeedsOwner {
    /// @dev The first block in which a call can be made, by the hash of its bytes.
    mapping(bytes32 call => uint256 fromBlock) private _announced;

    /// @inheritdoc IAnnouncedCalls
    function announce(bytes calldata call) external onlyOwner {
        uint256 fromBlock = block.number + noticeBlocks();
        _announced[keccak256(call)] = fromBlock;
        emit CallAnnounced(call, fromBlock, _lastBlock(fromBlock));
    }

    /// @inheritdoc IAnnouncedCalls
    function withdrawAnnouncement(bytes calldata call) external onlyOwner {
        delete _announced[keccak256(call)];
        emit AnnouncementWithdrawn(call);
    }

    /// @inheritdoc IAnnouncedCalls
    function announcement(bytes calldata call) external view returns (uint256 fromBlock, uint256 toBlock) {
        fromBlock = _announced[keccak256(call)];
        if (fromBlock != 0) toBlock = _lastBlock(fromBlock);
    }

    /// @inheritdoc IAnnouncedCalls
    function noticeBlocks() public view virtual returns (uint256);

    /// @dev Uses up the announcement of the call that is being made, if there is one that is over and has not lapsed.
    function _useAnnouncement() internal returns (bool used) {
        uint256 fromBlock = _announced[keccak256(msg.data)];
        used = fromBlock != 0 && block.number >= fromBlock && block.number <= _lastBlock(fromBlock);
        if (used) delete _announced[keccak256(msg.data)];
    }

    /// @dev The same, where the call cannot be made without.
    function _requireAnnouncement() internal {
        require(_useAnnouncement(), CallNotAnnounced());
    }

    function _lastBlock(uint256 fromBlock) private view returns (uint256) {
        return fromBlock + noticeBlocks();
    }
}
