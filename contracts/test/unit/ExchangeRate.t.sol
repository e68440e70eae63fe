// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ExchangeRate} from "../../../examples/exchange-rates/contracts/ExchangeRate.sol";
import {ChainlinkConsumer} from "../../examples/ChainlinkConsumer.sol";
import {SlotTaskManager} from "../../src/SlotTaskManager.sol";
import {FreshPriceFeed} from "../../src/consumers/FreshPriceFeed.sol";
import {MorphoOracle} from "../../src/consumers/MorphoOracle.sol";
import {IPriceFeed} from "../../src/interfaces/IPriceFeed.sol";
import {IQuorumVerifier} from "../../src/interfaces/IQuorumVerifier.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {ISlotTaskManager} from "../../src/interfaces/ISlotTaskManager.sol";
import {RotatingTaskManagerSuite} from "./RotatingTaskManagerSuite.sol";
import {ShortStrings} from "@openzeppelin/contracts/utils/ShortStrings.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

contract ExchangeRateTest is RotatingTaskManagerSuite {
    string internal constant PAIR = "ETH/USD";
    uint96 internal constant RATE = 3512_07000000;
    uint16 internal constant SPREAD = 12;

    function deploy(
        IQuorumVerifier verifier_,
        IRotatingTaskManager.Parameters memory p,
        ISlotTaskManager.Slots memory slots_,
        uint16 thresholdBps,
        address owner
    ) internal override returns (SlotTaskManager) {
        return new ExchangeRate(verifier_, p, slots_, thresholdBps, owner, PAIR);
    }

    function someSpec() internal pure override returns (bytes memory) {
        return abi.encode(PAIR);
    }

    function someResponse() internal view override returns (bytes memory) {
        return responseOf(RATE, SPREAD, 4);
    }

    function responseOf(uint96 rate, uint16 spreadBps, uint256 observers) internal view returns (bytes memory) {
        bytes32[] memory seen = new bytes32[](observers);
        for (uint256 i; i < observers; ++i) {
            seen[i] = bytes32(uint256(uint160(ALICE)) << 96 | rate);
        }
        return abi.encode(rate, spreadBps, seen);
    }

    function rates() internal view returns (ExchangeRate) {
        return ExchangeRate(address(manager));
    }

    /// @dev Settles a rate in the next slot.
    function settle(uint96 rate) internal {
        advance(GRACE + 1);
        submit(someTask(ALICE), responseOf(rate, SPREAD, 4), ALICE);
    }

    function unavailable(uint256 roundId) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(ExchangeRate.RoundUnavailable.selector, roundId);
    }

    // -- Settlements --

    function testFuzz_submit_StoresARound(uint96 rate, uint16 spreadBps, uint8 observers, uint16 late) public {
        rate = uint96(bound(rate, 1, type(uint96).max));
        observers = uint8(bound(observers, 1, type(uint8).max));
        IRotatingTaskManager.Task memory task = someTask(ALICE);
        skip(late);
        bytes memory response = responseOf(rate, spreadBps, observers);
        vm.expectEmit(address(rates()));
        emit ExchangeRate.RateSettled(1, task.id, rate, spreadBps, observers);
        submit(task, response, ALICE);

        ExchangeRate.Round memory round = rates().getRound(1);
        assertEq(round.rate, rate);
        assertEq(round.slotStart, manager.slotStart(task.id));
        assertEq(round.settledAt, block.timestamp);
        assertEq(round.spreadBps, spreadBps);
        assertEq(round.observers, observers);
    }

    function test_submit_FailsIf_ThereIsNoRate() public {
        bytes memory reason = abi.encodeWithSelector(ExchangeRate.NoRate.selector);
        submitFails(someTask(ALICE), responseOf(0, SPREAD, 4), ALICE, reason);
        submitFails(someTask(ALICE), responseOf(RATE, SPREAD, 0), ALICE, reason);
    }

    /// @dev Whatever operators have signed: it is a rate, or the slot stays open.
    function testFuzz_submit_FailsIf_TheResponseIsCutOff(uint256 length) public {
        bytes memory response = someResponse();
        length = bound(length, 0, response.length - 1);
        assembly ("memory-safe") {
            mstore(response, length)
        }
        IRotatingTaskManager.Task memory task = someTask(ALICE);
        submitFails(task, response, ALICE, "");
        assertFalse(manager.isSettled(task.id));
    }

    function test_submit_FailsIf_TheRateHasMoreThan96Bits() public {
        submitFails(someTask(ALICE), abi.encode(uint256(type(uint96).max) + 1, SPREAD, new bytes32[](1)), ALICE, "");
    }

    function test_submit_FailsIf_ThereAreMoreObserversThanCounted() public {
        bytes memory response = responseOf(RATE, SPREAD, uint256(type(uint16).max) + 1);
        submitFails(
            someTask(ALICE),
            response,
            ALICE,
            abi.encodeWithSelector(SafeCast.SafeCastOverflowedUintDowncast.selector, 16, uint256(type(uint16).max) + 1)
        );
    }

    /// @dev Slots settle in any order, rates go forward only.
    function test_submit_KeepsTheRateOfALaterSlot() public {
        IRotatingTaskManager.Task memory earlier = someTask(BOB);
        settle(2e8);
        earlier = taskAt(earlier.id, block.number - 1, BOB);
        bytes memory response = responseOf(1e8, SPREAD, 4);
        vm.expectEmit(address(rates()));
        emit ExchangeRate.RateSuperseded(earlier.id);
        submit(earlier, response, BOB);
        assertTrue(manager.isSettled(earlier.id));
        assertEq(rates().latestRound(), 1);
        assertEq(rates().latestAnswer(), 2e8);
    }

    // -- Reads --

    function test_description() public view {
        assertEq(rates().description(), PAIR);
        assertEq(rates().decimals(), 8);
        assertEq(rates().version(), 1);
    }

    function test_Deployment_FailsIf_ThePairIsTooLong() public {
        vm.expectRevert(abi.encodeWithSelector(ShortStrings.StringTooLong.selector, "a pair with a name of 32 letters"));
        this.deployPair("a pair with a name of 32 letters");
    }

    function deployPair(string calldata pair) external {
        new ExchangeRate(verifier, defaults(), slots(), THRESHOLD, OWNER, pair);
    }

    function test_reads_SayThatThereIsNoRateYet() public {
        for (uint80 id; id < 2; ++id) {
            vm.expectRevert(unavailable(id));
            rates().getRoundData(id);
            assertEq(rates().getAnswer(id), 0);
            assertEq(rates().getTimestamp(id), 0);
        }
        vm.expectRevert(unavailable(0));
        rates().latestRoundData();
        vm.expectRevert(unavailable(0));
        rates().readNoOlderThan(type(uint256).max);
        (bool ok, int256 answer, uint256 oldestAt) = rates().tryRead();
        assertFalse(ok);
        assertEq(answer, 0);
        assertEq(oldestAt, 0);
        assertEq(rates().latestAnswer(), 0);
        assertEq(rates().latestTimestamp(), 0);
        assertEq(rates().latestRound(), 0);
    }

    /// @dev All reads say the same of a round, and its times are the slot's start, not the settlement's.
    function testFuzz_reads(uint96 rate, uint8 late) public {
        rate = uint96(bound(rate, 1, type(uint96).max));
        settle(1);
        advance(GRACE + 1);
        IRotatingTaskManager.Task memory task = someTask(ALICE);
        uint256 start = manager.slotStart(task.id);
        skip(late);
        submit(task, responseOf(rate, SPREAD, 4), ALICE);

        (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound) =
            rates().latestRoundData();
        assertEq(roundId, 2);
        assertEq(answer, int256(uint256(rate)));
        assertEq(startedAt, start);
        assertEq(updatedAt, start);
        assertEq(answeredInRound, 2);
        (bool ok, int256 tried, uint256 oldestAt) = rates().tryRead();
        assertTrue(ok);
        assertEq(tried, answer);
        assertEq(oldestAt, start);
        assertEq(rates().latestAnswer(), answer);
        assertEq(rates().latestTimestamp(), start);
        assertEq(rates().getAnswer(1), 1);
        assertEq(rates().getTimestamp(1), start - INTERVAL);
    }

    function testFuzz_readNoOlderThan(uint32 age, uint32 maxAge) public {
        settle(RATE);
        uint256 start = rates().latestTimestamp();
        skip(age);
        if (age > maxAge) vm.expectRevert(abi.encodeWithSelector(IPriceFeed.StaleAnswer.selector, start, maxAge));
        (int256 answer, uint256 oldestAt) = rates().readNoOlderThan(maxAge);
        if (age > maxAge) return;
        assertEq(answer, int256(uint256(RATE)));
        assertEq(oldestAt, start);
    }

    /// @dev The newest rounds are kept, each as it was; there are none before and after.
    function test_getRoundData_KeepsTheNewest() public {
        uint80 kept = uint80(rates().KEPT());
        for (uint96 rate = 1; rate <= kept + 2; ++rate) {
            settle(rate);
        }
        for (uint80 id; id <= 2; ++id) {
            vm.expectRevert(unavailable(id));
            rates().getRoundData(id);
            assertEq(rates().getAnswer(id), 0);
        }
        for (uint80 id = 3; id <= kept + 2; ++id) {
            (, int256 answer,,,) = rates().getRoundData(id);
            assertEq(answer, int256(uint256(id)));
        }
        vm.expectRevert(unavailable(kept + 3));
        rates().getRoundData(kept + 3);
        assertEq(rates().getTimestamp(type(uint256).max), 0);
    }

    // -- Consumers --

    function test_ConsumersReadItAsAPriceFeed() public {
        settle(1000e8);
        settle(2000e8);
        ChainlinkConsumer consumer = new ChainlinkConsumer(rates());
        assertEq(consumer.valueOf(3 ether), 6000e18);
        assertEq(consumer.meanOf(2), 1500e8);

        IPriceFeed feed = IPriceFeed(address(rates()));
        FreshPriceFeed fresh = new FreshPriceFeed(feed, 60);
        MorphoOracle morpho =
            new MorphoOracle(MorphoOracle.Side(feed, 60, 18), MorphoOracle.Side(IPriceFeed(address(0)), 0, 6));
        assertEq(fresh.latestAnswer(), 2000e8);
        assertEq(morpho.price(), 2000e24); // USDC has 6 decimals, ether 18, and Morpho divides by 1e36

        skip(61);
        assertEq(fresh.latestAnswer(), 0);
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.StaleAnswer.selector, rates().latestTimestamp(), 60));
        morpho.price();
    }
}
