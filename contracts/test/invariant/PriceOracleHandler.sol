// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PriceOracle} from "../../src/PriceOracle.sol";
import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {ISlotTaskManager} from "../../src/interfaces/ISlotTaskManager.sol";
import {BaseFlags} from "../../src/libraries/BaseFlags.sol";
import {PackedAnswer, PackedAnswerLibrary} from "../../src/libraries/PackedAnswer.sol";
import {PackedObservation} from "../../src/libraries/PackedObservation.sol";
import {PriceEncoding} from "../../src/libraries/PriceEncoding.sol";
import {QuorumVerifierDouble} from "../support/QuorumVerifierDouble.sol";
import {OracleMoney} from "./OracleMoney.sol";

/// @notice Drives a price oracle at random, and keeps a model of what it should have done. Each step asserts that the
/// oracle accepts exactly what the model accepts.
contract PriceOracleHandler is OracleMoney {
    struct Settled {
        uint64 id;
        address proposer;
        uint256 blockNumber;
    }

    struct Answer {
        int160 answer;
        uint32 oldestAt;
        uint32 observedAt;
        uint16 spreadBps;
        uint256 updatedAt;
    }

    struct Submission {
        IRotatingTaskManager.Task task;
        bytes response;
        bytes certificate;
    }

    QuorumVerifierDouble private immutable VERIFIER;
    IRotatingTaskManager.Parameters private _rules;
    ISlotTaskManager.Slots private _slots;
    address[] private _operators;

    Settled[] private _history;
    mapping(uint64 id => bool) private _isSettled;
    mapping(uint256 feed => Answer[]) private _rounds;
    mapping(uint256 feed => uint256 blockNumber) private _takenUpAt;
    Submission[] private _accepted;

    uint256 private constant MIN_THRESHOLD = 5001;
    uint256 public threshold;
    uint256 private _proposed;
    uint256 private _proposedFrom;

    uint256 public rejections;

    constructor(PriceOracle oracle, QuorumVerifierDouble verifier, address[] memory operators)
        OracleMoney(oracle, address(verifier), operators)
    {
        (VERIFIER, _operators) = (verifier, operators);
        _rules = oracle.parameters();
        _slots = oracle.slots();
        threshold = oracle.thresholdBps();
    }

    // -- What may happen --

    /// @dev A certified task of any slot around now, from any proposer, sent by anyone.
    function submit(uint256 slot, uint256 age, uint256 proposer, uint256 sender, uint256 feeds, uint256 seed) external {
        Submission memory s;
        // Mostly young enough for the deadline, sometimes older than the window.
        s.task.referenceBlock = uint32(block.number - (age % 4 == 0 ? age % (_rules.windowBlocks + 2) : age % 8));
        s.task.deadlineBlock = s.task.referenceBlock + 20;
        s.task.referenceHash = keccak256(abi.encode(s.task.referenceBlock));
        uint256 current = (block.timestamp - _slots.start) / _slots.interval;
        s.task.id = uint64(bound(slot, current < 5 ? 0 : current - 5, current + 1));
        s.task.proposer = _operators[proposer % _operators.length];
        s.task.spec = abi.encode(bound(feeds, 1, (1 << FEEDS) - 1));
        s.response = PriceEncoding.encodeResponse(answersOf(s.task.spec, seed), new PackedObservation[](0));
        s.certificate = VERIFIER.certify(ORACLE.digest(s.task, s.response), s.task.referenceBlock);
        send(s, senderOf(s.task, sender), true);
    }

    /// @dev What a healthy AVS does: the current slot, some blocks later, from an operator that has rested, observed just
    /// before. Accepted unless submissions are paused.
    function settle(uint256 feeds, uint256 seed) external {
        vm.roll(block.number + 2);
        skip(_slots.interval);
        Submission memory s;
        s.task.referenceBlock = uint32(block.number - 1);
        s.task.deadlineBlock = s.task.referenceBlock + 20;
        s.task.referenceHash = keccak256(abi.encode(s.task.referenceBlock));
        s.task.id = uint64((block.timestamp - _slots.start) / _slots.interval);
        s.task.proposer = _operators[seed % _operators.length];
        if (!isTurn(s.task.proposer)) s.task.proposer = _operators[(seed % _operators.length + 1) % _operators.length];
        s.task.spec = abi.encode(bound(feeds, 1, (1 << FEEDS) - 1));
        s.response = PriceEncoding.encodeResponse(answersOf(s.task.spec, seed), new PackedObservation[](0));
        s.certificate = VERIFIER.certify(ORACLE.digest(s.task, s.response), s.task.referenceBlock);
        uint256 settled = _history.length;
        send(s, s.task.proposer, true);
        assertEq(_history.length != settled, _paused & BaseFlags.PAUSE_SUBMIT == 0);
    }

    /// @dev A submission that was accepted before, again.
    function replay(uint256 which, uint256 sender) external {
        if (_accepted.length == 0) return;
        Submission memory s = _accepted[which % _accepted.length];
        send(s, senderOf(s.task, sender), true);
    }

    /// @dev A submission that was accepted before, for the next slot or with another answer: nobody signed that.
    function forge(uint256 which, bool otherSlot) external {
        if (_accepted.length == 0) return;
        Submission memory s = _accepted[which % _accepted.length];
        if (otherSlot) ++s.task.id;
        else s.response[s.response.length - 20] ^= 0x01;
        send(s, s.task.proposer, false);
    }

    function advance(uint256 blocks, uint256 time) external {
        vm.roll(block.number + bound(blocks, 1, 12));
        skip(bound(time, 1, 30));
    }

    function setFeedActive(uint256 feed, bool active) external {
        feed = feed % FEEDS;
        if (active && _active >> feed & 1 == 0) _takenUpAt[feed] = block.number;
        _active = active ? _active | 1 << feed : _active & ~(1 << feed);
        vm.prank(ORACLE.owner());
        ORACLE.setFeedActive(uint8(feed), active);
    }

    /// @dev Settlements do not depend on it: the verifier double says 100 %.
    function raiseThresholdBps(uint256 bps, bool byOwner) external {
        bps = bound(bps, MIN_THRESHOLD - 100, 10_100);
        vm.prank(byOwner ? ORACLE.owner() : STRANGER);
        (bool ok,) = address(ORACLE).call(abi.encodeCall(ORACLE.raiseThresholdBps, (uint16(bps))));
        assertEq(ok, byOwner && bps >= threshold && bps <= 10_000);
        if (ok) (threshold, _proposedFrom) = (bps, 0);
    }

    function proposeThresholdBps(uint256 bps, bool byOwner) external {
        bps = bound(bps, MIN_THRESHOLD - 100, 10_100);
        vm.prank(byOwner ? ORACLE.owner() : STRANGER);
        (bool ok,) = address(ORACLE).call(abi.encodeCall(ORACLE.proposeThresholdBps, (uint16(bps))));
        assertEq(ok, byOwner && bps >= MIN_THRESHOLD && bps <= 10_000);
        if (ok) (_proposed, _proposedFrom) = (bps, block.number + 8192);
    }

    /// @dev At once, or when the notice is over.
    function applyThresholdBps(bool late, bool byOwner) external {
        if (late && _proposedFrom > block.number) vm.roll(_proposedFrom);
        vm.prank(byOwner ? ORACLE.owner() : STRANGER);
        (bool ok,) = address(ORACLE).call(abi.encodeCall(ORACLE.applyThresholdBps, ()));
        assertEq(ok, byOwner && _proposedFrom != 0 && block.number >= _proposedFrom);
        if (ok) (threshold, _proposedFrom) = (_proposed, 0);
    }

    /// @dev Mostly nothing is paused; sometimes a bit is given that does not exist.
    function setPaused(uint256 bits, bool byOwner) external {
        bits = bits % 3 == 0 ? bits / 3 % 16 : 0;
        vm.prank(byOwner ? ORACLE.owner() : STRANGER);
        (bool ok,) = address(ORACLE).call(abi.encodeCall(ORACLE.setPaused, (uint8(bits))));
        assertEq(ok, byOwner && bits < 8);
        if (ok) _paused = uint8(bits);
    }

    // -- The model --

    function send(Submission memory s, address sender, bool isSigned) private recorded {
        if (s.task.referenceBlock < block.number && s.task.referenceBlock + 256 >= block.number) {
            vm.setBlockhash(s.task.referenceBlock, s.task.referenceHash);
        }
        bool acceptable = _paused & BaseFlags.PAUSE_SUBMIT == 0 && isSigned && isDue(s.task) && isTurn(s.task.proposer)
            && maySend(s.task, sender);
        vm.prank(sender);
        (bool ok,) = address(ORACLE).call(abi.encodeCall(ORACLE.submit, (s.task, s.response, s.certificate)));
        assertEq(ok, acceptable, "accepted otherwise than by the rules");
        if (!ok) {
            ++rejections;
            return;
        }
        book();
        _accepted.push(s);
        _isSettled[s.task.id] = true;
        _history.push(Settled(s.task.id, s.task.proposer, block.number));
        (PackedAnswer[] memory answers,) = abi.decode(s.response, (PackedAnswer[], bytes32[]));
        uint256 feeds = abi.decode(s.task.spec, (uint256));
        address payee = payeeOf(s.task, sender);
        (uint256 next, uint256 stored) = (0, 0);
        for (uint256 feed; feed < FEEDS; ++feed) {
            if (feeds >> feed & 1 == 0) continue;
            PackedAnswer answer = answers[next++];
            if (!isStored(feed, answer, s.task.referenceBlock)) continue;
            _rounds[feed].push(
                Answer(answer.answer(), answer.oldestAt(), answer.observedAt(), answer.spreadBps(), block.timestamp)
            );
            earnFee(feed, answer.observedAt(), payee);
            ++stored;
        }
        earnGas(stored, payee);
    }

    function isStored(uint256 feed, PackedAnswer answer, uint256 referenceBlock) private view returns (bool) {
        if (_takenUpAt[feed] > referenceBlock || ORACLE.configuredAt(uint8(feed)) > referenceBlock) return false;
        if (_active >> feed & 1 == 0 || answer.status() != PackedAnswerLibrary.ANSWERED) return false;
        IPriceOracle.Limits memory limits = ORACLE.getFeed(uint8(feed)).limits;
        if (answer.sources() < limits.minSources) return false;
        if (limits.maxSpreadBps != 0 && answer.spreadBps() > limits.maxSpreadBps) return false;
        int160 value = answer.answer();
        if (value < int160(uint160(limits.minAnswer)) || value > int160(uint160(limits.maxAnswer))) return false;
        Answer[] storage rounds = _rounds[feed];
        return rounds.length == 0 || rounds[rounds.length - 1].observedAt < answer.observedAt();
    }

    function isDue(IRotatingTaskManager.Task memory task) private view returns (bool) {
        return !_isSettled[task.id] && _slots.start + uint256(task.id) * _slots.interval <= block.timestamp
            && task.referenceBlock < block.number && block.number <= task.referenceBlock + uint256(_rules.windowBlocks)
            && block.number <= task.deadlineBlock;
    }

    function isTurn(address proposer) private view returns (bool) {
        if (_history.length == 0) return true;
        Settled memory last = _history[_history.length - 1];
        return proposer != last.proposer || block.number > last.blockNumber + _rules.graceBlocks;
    }

    function maySend(IRotatingTaskManager.Task memory task, address sender) private view returns (bool) {
        return sender == task.proposer || sender == STRANGER || isNoLongerExclusive(task);
    }

    /// @dev A stranger works for the proposer.
    function payeeOf(IRotatingTaskManager.Task memory task, address sender) private view returns (address) {
        return sender == STRANGER ? task.proposer : sender;
    }

    function isNoLongerExclusive(IRotatingTaskManager.Task memory task) private view returns (bool) {
        return block.number > task.referenceBlock + uint256(_rules.exclusiveBlocks);
    }

    /// @dev The proposer half of the time, else any operator or a stranger.
    function senderOf(IRotatingTaskManager.Task memory task, uint256 sender) private view returns (address) {
        if (sender % 2 == 0) return task.proposer;
        sender = (sender >> 1) % (_operators.length + 1);
        return sender == _operators.length ? STRANGER : _operators[sender];
    }

    /// @dev Answers observed up to a minute ago; one of four has too few sources.
    function answersOf(bytes memory spec, uint256 seed) private view returns (PackedAnswer[] memory answers) {
        uint256 feeds = abi.decode(spec, (uint256));
        answers = new PackedAnswer[](FEEDS);
        uint256 count;
        for (uint256 feed; feed < FEEDS; ++feed) {
            if (feeds >> feed & 1 == 0) continue;
            uint256 random = uint256(keccak256(abi.encode(seed, feed)));
            answers[count++] = PackedAnswerLibrary.pack(
                int160(int256(random >> 168 | 1)),
                uint32(block.timestamp - random % 60 - (random >> 48) % 3600),
                uint32(block.timestamp - random % 60),
                uint16(random >> 16),
                uint8(1 + (random >> 40) % 3),
                random >> 32 & 3 == 0 ? PackedAnswerLibrary.TOO_FEW_SOURCES : PackedAnswerLibrary.ANSWERED
            );
        }
        assembly ("memory-safe") {
            mstore(answers, count)
        }
    }

    // -- What the model says --

    function history() external view returns (Settled[] memory) {
        return _history;
    }

    function roundsOf(uint256 feed) external view returns (Answer[] memory) {
        return _rounds[feed];
    }

    function activeFeeds() external view returns (uint256) {
        return _active;
    }

    function paused() external view returns (uint8) {
        return _paused;
    }
}
