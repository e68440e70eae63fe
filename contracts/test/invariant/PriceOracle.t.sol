// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {PriceOracleTest} from "../support/PriceOracleTest.sol";
import {PriceOracleHandler} from "./PriceOracleHandler.sol";

contract PriceOracleInvariantTest is PriceOracleTest {
    PriceOracleHandler private handler;

    function setUp() public override {
        super.setUp();
        verifier.setStake(100, 100);
        address[] memory operators = new address[](4);
        for (uint256 i; i < 4; ++i) {
            operators[i] = makeAddr(string.concat("operator ", vm.toString(i)));
            verifier.setOperator(operators[i], true);
        }
        handler = new PriceOracleHandler(oracle, verifier, operators);
        for (uint256 i = 1; i < handler.FEEDS(); ++i) {
            addFeed(bytes32(i));
        }
        targetContract(address(handler));
    }

    /// @dev No slot is settled twice, and those of the model are the settled ones.
    function invariant_slots_SettleOnce() public view {
        PriceOracleHandler.Settled[] memory history = handler.history();
        for (uint256 i; i < history.length; ++i) {
            assertTrue(oracle.isSettled(history[i].id));
            for (uint256 j; j < i; ++j) {
                assertNotEq(history[i].id, history[j].id);
            }
        }
    }

    /// @dev A slot that has not started is not settled.
    function invariant_slots_SettleAfterTheyStart() public view {
        uint64 next = uint64((block.timestamp - START) / INTERVAL) + 1;
        assertFalse(oracle.isSettled(next));
        assertGt(oracle.slotStart(next), block.timestamp);
    }

    /// @dev Between two settlements in a row of one proposer the grace period passes.
    function invariant_rotation_NobodySettlesTwiceInARowWithinTheGracePeriod() public view {
        PriceOracleHandler.Settled[] memory history = handler.history();
        for (uint256 i = 1; i < history.length; ++i) {
            if (history[i].proposer != history[i - 1].proposer) continue;
            assertGt(history[i].blockNumber, history[i - 1].blockNumber + GRACE);
        }
    }

    function invariant_lastSettlement_IsTheLast() public view {
        PriceOracleHandler.Settled[] memory history = handler.history();
        IRotatingTaskManager.LastSettlement memory last = oracle.lastSettlement();
        if (history.length == 0) {
            assertEq(last.proposer, address(0));
            return;
        }
        assertEq(last.proposer, history[history.length - 1].proposer);
        assertEq(last.blockNumber, history[history.length - 1].blockNumber);
        assertEq(last.id, history[history.length - 1].id);
    }

    /// @dev What is stored was signed, in the order in which it was observed, in contiguous rounds.
    function invariant_rounds_AreTheSignedAnswersInOrder() public {
        for (uint256 feed; feed < handler.FEEDS(); ++feed) {
            PriceOracleHandler.Answer[] memory rounds = handler.roundsOf(feed);
            uint8 index = uint8(feed);
            if (rounds.length == 0) {
                vm.expectRevert(abi.encodeWithSelector(IPriceOracle.NoRounds.selector, index));
                oracle.latestRound(index);
                continue;
            }
            assertEq(oracle.latestRound(index).roundId, rounds.length);
            for (uint256 i; i < rounds.length; ++i) {
                IPriceOracle.Round memory round = oracle.getRound(index, uint80(i + 1));
                assertEq(round.roundId, i + 1);
                assertEq(round.answer, rounds[i].answer);
                assertEq(round.observedAt, rounds[i].observedAt);
                assertEq(round.updatedAt, rounds[i].updatedAt);
                assertLe(round.observedAt, round.updatedAt);
                if (i != 0) assertGt(round.observedAt, rounds[i - 1].observedAt);
            }
        }
    }

    function invariant_activeFeeds_AreWhatTheOwnerSaid() public view {
        assertEq(oracle.activeFeeds(), handler.activeFeeds());
        assertEq(oracle.dueFeeds() & ~oracle.activeFeeds(), 0);
    }

    function invariant_thresholdBps_IsInRange() public view {
        assertGe(oracle.thresholdBps(), 1);
        assertLe(oracle.thresholdBps(), 10_000);
    }

    /// @dev A campaign is worth something: it settles as well as being refused, and gets as far as answers.
    function test_TheHandlerSettlesAndIsRefused() public {
        for (uint256 i; i < 300; ++i) {
            uint256 r = uint256(keccak256(abi.encode(i)));
            handler.submit(r, r >> 32, r >> 64, r >> 96, r >> 128, r);
            handler.replay(r, r >> 32);
            handler.advance(r, r >> 32);
        }
        assertGt(handler.history().length, 50);
        assertGt(handler.rejections(), 50);
        assertGt(handler.roundsOf(0).length, 20);
    }
}
