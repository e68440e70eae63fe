// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FeedRegistry} from "./FeedRegistry.sol";
import {GasBudget} from "./GasBudget.sol";
import {RoundRing} from "./RoundRing.sol";
import {SlotTaskManager} from "./SlotTaskManager.sol";
import {UpdateRequests} from "./UpdateRequests.sol";
import {IPriceOracle} from "./interfaces/IPriceOracle.sol";
import {IQuorumVerifier} from "./interfaces/IQuorumVerifier.sol";
import {ISourceAdapters} from "./interfaces/ISourceAdapters.sol";
import {FeedSet} from "./libraries/FeedSet.sol";
import {HeadGroup, HeadGroupLibrary} from "./libraries/HeadGroup.sol";
import {OracleFlags} from "./libraries/OracleFlags.sol";
import {PackedAnswer, PackedAnswerLibrary} from "./libraries/PackedAnswer.sol";
import {PackedLimits} from "./libraries/PackedLimits.sol";
import {PackedRound, PackedRoundLibrary} from "./libraries/PackedRound.sol";
import {PriceEncoding} from "./libraries/PriceEncoding.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title Price oracle
/// @dev What a settlement does. Who may change feeds, and what they are: {FeedRegistry}. What is kept: {RoundRing}. What
/// the submitter earns: {UpdateRequests} and {GasBudget}, both paid out by {Credits}.
contract PriceOracle is RoundRing, SlotTaskManager, UpdateRequests, GasBudget {
    using PriceEncoding for bytes;

    /// @dev What a settlement comes to, feed by feed.
    struct Batch {
        FeedSet active;
        FeedSet requested;
        uint256 stored;
        uint256 fees;
        address payee;
        uint64 task;
        uint32 referenceBlock;
        uint32 updatedAt;
        bool anyChanged;
    }

    /// @param verifier_ Verifier of certificates, for ever.
    /// @param parameters_ See {IRotatingTaskManager-Parameters}.
    /// @param slots_ See {ISlotTaskManager-Slots}.
    /// @param thresholdBps_ Signed stake required in every quorum at first, in 1/10000 of its total.
    /// @param sourceAdapters_ What decides which sources a feed may have, and reads them, for ever.
    /// @param owner_ May change threshold, feeds, fee and gas schedule, and pause.
    constructor(
        IQuorumVerifier verifier_,
        Parameters memory parameters_,
        Slots memory slots_,
        uint16 thresholdBps_,
        ISourceAdapters sourceAdapters_,
        address owner_
    ) SlotTaskManager(verifier_, parameters_, slots_, thresholdBps_, owner_) FeedRegistry(sourceAdapters_) {}

    /// @inheritdoc IPriceOracle
    function dueFeeds() external view returns (uint256) {
        FeedSet active = FeedSet.wrap(_states.active);
        FeedSet due = active;
        FeedSet rest = active.minus(FeedSet.wrap(_states.requested));
        for (; !rest.isEmpty(); rest = rest.withoutFirst()) {
            uint8 index = rest.first();
            (uint32 rounds, uint32 observedAt) = _heads[HeadGroupLibrary.groupOf(index)].head(index);
            if (rounds != 0 && block.timestamp - observedAt < _limits[index].heartbeat()) due = due.without(index);
        }
        return FeedSet.unwrap(due);
    }

    /// @dev Each answer is stored as a new round of its feed, or skipped with an event. Heads are read and written once
    /// for each group of four feeds.
    function _settle(Task calldata task, bytes calldata response) internal override {
        FeedSet rest = task.spec.decodeSpec();
        FeedStates memory states = _states;
        Batch memory batch = Batch({
            active: FeedSet.wrap(states.active),
            requested: FeedSet.wrap(states.requested),
            stored: 0,
            fees: 0,
            payee: _payee(task),
            task: task.id,
            referenceBlock: task.referenceBlock,
            updatedAt: SafeCast.toUint32(block.timestamp),
            anyChanged: _anyChangedAfter(task.referenceBlock)
        });
        (PackedAnswer[] calldata answers,) = response.decodeResponse(rest.count());

        uint256 group = HeadGroupLibrary.groupOf(rest.first());
        HeadGroup heads = _heads[group];
        for (uint256 i; i < answers.length; ++i) {
            uint8 index = rest.first();
            rest = rest.withoutFirst();
            if (HeadGroupLibrary.groupOf(index) != group) {
                _heads[group] = heads;
                group = HeadGroupLibrary.groupOf(index);
                heads = _heads[group];
            }
            heads = _settleFeed(index, answers[i], heads, batch);
        }
        _heads[group] = heads;

        if (batch.stored == 0) return; // and no request is served: nobody is paid
        if (FeedSet.unwrap(batch.requested) != states.requested) {
            _states.requested = SafeCast.toUint128(FeedSet.unwrap(batch.requested));
        }
        _credit(batch.payee, batch.fees + _reimburse(batch.payee, batch.stored));
    }

    /// @dev Requests and challenges can be paused, too.
    function _pauses() internal pure override returns (uint8) {
        return OracleFlags.PAUSES;
    }

    /// @dev Stores an answer, or says why not. Returns the heads to be written.
    function _settleFeed(uint8 index, PackedAnswer answer, HeadGroup heads, Batch memory batch)
        private
        returns (HeadGroup)
    {
        if (!batch.active.contains(index)) {
            _limitsOf(index);
            emit FeedSkipped(index, batch.task, SkipReason.Retired);
            return heads;
        }
        if (batch.anyChanged && _changedAfter(index, batch.referenceBlock)) {
            emit FeedSkipped(index, batch.task, SkipReason.Reconfigured);
            return heads;
        }
        if (answer.status() == PackedAnswerLibrary.TOO_FEW_SOURCES) {
            emit FeedSkipped(index, batch.task, SkipReason.TooFewSources);
            return heads;
        }
        _checkAnswer(index, answer);

        PackedLimits limits = _limits[index];
        (uint32 rounds, uint32 latest) = heads.head(index);
        (bool refused, SkipReason reason) = limits.refuse(answer);
        if (!refused && rounds != 0 && answer.observedAt() <= latest) {
            (refused, reason) = (true, SkipReason.Superseded);
        }
        if (refused) {
            emit FeedSkipped(index, batch.task, reason);
            return heads;
        }
        bool overdue = rounds == 0 || answer.observedAt() - latest >= limits.heartbeat();
        // At a round a second, 32 bits do until 2106.
        ++rounds;
        _store(index, rounds, answer, limits, overdue, batch);
        return heads.withHead(index, rounds, answer.observedAt());
    }

    /// @dev Stores an answer as a round, which serves the feed's request if it comes after it.
    function _store(
        uint8 index,
        uint32 roundId,
        PackedAnswer answer,
        PackedLimits limits,
        bool overdue,
        Batch memory batch
    ) private {
        uint8 reasons = overdue ? PackedRoundLibrary.HEARTBEAT : 0;
        if (batch.requested.contains(index)) {
            (bool served, uint256 fee) = _serve(index, roundId, answer.observedAt(), batch.payee);
            if (served) {
                reasons |= PackedRoundLibrary.REQUEST;
                batch.requested = batch.requested.without(index);
                batch.fees += fee;
            }
        }
        ++batch.stored;
        PackedRound round = PackedRoundLibrary.settle(answer, batch.updatedAt, limits.deviationBps(), reasons);
        _rounds[index][roundId % limits.ringSize()] = round;
        emit AnswerUpdated(index, roundId, PackedRound.unwrap(round));
    }

    /// @dev Reverts when no honest operator signs such an answer.
    function _checkAnswer(uint8 index, PackedAnswer answer) private view {
        uint8 status = answer.status();
        require(status == PackedAnswerLibrary.ANSWERED, UnknownStatus(index, status));
        int160 value = answer.answer();
        require(value > 0, AnswerNotPositive(index, value));
        require(answer.sources() != 0, AnswerWithoutSources(index));
        uint32 observedAt = answer.observedAt();
        require(observedAt <= block.timestamp, ObservedInFuture(index, observedAt));
        uint32 oldestAt = answer.oldestAt();
        require(oldestAt != 0 && oldestAt <= observedAt, OldestAtOutOfRange(index, oldestAt, observedAt));
    }
}
