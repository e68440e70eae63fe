// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Credits} from "./Credits.sol";
import {NeedsOwner} from "./NeedsOwner.sol";
import {IChallenger} from "./interfaces/IChallenger.sol";
import {IQuorumVerifier} from "./interfaces/IQuorumVerifier.sol";
import {IRotatingTaskManager} from "./interfaces/IRotatingTaskManager.sol";
import {IServiceManager} from "./interfaces/IServiceManager.sol";
import {ISlasher} from "./interfaces/eigenlayer/ISlasher.sol";
import {Notice} from "./libraries/Notice.sol";
import {SlashTimes} from "./libraries/SlashTimes.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Arrays} from "@openzeppelin/contracts/utils/Arrays.sol";
import {Blockhash} from "@openzeppelin/contracts/utils/Blockhash.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title Challenger
/// @dev The consequences of a fault. What inherits it says what is one, and calls {_punish} once for it.
abstract contract Challenger is IChallenger, NeedsOwner, Credits {
    using SlashTimes for SlashTimes.Times;
    using Notice for Notice.Proposal;

    /// @dev What challengers can earn, in one slot.
    struct Bounty {
        uint96 amount; // for each conviction, in wei
        uint128 fund; // what is there and owed to nobody yet, in wei
    }

    /// @inheritdoc IChallenger
    /// @dev Five times a twentieth leave 0.95^5, 0.774: who lies does so in more than one task.
    uint64 public constant MAX_WAD = 0.05e18;
    /// @inheritdoc IChallenger
    uint256 public constant MAX_SLASHES = SlashTimes.COUNT;
    /// @inheritdoc IChallenger
    /// @dev Below the 8191 blocks within which a task can be challenged: whoever lies on and on is slashed again and again,
    /// and no lie outlives the limit.
    uint256 public constant SLASH_PERIOD_BLOCKS = 7200;
    /// @inheritdoc IChallenger
    uint96 public constant MAX_BOUNTY = 0.1 ether;
    /// @inheritdoc IChallenger
    uint256 public constant NOTICE_BLOCKS = Notice.BLOCKS;

    /// @inheritdoc IChallenger
    IServiceManager public immutable serviceManager;

    IQuorumVerifier internal immutable _verifier;
    ISlasher private immutable _slasher;

    /// @inheritdoc IChallenger
    uint64 public wad;
    Notice.Proposal private _proposal;
    Bounty private _bounty;
    mapping(address operator => SlashTimes.Times) private _slashes;

    /// @param verifier_ The task manager's, which knows who was an operator when.
    /// @param serviceManager_ The AVS that its registries serve.
    /// @param wad_ How much is slashed at first, in 1/1e18.
    /// @param owner_ Sets slash and bounty.
    constructor(IQuorumVerifier verifier_, IServiceManager serviceManager_, uint64 wad_, address owner_)
        Ownable(owner_)
    {
        serviceManager = serviceManager_;
        _verifier = verifier_;
        _slasher = ISlasher(address(serviceManager_.allocationManager()));
        address avs = verifier_.avs();
        require(avs == address(serviceManager_), WrongServiceManager(avs));

        _checkWad(wad_);
        wad = wad_;
        emit WadChanged(0, wad_);
    }

    /// @inheritdoc IChallenger
    function fundBounty() external payable {
        _bounty.fund += SafeCast.toUint128(msg.value);
        emit BountyFunded(msg.sender, msg.value);
    }

    /// @inheritdoc IChallenger
    function setBounty(uint96 amount) external onlyOwner {
        require(amount <= MAX_BOUNTY, InvalidBounty(amount));
        emit BountyChanged(_bounty.amount, amount);
        _bounty.amount = amount;
    }

    /// @inheritdoc IChallenger
    function proposeWad(uint64 wad_) external onlyOwner {
        _checkWad(wad_);
        emit WadProposed(wad_, _proposal.propose(wad_, NOTICE_BLOCKS));
    }

    /// @inheritdoc IChallenger
    function applyWad() external onlyOwner {
        uint64 proposed = SafeCast.toUint64(_proposal.take());
        emit WadChanged(wad, proposed);
        wad = proposed;
    }

    /// @inheritdoc IChallenger
    function canSlash(uint32 quorum) external view returns (bool) {
        ISlasher.OperatorSet memory set = ISlasher.OperatorSet({avs: address(serviceManager), id: quorum});
        return serviceManager.challenger() == address(this) && _slasher.getSlasher(set) == address(serviceManager);
    }

    /// @inheritdoc IChallenger
    function proposedWad() external view returns (uint64 wad_, uint256 fromBlock) {
        return (SafeCast.toUint64(_proposal.value), _proposal.fromBlock);
    }

    /// @inheritdoc IChallenger
    function slashableFrom(address operator) public view returns (uint256 blockNumber) {
        uint256 oldest = _slashes[operator].oldest();
        return oldest == 0 ? 0 : oldest + SLASH_PERIOD_BLOCKS;
    }

    /// @inheritdoc IChallenger
    function bounty() external view returns (uint96 amount, uint128 fund) {
        return (_bounty.amount, _bounty.fund);
    }

    /// @dev Whether an operator can be slashed for a task at all: the task is of this chain, and the operator is not spared.
    function _checkSlashable(IRotatingTaskManager.Task calldata task, address operator) internal view {
        uint256 fromBlock = slashableFrom(operator);
        require(block.number >= fromBlock, SlashedEnough(operator, fromBlock));

        bytes32 actual = Blockhash.blockHash(task.referenceBlock);
        require(actual != 0, ReferenceBlockUnknown(task.referenceBlock));
        require(actual == task.referenceHash, ReferenceBlockOrphaned(task.referenceHash, actual));
    }

    /// @dev A fault has been shown, and marked as punished: now the consequence. Quorums as bits.
    function _punish(uint64 task, address operator, uint256 quorums, string memory description) internal {
        _slashes[operator].note(block.number);
        bool slashed;
        for (uint32 quorum; quorums >> quorum != 0; ++quorum) {
            if (quorums >> quorum & 1 == 1 && _slash(operator, quorum, description)) slashed = true;
        }
        // Otherwise an operator would have itself found at fault while that costs nothing.
        require(slashed, NothingToSlash(operator));
        _reward(task, operator);
    }

    /// @dev Credits the challenger with the bounty, as far as it is funded.
    function _reward(uint64 task, address operator) private {
        Bounty memory b = _bounty;
        uint256 amount = Math.min(b.amount, b.fund);
        if (amount == 0) return;
        _bounty.fund = SafeCast.toUint128(b.fund - amount);
        emit BountyEarned(task, operator, msg.sender, amount);
        _credit(msg.sender, amount);
    }

    /// @dev Slashes all that an operator has allocated to one quorum's operator set. Returns whether that took anything.
    function _slash(address operator, uint32 quorum, string memory description) private returns (bool) {
        ISlasher.OperatorSet memory set = ISlasher.OperatorSet({avs: address(serviceManager), id: quorum});
        if (!_slasher.isOperatorSlashable(operator, set)) return false;

        address[] memory strategies = Arrays.sort(_slasher.getStrategiesInOperatorSet(set));
        uint256[] memory wads = new uint256[](strategies.length);
        for (uint256 i; i < wads.length; ++i) {
            wads[i] = wad;
        }
        bytes32 before = keccak256(abi.encode(_slasher.getMaxMagnitudes(operator, strategies)));
        serviceManager.slashOperator(
            ISlasher.SlashingParams({
                operator: operator,
                operatorSetId: quorum,
                strategies: strategies,
                wadsToSlash: wads,
                description: description
            })
        );
        return before != keccak256(abi.encode(_slasher.getMaxMagnitudes(operator, strategies)));
    }

    function _checkWad(uint64 wad_) private pure {
        require(wad_ != 0 && wad_ <= MAX_WAD, InvalidWad(wad_));
    }
}
