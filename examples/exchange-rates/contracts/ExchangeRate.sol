// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {SlotTaskManager} from "@eigenshift/contracts/SlotTaskManager.sol";
import {AggregatorInterface} from "@eigenshift/contracts/interfaces/AggregatorInterface.sol";
import {AggregatorV3Interface} from "@eigenshift/contracts/interfaces/AggregatorV3Interface.sol";
import {IPriceFeed} from "@eigenshift/contracts/interfaces/IPriceFeed.sol";
import {IQuorumVerifier} from "@eigenshift/contracts/interfaces/IQuorumVerifier.sol";
import {ShortString, ShortStrings} from "@openzeppelin/contracts/utils/ShortStrings.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title Exchange rate
/// @notice An AVS whose tasks are slots of time: in each, operators ask exchanges for a rate, and settle the median of what
/// they saw, weighted by their stakes. Consumers read it as they read a price feed of Chainlink.
///
/// A rate is as old as its slot: operators observe it after the slot's start, which is every time that these reads return.
/// Rounds are contiguous from 1, the newest {KEPT} are kept, and `answeredInRound` is always the round itself. Where there
/// is no data, reads of {AggregatorV3Interface} revert, and those of {AggregatorInterface} return zero.
contract ExchangeRate is SlotTaskManager, AggregatorInterface, AggregatorV3Interface {
    using ShortStrings for string;
    using ShortStrings for ShortString;

    /// @notice A rate that has settled.
    /// @param rate In {decimals}; positive.
    /// @param slotStart Unix time of the start of its slot: the rate was observed later.
    /// @param settledAt Unix time of the block in which it came on chain.
    /// @param spreadBps How far apart the ends of the middle half of the stake lay, in 1/10000 of the rate, capped at 65535.
    /// @param observers How many operators' observations it comes from.
    struct Round {
        uint96 rate;
        uint40 slotStart;
        uint40 settledAt;
        uint16 spreadBps;
        uint16 observers;
    }

    /// @inheritdoc AggregatorV3Interface
    uint8 public constant decimals = 8;
    /// @inheritdoc AggregatorV3Interface
    uint256 public constant version = 1;
    /// @notice How many rounds are kept.
    uint256 public constant KEPT = 1024;

    ShortString private immutable _pair;

    /// @inheritdoc AggregatorInterface
    uint256 public latestRound;

    /// @dev Round n is in place n % KEPT.
    Round[KEPT] private _rounds;

    /// @notice A rate settled. What each operator observed is in the response of the task, which the transaction has.
    event RateSettled(uint256 indexed roundId, uint64 indexed slot, uint96 rate, uint16 spreadBps, uint16 observers);

    /// @notice A slot settled whose rate was not stored, because that of a later one is there.
    event RateSuperseded(uint64 indexed slot);

    /// @notice A rate of zero, or one that nobody observed.
    error NoRate();
    /// @notice There is no such round: it is yet to come, or is not kept any more.
    error RoundUnavailable(uint256 roundId);

    /// @param verifier_ Verifier of certificates, for ever.
    /// @param parameters_ See {IRotatingTaskManager-Parameters}.
    /// @param slots_ See {ISlotTaskManager-Slots}.
    /// @param thresholdBps_ Signed stake required in every quorum at first, in 1/10000 of its total.
    /// @param owner_ May change the threshold, and pause.
    /// @param pair_ What is priced in what, such as "ETH/USD": at most 31 bytes. Operators read it here.
    constructor(
        IQuorumVerifier verifier_,
        Parameters memory parameters_,
        Slots memory slots_,
        uint16 thresholdBps_,
        address owner_,
        string memory pair_
    ) SlotTaskManager(verifier_, parameters_, slots_, thresholdBps_, owner_) {
        _pair = pair_.toShortString();
    }

    /// @inheritdoc AggregatorV3Interface
    function description() external view returns (string memory) {
        return _pair.toString();
    }

    /// @notice A round; reverts with {RoundUnavailable} when it is not there.
    function getRound(uint256 roundId) public view returns (Round memory) {
        require(_isKept(roundId), RoundUnavailable(roundId));
        return _rounds[roundId % KEPT];
    }

    /// @inheritdoc AggregatorV3Interface
    function latestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        return getRoundData(SafeCast.toUint80(latestRound));
    }

    /// @inheritdoc AggregatorV3Interface
    function getRoundData(uint80 id)
        public
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        Round memory round = getRound(id);
        return (id, int256(uint256(round.rate)), round.slotStart, round.slotStart, id);
    }

    /// @notice The latest rate, if it is recent; otherwise reverts with {IPriceFeed-StaleAnswer}, or with
    /// {RoundUnavailable} when there is none yet. See {IPriceFeed-readNoOlderThan}.
    /// @param maxAge The greatest age to accept, in seconds.
    function readNoOlderThan(uint256 maxAge) external view returns (int256 answer, uint256 oldestAt) {
        Round memory round = getRound(latestRound);
        require(block.timestamp - round.slotStart <= maxAge, IPriceFeed.StaleAnswer(round.slotStart, maxAge));
        return (int256(uint256(round.rate)), round.slotStart);
    }

    /// @notice The latest rate, however old. Does not revert. See {IPriceFeed-tryRead}.
    function tryRead() external view returns (bool ok, int256 answer, uint256 oldestAt) {
        return (latestRound != 0, latestAnswer(), latestTimestamp());
    }

    /// @inheritdoc AggregatorInterface
    function latestAnswer() public view returns (int256) {
        return getAnswer(latestRound);
    }

    /// @inheritdoc AggregatorInterface
    function latestTimestamp() public view returns (uint256) {
        return getTimestamp(latestRound);
    }

    /// @inheritdoc AggregatorInterface
    function getAnswer(uint256 roundId) public view returns (int256) {
        return _isKept(roundId) ? int256(uint256(_rounds[roundId % KEPT].rate)) : int256(0);
    }

    /// @inheritdoc AggregatorInterface
    function getTimestamp(uint256 roundId) public view returns (uint256) {
        return _isKept(roundId) ? _rounds[roundId % KEPT].slotStart : 0;
    }

    function _isKept(uint256 roundId) private view returns (bool) {
        uint256 latest = latestRound;
        return roundId != 0 && roundId <= latest && latest - roundId < KEPT;
    }

    /// @dev Stores the rate as a new round, unless slots settled in another order than they came.
    function _settle(Task calldata task, bytes calldata response) internal override {
        (uint96 rate, uint16 spreadBps, bytes32[] memory seen) = abi.decode(response, (uint96, uint16, bytes32[]));
        require(rate != 0 && seen.length != 0, NoRate());
        uint40 startsAt = SafeCast.toUint40(slotStart(task.id));
        uint256 roundId = latestRound;
        if (roundId != 0 && startsAt < _rounds[roundId % KEPT].slotStart) {
            emit RateSuperseded(task.id);
            return;
        }
        ++roundId;
        uint16 observers = SafeCast.toUint16(seen.length);
        _rounds[roundId % KEPT] = Round({
            rate: rate,
            slotStart: startsAt,
            settledAt: SafeCast.toUint40(block.timestamp),
            spreadBps: spreadBps,
            observers: observers
        });
        latestRound = roundId;
        emit RateSettled(roundId, task.id, rate, spreadBps, observers);
    }
}
