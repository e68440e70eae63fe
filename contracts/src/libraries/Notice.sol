// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title Notice
/// @notice Changes on which safety rests are proposed, and applied when everybody had time to see them.
library Notice {
    /// @notice A value that waits.
    /// @param value The value, which may be zero.
    /// @param fromBlock The block from which on it can be applied; zero when nothing is proposed.
    struct Proposal {
        uint160 value;
        uint64 fromBlock;
    }

    /// @notice Nothing is proposed.
    error NothingProposed();
    /// @notice The notice is not over.
    error NoticeNotOver(uint256 fromBlock);

    /// @notice How long a change is announced at least, in blocks: about 27 hours of 12 s blocks. The hashes of reference
    /// blocks are known for 8191 blocks at most: what was signed before a proposal cannot be challenged when it applies.
    uint256 internal constant BLOCKS = 8192;

    /// @notice Replaces an earlier proposal, and starts the notice anew.
    function propose(Proposal storage self, uint160 value, uint256 blocks) internal returns (uint256 fromBlock) {
        fromBlock = block.number + blocks;
        (self.value, self.fromBlock) = (value, SafeCast.toUint64(fromBlock));
    }

    /// @notice Takes the proposal, whose notice must be over.
    function take(Proposal storage self) internal returns (uint160 value) {
        uint256 fromBlock = self.fromBlock;
        require(fromBlock != 0, NothingProposed());
        require(block.number >= fromBlock, NoticeNotOver(fromBlock));
        value = self.value;
        withdraw(self);
    }

    /// @notice Forgets the proposal, if there is one.
    function withdraw(Proposal storage self) internal {
        (self.value, self.fromBlock) = (0, 0);
    }
}
