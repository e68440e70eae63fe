// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IGasBudget} from "../../src/interfaces/IGasBudget.sol";
import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {Configurations} from "../support/Configurations.sol";
import {PriceOracleTest} from "../support/PriceOracleTest.sol";
import {ChainlinkDouble} from "../support/SourceDoubles.sol";
import {OracleLedger} from "./OracleLedger.sol";
import {PriceOracleHandler} from "./PriceOracleHandler.sol";

/// @notice An oracle of six feeds and four operators, driven by the handler.
abstract contract PriceOracleInvariants is PriceOracleTest {
    PriceOracleHandler internal handler;

    function setUp() public virtual override {
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
        limitFeeds();
        targetContract(address(handler));
        // A sender pays for gas: no account whose money is counted sends.
        excludeSender(address(oracle));
        excludeSender(address(handler));
        for (uint256 i; i < 4; ++i) {
            excludeSender(operators[i]);
        }
    }

    /// @dev Feeds 1 to 3 refuse about half of the answers that the handler makes up, each for another reason.
    function limitFeeds() private {
        IPriceOracle.Limits[3] memory limits = [Configurations.wide(1), Configurations.wide(1), Configurations.wide(1)];
        limits[0].maxSpreadBps = 30_000;
        (limits[1].minAnswer, limits[1].maxAnswer) = (1 << 85, 1 << 87);
        limits[2].minSources = 2;
        for (uint8 i; i < 3; ++i) {
            IPriceOracle.Source[] memory sources = new IPriceOracle.Source[](i == 2 ? 2 : 1);
            for (uint256 j; j < sources.length; ++j) {
                sources[j] = sourceOf(address(new ChainlinkDouble(8)));
            }
            vm.prank(OWNER);
            oracle.configureFeed(i + 1, limits[i], sources);
        }
    }

    /// @dev What a campaign calls: these, and what every campaign needs to get anywhere.
    function drive(bytes4[] memory selectors) internal {
        bytes4[4] memory always =
            [handler.settle.selector, handler.submit.selector, handler.advance.selector, handler.setPaused.selector];
        bytes4[] memory all = new bytes4[](selectors.length + always.length);
        for (uint256 i; i < all.length; ++i) {
            all[i] = i < always.length ? always[i] : selectors[i - always.length];
        }
        targetSelector(FuzzSelector(address(handler), all));
    }
}

/// @notice What settles, and in which order.
contract SettlementInvariantTest is PriceOracleInvariants {
    function setUp() public override {
        super.setUp();
        bytes4[] memory selectors = new bytes4[](6);
        selectors[0] = handler.replay.selector;
        selectors[1] = handler.forge.selector;
        selectors[2] = handler.setFeedActive.selector;
        selectors[3] = handler.raiseThresholdBps.selector;
        selectors[4] = handler.proposeThresholdBps.selector;
        selectors[5] = handler.applyThresholdBps.selector;
        drive(selectors);
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
                assertEq(round.oldestAt, rounds[i].oldestAt);
                assertEq(round.observedAt, rounds[i].observedAt);
                assertEq(round.updatedAt, rounds[i].updatedAt);
                assertEq(round.spreadBps, rounds[i].spreadBps);
                assertLe(round.observedAt, round.updatedAt);
                assertLe(round.oldestAt, round.observedAt);
                assertNotEq(round.oldestAt, 0);
                if (i != 0) assertGt(round.observedAt, rounds[i - 1].observedAt);
            }
        }
    }

    function invariant_activeFeeds_AreWhatTheOwnerSaid() public view {
        assertEq(oracle.activeFeeds(), handler.activeFeeds());
        assertEq(oracle.dueFeeds() & ~oracle.activeFeeds(), 0);
    }

    /// @dev That a pause stops what it names, and nothing else, is asserted at each step of the handler.
    function invariant_paused_IsWhatTheOwnerSaid() public view {
        assertEq(oracle.paused(), handler.paused());
    }

    /// @dev That it is lowered after notice only is asserted at each step of the handler.
    function invariant_thresholdBps_IsMoreThanHalf() public view {
        assertEq(oracle.thresholdBps(), handler.threshold());
        assertGe(oracle.thresholdBps(), oracle.MIN_THRESHOLD_BPS());
        assertLe(oracle.thresholdBps(), 10_000);
    }
}

/// @notice What is owed to whom.
contract MoneyInvariantTest is PriceOracleInvariants {
    function setUp() public override {
        super.setUp();
        bytes4[] memory selectors = new bytes4[](11);
        selectors[0] = handler.requestUpdate.selector;
        selectors[1] = handler.cancelRequest.selector;
        selectors[2] = handler.waitLong.selector;
        selectors[3] = handler.setRequestFee.selector;
        selectors[4] = handler.fundGas.selector;
        selectors[5] = handler.releaseGas.selector;
        selectors[6] = handler.setGasSchedule.selector;
        selectors[7] = handler.setGasPrice.selector;
        selectors[8] = handler.withdraw.selector;
        selectors[9] = handler.force.selector;
        selectors[10] = handler.setFeedActive.selector;
        drive(selectors);
    }

    /// @dev All ether in the contract is budget, an open fee or a credit, but for what came without a call.
    function invariant_money_IsConserved() public view {
        uint256 owed = oracle.gasBudget();
        for (uint8 feed; feed < handler.FEEDS(); ++feed) {
            owed += oracle.getRequest(feed).fee;
        }
        address[] memory accounts = handler.accounts();
        for (uint256 i; i < accounts.length; ++i) {
            owed += oracle.credit(accounts[i]);
        }
        assertEq(address(oracle).balance, owed + handler.forced());
    }

    /// @dev Each account is owed what it earned, was given back and overpaid, and the budget is what funders left in it.
    function invariant_money_BelongsToWhomItIsOwed() public view {
        assertEq(oracle.gasBudget(), handler.budget());
        address[] memory accounts = handler.accounts();
        for (uint256 i; i < accounts.length; ++i) {
            assertEq(oracle.credit(accounts[i]), handler.creditOf(accounts[i]));
        }
    }

    /// @dev Whoever reads the logs knows what each account is owed, every open fee and the budget.
    function invariant_money_IsWhatTheLogsSay() public view {
        OracleLedger ledger = handler.LEDGER();
        assertEq(oracle.gasBudget(), ledger.budget());
        address[] memory accounts = handler.accounts();
        for (uint256 i; i < accounts.length; ++i) {
            assertEq(oracle.credit(accounts[i]), ledger.credit(accounts[i]));
        }
        for (uint8 feed; feed < handler.FEEDS(); ++feed) {
            assertEq(oracle.getRequest(feed).fee, ledger.fee(feed));
        }
    }

    /// @dev Requests are open until they are served or taken back, whatever is paused or retired.
    function invariant_requests_AreOpenUntilServedOrTakenBack() public view {
        assertEq(oracle.requestedFeeds(), handler.openRequests());
        for (uint8 feed; feed < handler.FEEDS(); ++feed) {
            assertEq(abi.encode(oracle.getRequest(feed)), abi.encode(handler.requestOf(feed)));
        }
    }

    /// @dev A campaign is worth something: it settles as well as being refused, and gets as far as answers.
    function test_TheHandlerSettlesAndIsRefused() public {
        for (uint256 i; i < 300; ++i) {
            uint256 r = uint256(keccak256(abi.encode(i)));
            handler.submit(r, r >> 32, r >> 64, r >> 96, r >> 128, r);
            handler.replay(r, r >> 32);
            handler.advance(r, r >> 32);
            handler.settle(r >> 128, r);
            handler.requestUpdate(r, r >> 200, r >> 8);
            if (i % 10 == 0) handler.setRequestFee(r);
            if (i % 10 == 0) handler.fundGas(r, r >> 16);
            if (i % 10 == 0) handler.setGasPrice(r >> 16, r >> 32);
            if (i % 10 == 0) {
                handler.setGasSchedule(IGasBudget.GasSchedule(100_000, uint24(r >> 16), 1 gwei, 100 gwei));
            }
        }
        assertGt(handler.history().length, 50);
        assertGt(handler.rejections(), 50);
        for (uint256 feed; feed < handler.FEEDS(); ++feed) {
            assertGt(handler.roundsOf(feed).length, 10);
        }
        assertGt(handler.served(), 20);
        assertGt(handler.reimbursed(), 20);
    }
}
